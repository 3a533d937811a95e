import { expect, test } from 'vitest';
import * as cls from '../../src/read/names/cls.ts';
import { capitalOf, wordOf } from '../../src/read/words.ts';

test('a word knows what it is made of and which readers begin with it', () => {
  expect(wordOf('1,500')).toMatchObject({ kind: 1, opensQuantity: true, cues: false });
  expect(wordOf(':')).toMatchObject({ kind: 2, code: expect.any(Number), cues: true });
  expect(wordOf('twelve')).toMatchObject({ kind: 0, opensQuantity: true });
  expect(wordOf('insisted')).toMatchObject({ kind: 0, opensQuantity: false, cues: true, code: expect.any(Number) });
});

test('a month is a time with a capital, another word with none', () => {
  const march = wordOf('march');
  expect(march.capitalCode).not.toBe(march.code);
  expect(wordOf('lantern')).toMatchObject({ code: 0, capitalCode: 0 });
});

test('classes are those of the printed form: a guess by the ending in small letters, the lists with a capital', () => {
  expect(wordOf('blorfing').classes & cls.gerund).not.toBe(0);
  expect(capitalOf(wordOf('blorfing')).lists).toBe(0);
  expect(capitalOf(wordOf('norway')).lists).not.toBe(0);
});

test('short words are remembered, long ones not, for they might keep a whole text', () => {
  expect(wordOf('zubbel')).toBe(wordOf('zubbel'));
  expect(wordOf('zubbelgrantolien')).not.toBe(wordOf('zubbelgrantolien'));
});
