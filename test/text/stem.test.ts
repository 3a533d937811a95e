import { expect, test } from 'vitest';
import { stem } from '../../src/text/stem.ts';

const words = `activity activities operator operators relational possibility stability mobility hoping hopping hoped conflated happily
  happiness flies fly tie ties agreed agreement generalization nationalism sensitivities vietnamization bodies dying decisively
  formality usability adjustable triplicate hopefulness allowance electricity roll rolled controlling quarry quarries`;

test('a word begins with its stem, but for the last letter of the stem', () => {
  for (const word of words.split(/\s+/u)) expect(word.startsWith(stem(word).slice(0, -1)), `${word}: ${stem(word)}`).toBe(true);
});

test('forms of one word have one stem', () => {
  expect(new Set(['protest', 'protests', 'protested', 'protesting'].map(stem))).toEqual(new Set(['protest']));
});
