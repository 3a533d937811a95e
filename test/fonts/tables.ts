import type { Sfnt } from './sfnt.ts';

const horizontal = (format: number) => (format & 1 ? 2 : 0) + (format & 2 ? 2 : 0);
const size = (format: number) => 2 * [...Array(16).keys()].filter((b) => format & (1 << b)).length;

type PairTable = (left: number, right: number) => number | undefined;

function pairTable(font: Sfnt, at: number): PairTable {
  const covered = font.coverage(at + font.u16(at + 2));
  const f1 = font.u16(at + 4);
  const f2 = font.u16(at + 6);
  const step = size(f1) + size(f2);
  const advance = (value: number) => (f1 & 4 ? font.i16(value + horizontal(f1)) : 0);
  if (font.u16(at) === 1) {
    const pairs = new Map<number, Map<number, number>>();
    for (const [glyph, index] of covered) {
      const set = at + font.u16(at + 10 + 2 * index);
      const row = new Map<number, number>();
      for (let i = 0; i < font.u16(set); i++) {
        const record = set + 2 + i * (2 + step);
        row.set(font.u16(record), advance(record + 2));
      }
      pairs.set(glyph, row);
    }
    return (l, r) => pairs.get(l)?.get(r);
  }
  const left = font.classes(at + font.u16(at + 8));
  const right = font.classes(at + font.u16(at + 10));
  const columns = font.u16(at + 14);
  return (l, r) => (covered.has(l) ? advance(at + 16 + ((left.get(l) ?? 0) * columns + (right.get(r) ?? 0)) * step) : undefined);
}

/** Kerning of two glyphs in font units: each lookup adds what its first matching subtable says. */
export function kerning(font: Sfnt): (left: number, right: number) => number {
  const lookups = font
    .lookups('GPOS', 'kern')
    .filter((l) => l.type === 2)
    .map((l) => l.subtables.map((s) => pairTable(font, s)));
  return (l, r) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const table of subtables) {
        const value = table(l, r);
        if (value !== undefined) {
          sum += value;
          break;
        }
      }
    }
    return sum;
  };
}

/** Single substitutions of a feature, glyph -> glyph. */
export function substitutions(font: Sfnt, feature: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const lookup of font.lookups('GSUB', feature).filter((l) => l.type === 1))
    for (const at of lookup.subtables)
      for (const [glyph, index] of font.coverage(at + font.u16(at + 2))) {
        const to = font.u16(at) === 1 ? (glyph + font.u16(at + 4)) & 0xffff : font.u16(at + 6 + 2 * index);
        if (!found.has(glyph)) found.set(glyph, to);
      }
  return found;
}

/** Ligatures of a feature: the glyphs they replace, and the glyph. */
export function ligatures(font: Sfnt, feature: string): { from: number[]; to: number }[] {
  const found: { from: number[]; to: number }[] = [];
  for (const lookup of font.lookups('GSUB', feature).filter((l) => l.type === 4))
    for (const at of lookup.subtables)
      for (const [first, index] of font.coverage(at + font.u16(at + 2))) {
        const set = at + font.u16(at + 6 + 2 * index);
        for (let i = 0; i < font.u16(set); i++) {
          const lig = set + font.u16(set + 2 + 2 * i);
          const rest = Array.from({ length: font.u16(lig + 2) - 1 }, (_, k) => font.u16(lig + 4 + 2 * k));
          found.push({ from: [first, ...rest], to: font.u16(lig) });
        }
      }
  return found;
}
