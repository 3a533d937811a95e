import { describe, expect, test } from 'vitest';
import { type DocumentInput, ingestDocument, longestText } from '../../src/ingest/document.ts';

const read = async (source: string, ending: DocumentInput['ending'] = 'md') => {
  const outcome = await ingestDocument({ document: 'harbour', ending, source, file: 'documents/harbour.md' });
  if (!outcome.ok) throw new Error(outcome.problems.map((p) => ('what' in p ? p.what : p.kind)).join('; '));
  return outcome.value;
};
const warning = async (source: string) => (await read(source)).warnings[0];

describe('marks of emphasis', () => {
  test.each([
    ['**Two ferries** stay in port, _the harbour says_.', 'Two ferries stay in port, the harbour says.'],
    ['*Two ferries stay in port.*', '*Two ferries stay in port.*'],
    ['Two ferries cost 3 * 4 * 5 crowns at the port.', 'Two ferries cost 3 * 4 * 5 crowns at the port.'],
    ['The file ferry_list_two.txt names two ferries in port.', 'The file ferry_list_two.txt names two ferries in port.'],
  ])('%s', async (source, text) => expect((await read(source)).article.text).toBe(text));
  test('plain text keeps its stars', async () =>
    expect((await read('**Two ferries** stay in port.', 'txt')).article.text).toBe('**Two ferries** stay in port.'));
});

describe('front matter', () => {
  test('its fields become the meta data, as they are written', async () => {
    const source = `---
title: "Ferries: two stay in port"
publisher: Harbour Post
published: 2024-05-08
retrieved: 2024-06
url: https://harbour.example/ferries
language: en
digestOf:
  publisher: Coast Wire
  published: 2024-05~
---
Two ferries stay in port.
`;
    expect((await read(source)).article.meta).toEqual({
      title: 'Ferries: two stay in port',
      publisher: 'Harbour Post',
      published: '2024-05-08',
      retrieved: '2024-06',
      url: 'https://harbour.example/ferries',
      language: 'en',
      digestOf: { publisher: 'Coast Wire', published: '2024-05~' },
    });
    expect((await read(source)).warnings).toEqual([]);
  });

  test('a document without front matter is text', async () => {
    const { article } = await read('Two ferries stay in port.\n');
    expect([article.text, article.meta, article.words]).toEqual(['Two ferries stay in port.', {}, 5]);
  });

  test.each([
    ['published: 8 May 2024', 2, 'published "8 May 2024" cannot be read and is left out'],
    ['title: x\npublished: 2024-02-30', 3, 'published "2024-02-30" cannot be read and is left out'],
    ['url: javascript:alert(1)', 2, 'url "javascript:alert(1)" cannot be read and is left out'],
    ['publised: 2024', 2, 'the field "publised" is not known and is left out'],
    ['date: 2024', 2, 'the field "date" is not known and is left out'],
    ['title: [a, b]', 2, 'title is not a single value'],
    ['digestOf: Harbour Post', 2, 'digestOf is not a list of fields'],
    ['title: Ferries: two stay', 2, 'a value holds a colon with a space behind it: "title: Ferries: two stay"'],
    ['title: "Ferries', 2, 'a quotation mark opens and is not closed: "title: "Ferries"'],
  ])('%s is told with its line', async (yaml, line, what) => {
    const problem = await warning(`---\n${yaml}\n---\nTwo ferries stay in port.\n`);
    expect(problem).toMatchObject({ kind: 'bad-input', file: 'documents/harbour.md', line, what });
    expect(problem && 'mend' in problem && problem.mend.length).toBeGreaterThan(5);
  });

  test('broken YAML costs neither the text nor the plain fields', async () => {
    const { article } = await read('---\ntitle: Ferries: two stay\npublished: 2024-05-08\n---\nTwo ferries stay in port.\n');
    expect(article.text).toBe('Two ferries stay in port.');
    expect(article.meta.published).toBe('2024-05-08');
  });

  test('front matter that is never closed', async () => {
    expect(await warning('---\ntitle: x\n\nTwo ferries stay in port.\n')).toMatchObject({ line: 1 });
  });

  test('a first heading of Markdown is the title, where no field gives one', async () => {
    const { article } = await read('# Two ferries stay\n\nThe wall is cracked.\n');
    expect([article.meta.title, article.text]).toEqual(['Two ferries stay', 'The wall is cracked.']);
  });

  test('.txt has none', async () => {
    expect((await read('---\ntitle: x\n---\nTwo ferries stay in port, it says.\n', 'txt')).article.meta).toEqual({});
  });
});

