import { expect, test } from 'vitest';
import { firstForeign } from '../../src/app/verify/made-of.ts';

test.each([
  ['one piece', 'The dam held.', ['The dam held.']],
  ['a cut', 'The dam held [...] for a week.', ['The dam held', 'for a week.']],
  ['an insertion', 'It held this week [1-7 May 2024].', ['It held this week.']],
  ['an insertion amid words', 'He [Anwar Reth] said so.', ['He said so.']],
  ['an insertion at the start', '[Reth] said so.', ['said so.']],
  ['two insertions', 'He [Reth] said it [the dam] held.', ['He said it held.']],
  ['two sentences of different paragraphs', 'One. Two.', ['One.', 'Two.']],
  ['brackets that the source prints', 'He said "[it] held" on Monday.', ['He said "[it] held" on Monday.']],
  ['a cut after closing punctuation', 'Prices rose. [...] Wages fell.', ['Prices rose.', 'Wages fell.']],
])('%s is made of its evidence', (_, text, pieces) => {
  expect(firstForeign(text, pieces)).toBeUndefined();
});

test.each([
  ['a changed letter', 'The dam hold.', ['The dam held.'], 9],
  ['a word added at the end', 'The dam held. Twice.', ['The dam held.'], 13],
  ['a word left out', 'The held.', ['The dam held.'], 4],
  ['an end that is missing', 'The dam', ['The dam held.'], 7],
  ['no evidence at all', 'The dam held.', [], 0],
  ['pieces in the wrong order', 'B. A.', ['A.', 'B.'], 0],
])('%s is found', (_, text, pieces, at) => {
  expect(firstForeign(text, pieces)).toBe(at);
});
