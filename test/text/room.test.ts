import { expect, test } from 'vitest';
import { roomFor } from '../../src/text/room.ts';
import { tokenize } from '../../src/text/tokens.ts';

const crowded = '(a)!'.repeat(90);

test('a text of more tokens than there was room for is cut to its end', () => {
  expect(roomFor(crowded)).toBeLessThan(crowded.length);
  const tokens = tokenize(crowded, [{ start: 0, end: crowded.length }]);
  expect(tokens.count).toBe(crowded.length);
  expect([tokens.starts.length, tokens.starts.at(-1), tokens.ends.at(-1), tokens.words.at(-2)]).toEqual([360, 359, 360, ')']);
});
