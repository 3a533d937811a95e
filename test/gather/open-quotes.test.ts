import { describe, expect, test } from 'vitest';
import { openQuotes } from '../../src/gather/wording/open-quotes.ts';
import { makeStatement, statementText } from '../../src/text/statement.ts';
import { contributionOf } from './topic-of.ts';

const cases: readonly (readonly [paragraph: string, passage: string, before: string, after: string])[] = [
  ['"We saw it. Nobody warned us," said Ada Falk.', 'Nobody warned us," said Ada Falk.', '"', ''],
  ['"We saw it. Nobody warned us," said Ada Falk.', '"We saw it.', '', '"'],
  ['“One. Two. Three,” she said.', 'Two.', '“', '”'],
  ['“One,” she said. “Two.”', '“One,” she said.', '', ''],
  ['He said: „Eins. Zwei.“', 'Zwei.“', '„', ''],
  ['The pipe is 5" wide. It leaked.', 'It leaked.', '', ''],
  ['Nobody spoke. It rained.', 'It rained.', '', ''],
];

describe('a passage from inside a quotation gets the mark it lacks', () => {
  test.each(cases)('%s: %s', async (paragraph, passage, before, after) => {
    const { article } = await contributionOf('a', `---\npublisher: P\n---\n${paragraph}\n`);
    const start = article.text.indexOf(passage);
    const found = openQuotes(article, start, start + passage.length);
    expect([found.before ?? '', found.after ?? '']).toEqual([before, after]);
  });
});

test('a mark in brackets stands close to the words', () => {
  const evidence = { document: 'a', paragraph: 0, start: 0, end: 4, quote: 'Two.' };
  const parts = [
    { kind: 'insert', text: '“' },
    { kind: 'quote', evidence },
    { kind: 'insert', text: '”' },
  ] as const;
  expect(statementText(makeStatement(parts))).toBe('[“]Two.[”]');
});
