import { expect, test } from 'vitest';
import { foldSpace } from '../../src/text/fold.ts';

test('white space of every kind folds to one space', () => {
  expect(foldSpace(' a\u00a0 b\n\tc ')).toBe('a b c');
});
