import { describe, expect, test } from 'vitest';
import { hyphenate } from '../../../src/render/pdf/layout/hyphenate.ts';

const divided = (word: string) => {
  const points = hyphenate(word);
  return [0, ...points].map((p, i) => word.slice(p, points[i])).join('-');
};

describe('dividing English words', () => {
  test.each([
    ['representative', 'rep-res-ent-at-ive'],
    ['accountability', 'account-ab-il-ity'],
    ['government', 'gov-ern-ment'],
    ['university', 'uni-vers-ity'],
  ])('%s', (word, parts) => expect(divided(word)).toBe(parts));

  test.each(['river', 'NATO', 'UNESCO', 'F-16', 'don’t', 'S1234567'])('%s stays whole', (word) => expect(divided(word)).toBe(word));

  test('three letters at least stay, and three go to the next line', () => expect(divided('international')).toBe('inter-na-tional'));
});
