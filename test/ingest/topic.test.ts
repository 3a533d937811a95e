import { describe, expect, test } from 'vitest';
import { parseTopic } from '../../src/ingest/topic.ts';

const whole = `id: harbour
title: "The harbour wall: who pays?"
cadence: P7D
access: token
names:
  - name: Port Authority
    aliases: [the Authority, PA]
    kind: government body
    side: city
    notTheSameAs: [Ferry Company]
questions:
  - heading: Was the wall safe?
    sides: [city, fishermen]
    words: [safe, cracks]
sources:
  - id: post
    url: https://harbour.example/feed
    format: rss
    limit: 20
comments:
  - text: It will be repaired.
    by: Ana Ruiz
    date: 2024-05-08
`;

describe('topic.yaml', () => {
  test('a whole topic', () => {
    expect(parseTopic(whole)).toMatchObject({
      ok: true,
      value: {
        warnings: [],
        topic: {
          id: 'harbour',
          title: 'The harbour wall: who pays?',
          access: 'token',
          names: [{ name: 'Port Authority', aliases: ['the Authority', 'PA'], kind: 'government body', notTheSameAs: ['Ferry Company'] }],
          questions: [{ heading: 'Was the wall safe?', words: ['safe', 'cracks'] }],
          sources: [{ id: 'post', format: 'rss', limit: 20, include: [], exclude: [] }],
          comments: [{ by: 'Ana Ruiz', date: '2024-05-08' }],
        },
      },
    });
  });

  test.each<[string, object]>([
    ['keep: { editions: 50 }', { editions: 50 }],
    ['keep: { for: P1Y }', { for: 'P1Y' }],
    ['keep:\n  editions: 12\n  for: P6M', { editions: 12, for: 'P6M' }],
  ])('which editions stay: %s', (line, keep) => {
    expect(parseTopic(`id: harbour\ntitle: Harbour\n${line}\n`)).toMatchObject({ ok: true, value: { topic: { keep } } });
  });

  test.each<[string, number, string, string]>([
    ['keep: 50', 3, 'keep is not a list of "name: value" lines', 'give it at least editions or for'],
    ['keep: { editions: 0 }', 3, 'editions "0" is not usable', 'write a whole number from 1 to 10000'],
    ['keep:\n  for: a year', 4, 'for "a year" is not usable', 'write a length of time such as P7D'],
    ['keep: { edition: 5 }', 3, 'keep says neither how many editions nor for how long', 'write keep: { editions: 50 } or'],
  ])('a rule that cannot be followed names its line and mend, and the file is refused: %s', (line, at, what, mend) => {
    const parsed = parseTopic(`id: harbour\ntitle: Harbour\n${line}\n`);
    expect(parsed.ok).toBe(false);
    const told = parsed.ok ? [] : parsed.problems.map((p) => (p.kind === 'bad-input' ? [p.file, p.line, p.what, p.mend].join('|') : ''));
    expect(told.join('\n')).toContain(`topic.yaml|${at}|${what}`);
    expect(told.join('\n')).toContain(mend);
  });

  test('id and title are enough', () => {
    expect(parseTopic('id: harbour\ntitle: Harbour\n')).toEqual({
      ok: true,
      value: {
        warnings: [],
        topic: {
          id: 'harbour',
          title: 'Harbour',
          access: 'public',
          passageParagraphs: 1,
          names: [],
          questions: [],
          sources: [],
          comments: [],
        },
      },
    });
  });

  test('an unknown field is a warning with its line', () => {
    expect(parseTopic('id: harbour\ntitle: Harbour\nscop: all\n')).toMatchObject({
      ok: true,
      value: { warnings: [{ file: 'topic.yaml', line: 3, what: 'the topic has an unknown field "scop"', mend: 'write scope' }] },
    });
  });

  test.each([
    ['', 1, 'the topic file is empty'],
    ['- a\n- b\n', 1, 'the topic is not a list of "name: value" lines'],
    ['title: Harbour\n', 1, 'the topic has no id'],
    ['id: harbour\ntitle:\n', 1, 'the topic has no title'],
    ['id: The Harbour\ntitle: x\n', 1, 'id "The Harbour" is not usable'],
    ['id: harbour\ntitle: x: y\n', 2, 'this is not valid YAML: Nested mappings are not allowed in compact mappings'],
    ['id: harbour\ntitle: x\naccess: secret\n', 3, 'access "secret" is not usable'],
    ['id: harbour\ntitle: x\ncadence: weekly\n', 3, 'cadence "weekly" is not usable'],
    ['id: harbour\ntitle: x\nnames: Ana\n', 3, 'names is not a list'],
    ['id: harbour\ntitle: x\nnames:\n  - aliases: [A]\n', 4, 'names, entry 1, has no name'],
    ['id: harbour\ntitle: x\nnames:\n  - name: A\n    kind: thing\n', 5, 'kind "thing" is not usable'],
    ['id: harbour\ntitle: x\nmarking: [a]\n', 3, 'marking is not a single value'],
    ['id: harbour\ntitle: x\nsources:\n  - id: a\n    url: file:///etc\n', 5, 'url "file:///etc" is not usable'],
    ['id: harbour\ntitle: x\nsources:\n  - id: a\n    url: https://a.example\n    linkPattern: "("\n', 6, 'linkPattern "(" is not usable'],
    ['id: harbour\ntitle: x\ncomments:\n  - text: t\n    by: b\n    date: soon\n', 6, 'date "soon" is not usable'],
  ])('%j: the fault is told with its line and mend', (yaml, line, what) => {
    const outcome = parseTopic(yaml);
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.problems[0]).toMatchObject({ kind: 'bad-input', file: 'topic.yaml', line, what });
    for (const problem of outcome.problems) expect('mend' in problem && problem.mend).toBeTruthy();
  });
});
