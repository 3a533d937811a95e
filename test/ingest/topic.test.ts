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
