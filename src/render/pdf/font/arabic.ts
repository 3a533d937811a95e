import type { Face } from './face.ts';
import { face } from './faces.ts';
import type { Run } from './run.ts';

const isolated = 0;
const final = 1;
const initial = 2;
const medial = 3;
const transparent = (c: number): boolean => (c >= 0x64b && c <= 0x65f) || c === 0x670;
const digit = (c: number): boolean => (c >= 0x30 && c <= 0x39) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9);

/** A right-to-left word: each letter in the form its neighbours ask for, lam-alef as one shape, drawn from its end to its start. */
export function shapeArabic(text: string): Run {
  const of = face('arabic');
  const codes = [...text].map((c) => c.codePointAt(0) ?? 0);
  const glyphs = visualOrder(codes, joined(of, joiningGlyphs(of, codes)));
  const scale = 1000 / of.unitsPerEm;
  const width = glyphs.reduce((sum, g) => sum + (of.advances[g] ?? 0) * scale, 0);
  return { face: 'arabic', text, glyphs, width, actual: text, rightToLeft: true };
}

/** One glyph a character, by whether the letters beside it join. */
function joiningGlyphs(of: Face, codes: readonly number[]): number[] {
  const joinsNext = (i: number) => (of.forms.get(codes[i] ?? 0)?.[initial] ?? 0) > 0;
  const joinsPrevious = (i: number) => (of.forms.get(codes[i] ?? 0)?.[final] ?? 0) > 0;
  const neighbour = (i: number, step: number) => {
    let k = i + step;
    while (transparent(codes[k] ?? 0)) k += step;
    return k;
  };
  return codes.map((code, i) => {
    const forms = of.forms.get(code);
    if (!forms) return of.glyphOf[code] ?? 0;
    const before = joinsPrevious(i) && joinsNext(neighbour(i, -1));
    const after = joinsNext(i) && joinsPrevious(neighbour(i, 1));
    const form = before && after ? medial : before ? final : after ? initial : isolated;
    return forms[form] || forms[isolated] || 0;
  });
}

/** Lam-alef pairs drawn as one; the place of the second is left empty (-1) so that places still match characters. */
function joined(of: Face, glyphs: readonly number[]): number[] {
  const out = [...glyphs];
  for (let i = 0; i + 1 < out.length; i++) {
    const lig = of.ligatures.get(out[i] ?? 0)?.find((l) => l.from[1] === out[i + 1]);
    if (!lig) continue;
    out[i] = lig.to;
    out[i + 1] = -1;
  }
  return out;
}

/** Reversed, but with digits left as they read. */
function visualOrder(codes: readonly number[], glyphs: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = codes.length - 1; i >= 0; i--) {
    let first = i;
    while (digit(codes[i] ?? 0) && first > 0 && digit(codes[first - 1] ?? 0)) first--;
    for (let k = first; k <= i; k++) if ((glyphs[k] ?? -1) >= 0) out.push(glyphs[k] ?? 0);
    i = first;
  }
  return out;
}
