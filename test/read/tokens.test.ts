import { expect, test } from 'vitest';
import { tokenize, tokenText } from '../../src/read/tokens.ts';

/** Kind and small letters of each token, which must stand in the text where it says. */
const cut = (text: string): string => {
  const t = tokenize(text);
  t.lowers.forEach((lower, i) => {
    expect(tokenText(t, i).toLowerCase()).toBe(lower.toLowerCase());
  });
  return t.lowers.map((lower, i) => `${t.kinds[i]}${lower}`).join(' ');
};

test('words, numbers and marks', () => {
  expect(cut('In the 1990s, Léa paid\u00a0$1,500.25 (on the 5th).')).toBe(
    '0in 0the 11990 0s 2, 0léa 0paid 2$ 11,500.25 2( 0on 0the 15 0th 2) 2.',
  );
  expect(cut('')).toBe('');
  expect(cut(' \n ')).toBe('');
});

test('a capital that changes its length, its kind or by its place spoils no offset', () => {
  expect(cut('İzmir and Bonn')).toBe('0i̇zmir 0and 0bonn');
  expect(cut('A ΣΑΣ Ⓐ \u2126 Ａ b')).toBe('0a 0σας 2Ⓐ 2\u2126 2Ａ 0b');
});
