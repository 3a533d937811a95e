import { expect, test } from 'vitest';
import * as cls from '../../src/read/names/cls.ts';
import { wordOf } from '../../src/read/words.ts';
import * as shape from '../../src/text/shape.ts';

test('a word knows what it is made of and which readers begin with it', () => {
  expect(wordOf('1,500')).toMatchObject({ kind: 1, opensQuantity: true, cues: false });
  expect(wordOf(':')).toMatchObject({ kind: 2, code: expect.any(Number), cues: true });
  expect(wordOf('twelve')).toMatchObject({ kind: 0, opensQuantity: true });
  expect(wordOf('insisted')).toMatchObject({ kind: 0, opensQuantity: false, cues: true, code: expect.any(Number) });
});

test('a month is a time with a capital, another word with none', () => {
  expect(wordOf('March').code).not.toBe(wordOf('march').code);
  expect(wordOf('MARCH').code).toBe(wordOf('March').code);
  expect([wordOf('lantern').code, wordOf('Lantern').code]).toEqual([0, 0]);
});

test('classes are those of the printed form: a guess by the ending in small letters, the lists with a capital', () => {
  expect(wordOf('blorfing').classes & cls.gerund).not.toBe(0);
  expect(wordOf('Blorfing')).toMatchObject({ classes: 0, lists: 0 });
  expect(wordOf('norway').lists).toBe(0);
  expect(wordOf('Norway').lists).not.toBe(0);
});

test('words and numbers have small letters and a look by their capitals, marks keep their own', () => {
  expect(wordOf('Lantern')).toMatchObject({ printed: 'Lantern', lower: 'lantern', kind: 0, shape: shape.capital });
  expect(wordOf('3D')).toMatchObject({ lower: '3d' });
  expect(wordOf('Ⓐ')).toMatchObject({ lower: 'Ⓐ', kind: 2 });
  expect(wordOf('’S')).toMatchObject({ lower: '’S' });
});

test('short words are remembered, long ones not, for they might keep a whole text', () => {
  expect(wordOf('zubbel')).toBe(wordOf('zubbel'));
  expect(wordOf('zubbelgrantolien')).not.toBe(wordOf('zubbelgrantolien'));
});
