import { describe, expect, test } from 'vitest';
import { face } from '../../../src/render/pdf/font/faces.ts';
import { shape, unsupported } from '../../../src/render/pdf/font/shape.ts';

const glyphTexts = (name: 'serif' | 'sans', word: string) =>
  shape(name, word).flatMap((run) => run.glyphs.map((g) => face(run.face).textOf[g]));

describe('shaping a word', () => {
  test('f-ligatures are one glyph that reads as its letters', () => {
    expect(glyphTexts('serif', 'office')).toEqual(['o', 'ffi', 'c', 'e']);
    expect(glyphTexts('serif', 'flow')).toEqual(['fl', 'o', 'w']);
  });

  test('pairs that need it are kerned', () => {
    const [av] = shape('serif', 'AV');
    expect(av?.kerns?.[0]).toBeLessThan(-50);
    expect(shape('serif', 'nn')[0]?.kerns).toBeUndefined();
  });

  test('a letter with its mark is the composed letter', () => {
    expect(shape('serif', 'e\u0301')[0]?.glyphs).toEqual(shape('serif', '\u00e9')[0]?.glyphs);
  });

  test('a mark that no letter is composed with stands over the middle of its letter, and the pen goes on after it', () => {
    const [plain] = shape('serif', 'x');
    const [marked] = shape('serif', 'x\u0304n');
    expect(marked?.glyphs).toHaveLength(3);
    expect(marked?.width).toBeCloseTo((plain?.width ?? 0) + (shape('serif', 'n')[0]?.width ?? 0), -1);
    expect(shape('serif', 'x\u0304')[0]?.width).toBeCloseTo(plain?.width ?? 0, 0);
    expect(marked?.kerns?.[0]).toBeLessThan(0);
  });

  test('Latin with diacritics, Cyrillic and Greek stay in their face', () => {
    for (const word of ['Šabāb', 'Erdoğan', 'Київ', 'Παπαδοπούλου', 'ʿAlī', 'Đặng'])
      expect(shape('serif', word).map((r) => r.face)).toEqual(['serif']);
  });

  test('a sign that only the other face has is taken from there', () => {
    expect(shape('serif', 'ǯ').map((r) => r.face)).toEqual(['sans']);
  });

  test('figures are tabular', () => {
    for (const name of ['serif', 'sans', 'sansBold'] as const)
      expect(new Set([...'0123456789'].map((d) => shape(name, d)[0]?.width)).size).toBe(1);
  });
});

describe('Arabic script', () => {
  test('letters join and stand from right to left, and read as written', () => {
    const [run] = shape('serif', 'محمد');
    const of = face('arabic');
    const form = (letter: string, i: number) => of.forms.get(letter.charCodeAt(0))?.[i];
    expect(run?.glyphs).toEqual([form('د', 1), form('م', 3), form('ح', 3), form('م', 2)]);
    expect(run).toMatchObject({ actual: 'محمد', rightToLeft: true });
  });

  test('a letter that does not join to the left ends the joining', () => {
    const of = face('arabic');
    const [run] = shape('serif', 'دار');
    expect(run?.glyphs).toEqual(['ر', 'ا', 'د'].map((c) => of.forms.get(c.charCodeAt(0))?.[0]));
  });

  test('lam and alef are one shape', () => {
    expect(shape('serif', 'لا')[0]?.glyphs).toHaveLength(1);
  });

  test('a mark that the face lacks is shown as its code point', () => {
    expect(shape('serif', 'م\u065c').map((r) => r.text)).toEqual(['م', 'U+065C']);
  });

  test('digits in a right-to-left word keep their order', () => {
    const texts = shape('serif', '١٢').flatMap((r) => r.glyphs.map((g) => face(r.face).textOf[g]));
    expect(texts).toEqual(['١', '٢']);
  });
});

describe('what no face has', () => {
  test('stands as its code point and reads as itself', () => {
    expect(shape('serif', '中')[0]).toMatchObject({ text: 'U+4E2D', actual: '中' });
  });

  test('is listed once each, in order', () => {
    expect(unsupported('中国 and 中 but not Київ 🙂')).toEqual(['中', '国', '🙂']);
    expect(unsupported('plain “text” – 100 €')).toEqual([]);
  });

  test('controls and joiners leave nothing', () => {
    expect(glyphTexts('serif', 'a\u200bb\u00adc\u202ed')).toEqual(['a', 'b', 'c', 'd']);
  });
});