describe('paragraphs', () => {
  const paragraphs = async (source: string) => {
    const { article } = await read(source);
    return article.paragraphs.map(([from, to]) => article.text.slice(from, to));
  };
  test('a paragraph a line', async () => {
    expect(await paragraphs('Two ferries stay in port.\nThe wall is cracked.\r\n  Divers   were\tsent.')).toEqual([
      'Two ferries stay in port.',
      'The wall is cracked.',
      'Divers were sent.',
    ]);
  });
  test('hard-wrapped lines between blank lines are one paragraph', async () => {
    const wrapped = `Two ferries of the coastal line will stay in port until the
harbour wall has been repaired, the company said on Monday, and
nobody knows how long that will take.

Divers were sent down on Tuesday to look at the cracks, which the
fishermen say have been there for years.`;
    expect(await paragraphs(wrapped)).toEqual([
      'Two ferries of the coastal line will stay in port until the harbour wall has been repaired, the company said on Monday, and nobody knows how long that will take.',
      'Divers were sent down on Tuesday to look at the cracks, which the fishermen say have been there for years.',
    ]);
  });
  test('a heading line above wrapped text is not drawn into it', async () => {
    const wrapped = `Two ferries of the coastal line will stay in port until the
harbour wall has been repaired, the company said on Monday.

Cracks in the wall
Divers were sent down on Tuesday to look at the cracks, which the
fishermen say have been there for years, and to measure them so
that nobody could say later that they had not been seen.`;
    expect(await paragraphs(wrapped)).toHaveLength(2);
  });
});

describe('unusual input', () => {
  test.each([[''], ['\n \n'], ['---\ntitle: x\n---\n'], ['\u0000\u0001\n']])(
    'without text: a problem with the mend (%j)',
    async (source) => {
      const outcome = await ingestDocument({ document: 'empty', ending: 'md', source, file: 'documents/empty.md' });
      expect(outcome).toMatchObject({ ok: false, problems: [{ kind: 'bad-input', file: 'documents/empty.md' }] });
    },
  );
  test('control and direction characters are white space', async () => {
    expect((await read('Two\u0000 ferries\u202e stay\u200b in port.')).article.text).toBe('Two ferries stay in port.');
  });
  test('HTML in a text stays text', async () => {
    const text = 'He wrote <script>alert("x")</script> & <b>left</b> on Monday.';
    expect((await read(text, 'txt')).article.text).toBe(text);
  });
  test('half a surrogate pair is replaced, so that the hash is stable', async () => {
    expect((await read('Two ferries \ud800 stay.')).article.text).toBe('Two ferries \ufffd stay.');
  });
  test('a character that could not be read is told with its line', async () => {
    expect((await read('Two ferries stay.\nThe caf\ufffd is closed.\n', 'txt')).warnings).toMatchObject([
      { line: 2, mend: expect.stringContaining('UTF-8') },
    ]);
  });
  test('5 MB: cut at a line with a warning', async () => {
    const line = `${'The wall was closed again after the storm. '.repeat(4)}\n`;
    const { article, warnings } = await read(line.repeat(30_000), 'txt');
    expect(article.text.length).toBeLessThanOrEqual(longestText);
    expect(warnings).toMatchObject([{ kind: 'bad-input' }]);
  });
  test('5 MB in one line', async () => {
    const { article } = await read('Aa "Bb SEE ALSO: '.repeat(300_000), 'txt');
    expect(article.paragraphs.length).toBeGreaterThan(0);
  });
  test('text, paragraphs and hash agree', async () => {
    const { article } = await read('One is here.\n\nTwo is there.\n');
    expect(article.text).toBe('One is here.\n\nTwo is there.');
    expect(article.sha256).toBe('60c4ad157390549897d2a9ffc4fafe1f9a6b0eedc9c06287511ae1746bdd16f6');
    expect(article.paragraphs).toEqual([
      [0, 12],
      [14, 27],
    ]);
  });
});
