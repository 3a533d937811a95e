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
    ['keep: 50', 3, 'keep is "50", not lines of "name: value"', 'give it at least editions or for'],
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
    ['- a\n- b\n', 1, 'the topic is a list, not lines of "name: value"'],
    ['title: Harbour\n', 1, 'the topic has no id'],
    ['id: harbour\ntitle:\n', 1, 'the topic has no title'],
    ['id: The Harbour\ntitle: x\n', 1, 'id "The Harbour" is not usable'],
    ['id: harbour\ntitle: x: y\n', 2, 'a value holds a colon with a space behind it: "title: x: y"'],
    ['id: harbour\ntitle: x\naccess: secret\n', 3, 'access "secret" is not usable'],
    ['id: harbour\ntitle: x\ncadence: weekly\n', 3, 'cadence "weekly" is not usable'],
    ['id: harbour\ntitle: x\nnames: Ana\n', 3, 'names is "Ana", not a list'],
    ['id: harbour\ntitle: x\nnames:\n  - aliases: [A]\n', 4, 'names, entry 1, has no name'],
    ['id: harbour\ntitle: x\nnames:\n  - name: A\n    kind: thing\n', 5, 'kind "thing" is not usable'],
    ['id: harbour\ntitle: x\nmarking: [a]\n', 3, 'marking is not a single value but a list'],
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

  /** Each fault on the line where it can be mended, in words that need no knowledge of YAML, with what stands there. */
  test.each<[string, string, number, string, string]>([
    ['a tab', 'sources:\n\t- id: a', 4, 'a tab stands where the line should begin with spaces: "- id: a"', 'indent with spaces'],
    [
      'an open quotation mark',
      'scope: "All of it\nmarking: x',
      3,
      'a quotation mark opens and is not closed: "scope: "All of it"',
      'close the',
    ],
    [
      'an open bracket',
      'names:\n  - name: A\n    aliases: [a, b\nscope: x',
      5,
      'a bracket opens and is not closed: "aliases: [a, b"',
      'close the',
    ],
    ['a field twice', 'scope: a\nscope: b', 4, 'the field stands above already: "scope: b"', 'keep one of the two'],
    [
      'a line too far in',
      'scope: a\n marking: b',
      3,
      'the line below it is indented, though this one has its value already: "scope: a"',
      'equally far',
    ],
    ['a second topic', '---\nid: b', 3, 'a line of hyphens begins another topic: "---"', 'one topic in a file'],
    ['a reference', 'names:\n  - name: A\n    aliases: [*b]', 5, '"*b" refers to another place, which is not read', 'quotation marks'],
    ['fields for a list', 'names:\n  Ana Ruiz: person', 4, 'names is a group of fields, not a list', 'with a hyphen'],
    ['an empty entry', 'names:\n  -\n  - name: A', 4, 'names, entry 1, is nothing, not lines of "name: value"', 'at least name'],
    [
      'two sources of one id',
      'sources:\n  - id: a\n    url: https://a.example\n  - id: a\n    url: https://b.example',
      6,
      'two sources have the id "a"',
      'of its own',
    ],
    [
      'a pattern without end',
      'sources:\n  - id: a\n    url: https://a.example\n    format: index\n    linkPattern: (a+)+$',
      7,
      'linkPattern "(a+)+$" is not usable',
      'without a repetition within a repetition',
    ],
    [
      'a number out of bounds',
      'sources:\n  - id: a\n    url: https://a.example\n    limit: -3',
      6,
      'limit "-3" is not usable',
      'from 1 to 1000',
    ],
    [
      'another kind of address',
      'sources:\n  - id: a\n    url: ftp://a.example',
      5,
      'url "ftp://a.example" is not usable',
      'begins with https://',
    ],
    [
      'a format that is none',
      'sources:\n  - id: a\n    url: https://a.example\n    format: html',
      6,
      'format "html" is not usable',
      'page, index',
    ],
    ['a group for a text', 'marking:\n  en: Draft', 4, 'marking is not a single value but a group of fields', 'one line of text'],
    ['a day with points', 'comments:\n  - text: t\n    by: b\n    date: 31.12.2025', 6, 'date "31.12.2025" is not usable', '2026-03-14'],
  ])('%s', (_, more, line, what, mend) => {
    const outcome = parseTopic(`id: harbour\ntitle: Harbour\n${more}\n`);
    expect(outcome).toMatchObject({ ok: false, problems: [{ file: 'topic.yaml', line, what, mend: expect.stringContaining(mend) }] });
  });

  test.each([
    ['just a sentence', 'This is about the harbour\n', 'the topic is "This is about the harbour", not lines of "name: value"'],
    ['nothing but a comment', '# later\n', 'the topic file is empty'],
    [
      'a file of megabytes',
      `id: a\ntitle: ${'x'.repeat(600_000)}\n`,
      'the topic file is 601 thousand characters long; at most 500 thousand are read',
    ],
  ])('%s', (_, yaml, what) => expect(parseTopic(yaml)).toMatchObject({ ok: false, problems: [{ what }] }));

  test('an unknown field may be the one that is lacking', () => {
    const outcome = parseTopic('ID: harbour\nTitle: Harbour\n');
    expect(outcome.ok ? [] : outcome.problems.map((p) => ('mend' in p ? p.mend : ''))).toEqual([
      'add a line id: ...',
      'add a line title: ...',
      'write id',
      'write title',
    ]);
  });

  test.each([
    ['names:\n  - name: A\n  - name: A', 5, 'the name "A" stands twice'],
    [
      'sources:\n  - id: a\n    url: https://a.example\n  - id: b\n    url: https://a.example',
      7,
      'two sources have the address "https://a.example"',
    ],
    ['sources:\n  - id: a\n    url: https://a.example\n    linkPattern: /news/', 6, 'linkPattern counts only for an index page'],
  ])('%j is a warning', (more, line, what) =>
    expect(parseTopic(`id: harbour\ntitle: Harbour\n${more}\n`)).toMatchObject({ ok: true, value: { warnings: [{ line, what }] } }),
  );

  test('signs that nobody sees are none', () =>
    expect(parseTopic('id: harbour\ntitle: Har\u0007bour wall\n')).toMatchObject({ value: { topic: { title: 'Har bour wall' } } }));
});
