import { expect, test } from 'vitest';
import { voicesOf } from '../../src/gather/base/voices.ts';

test('two papers of one publisher are one voice, a source without a publisher is one by itself', () => {
  const voices = voicesOf([
    { document: 'a', meta: { publisher: 'Kesh Press' } },
    { document: 'b', meta: { publisher: 'kesh press' } },
    { document: 'c', meta: { publisher: 'Calder Post' } },
    { document: 'd', meta: {} },
    { document: 'e', meta: {} },
  ]);
  expect(voices(['a', 'b'])).toBe(1);
  expect(voices(['a', 'c'])).toBe(2);
  expect(voices(['d', 'e'])).toBe(2);
});
