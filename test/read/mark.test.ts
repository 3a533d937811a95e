import { expect, test } from 'vitest';
import { markTokens } from '../../src/read/names/mark.ts';
import { tokenize } from '../../src/read/tokens.ts';

/** The tokens of one sentence, each with the number of its shape. */
const marked = (text: string): string => {
  const t = markTokens(tokenize(text), [{ start: 0, end: text.length }]);
  return t.words.map((word, i) => `${word}:${t.shapes[i]}`).join(' ');
};

test('hyphens, apostrophes, inner stops and & join a word; a possessive ending stands apart', () => {
  expect(marked("Léa's U.S.-led crew won't meet R&D on the 5th")).toBe(
    "Léa:1 's:5 U.S.-led:3 crew:0 won't:0 meet:0 R&D:2 on:0 the:0 5th:4",
  );
});

test('the stop of an abbreviation and of an initial belongs to the word, a row of stops is one mark', () => {
  expect(marked('Gen. J. Orr paid 1.5 ... at noon.')).toBe('Gen.:1 J.:1 Orr:1 paid:0 1.5:4 ...:5 at:0 noon:0 .:5');
});

test('straight quotes open and close by what stands around them', () => {
  expect(marked('He said "no" and " yes " and ``so\'\'')).toBe('He:1 said:0 ":6 no:0 ":7 and:0 ":6 yes:0 ":7 and:0 ``:6 so:0 \'\':7');
});

test('a text of nothing but marks is cut to its end', () => {
  const t = markTokens(tokenize('(a)!'.repeat(90)), [{ start: 0, end: 360 }]);
  expect([t.count, t.starts.at(-1), t.ends.at(-1), t.words.at(-2)]).toEqual([360, 359, 360, ')']);
});
