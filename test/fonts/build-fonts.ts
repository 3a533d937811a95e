/**
 * Packs the PDF's typefaces once, at build time:  node test/fonts/build-fonts.ts FOLDER
 * FOLDER holds the TrueType files of the npm packages named below (all SIL Open Font License 1.1). Written into
 * src/render/fonts/*.ts: outlines without hinting for the characters we set, advances, kerning as a matrix of classes,
 * ligatures, Arabic joining forms; everything big-endian, deflated, in base64 (format: src/render/pdf/font/face.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { flatOutline } from './outline.ts';
import { Sfnt } from './sfnt.ts';
import { kerning, ligatures, substitutions } from './tables.ts';

const european: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x209f],
  [0x20a0, 0x214f],
  [0x2150, 0x22ff],
  [0x25a0, 0x27bf],
];
/** Ancient and older Greek: one face is enough for it. */
const polytonic: typeof european = [...european, [0x1f00, 0x1fff]];
const arabic: readonly (readonly [number, number])[] = [
  [0x20, 0x20],
  [0x28, 0x29],
  [0x2d, 0x2f],
  [0x30, 0x3a],
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x600, 0x6ff],
];

const faces = [
  {
    file: 'serif-regular',
    source: 'source-serif-4/400Regular/SourceSerif4_400Regular',
    name: 'NoteSerif-Regular',
    weight: 400,
    ranges: european,
  },
  {
    file: 'serif-italic',
    source: 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
    name: 'NoteSerif-Italic',
    weight: 400,
    ranges: european,
  },
  {
    file: 'serif-bold',
    source: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
    name: 'NoteSerif-SemiBold',
    weight: 600,
    ranges: european,
  },
  {
    file: 'sans-regular',
    source: 'source-sans-3/400Regular/SourceSans3_400Regular',
    name: 'NoteSans-Regular',
    weight: 400,
    ranges: polytonic,
  },
  {
    file: 'sans-bold',
    source: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
    name: 'NoteSans-SemiBold',
    weight: 600,
    ranges: european,
  },
  { file: 'arabic-regular', source: 'vazirmatn/400Regular/Vazirmatn_400Regular', name: 'NoteArabic-Regular', weight: 400, ranges: arabic },
] as const;

/** Spaces of other widths: a plain one stands in where the face has none. */
const wideSpaces = [0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f];

class Bytes {
  private readonly out: number[] = [];
  u8 = (n: number) => this.out.push(n & 255);
  u16 = (n: number) => this.out.push((n >> 8) & 255, n & 255);
  i8 = (n: number) => this.out.push(n & 255);
  all = (b: Iterable<number>) => {
    for (const x of b) this.out.push(x);
  };
  buffer = () => Uint8Array.from(this.out);
}

/** Kerning under an eightieth of the type size cannot be seen in text: it would only lengthen every page. */
const visible = (kern: number, font: Sfnt): number => (Math.abs(kern) * 80 <= font.u16(font.table('head') + 18) ? 0 : kern);

/** Numbers equal rows alike, so that a matrix over glyphs becomes a small one over classes. Class 0 is the row of zeros. */
function classify(rows: readonly number[][]): { classes: number[]; rows: number[][] } {
  const known = new Map<string, number>([[(rows[0] ?? []).map(() => 0).join(), 0]]);
  const kept = [(rows[0] ?? []).map(() => 0)];
  const classes = rows.map((row) => {
    const key = row.join();
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    known.set(key, kept.length);
    kept.push(row);
    return kept.length - 1;
  });
  return { classes, rows: kept };
}

const transpose = (m: readonly number[][]): number[][] => (m[0] ?? []).map((_, c) => m.map((row) => row[c] ?? 0));

/** The font's glyphs in our order: .notdef, the characters by code point, ligatures, joining forms. */
function pack(font: Sfnt, face: (typeof faces)[number]): Uint8Array {
  const cmap = font.characters();
  const chars = face.ranges.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i)).filter((c) => cmap.has(c));
  const order: number[] = [0];
  const index = new Map<number, number>([[0, 0]]);
  const take = (glyph: number) => {
    const seen = index.get(glyph);
    if (seen !== undefined) return seen;
    index.set(glyph, order.length);
    order.push(glyph);
    return order.length - 1;
  };
  const missing = wideSpaces.filter((c) => !cmap.has(c));
  const mapped = [
    ...chars.map((c) => [c, take(cmap.get(c) ?? 0)] as const),
    ...missing.map((c) => [c, take(cmap.get(0x20) ?? 0)] as const),
  ];
  const hyphen = cmap.get(0x2d) ?? 0;
  // The hyphen that a line break adds reads as a soft hyphen, so it needs a glyph number of its own.
  const soft = order.length;
  order.push(hyphen);
  const isArabic = face.ranges === arabic;
  const ligs = (isArabic ? [] : ligatures(font, 'liga')).filter((l) => l.from.every((g) => index.has(g)) && l.from[0] === cmap.get(0x66));
  const ligRecords = ligs.map((l) => ({ from: l.from.map((g) => index.get(g) ?? 0), to: take(l.to) }));
  const forms = isArabic ? joining(font, chars, cmap, take) : [];
  const lamAlef = isArabic ? lams(font, chars, cmap, take) : [];
  const kern = isArabic ? () => 0 : kerning(font);
  const left = classify(order.map((l) => order.map((r) => visible(kern(l, r), font))));
  const right = classify(transpose(left.rows));

  const out = new Bytes();
  const head = font.table('head');
  const hhea = font.table('hhea');
  const os2 = font.table('OS/2');
  out.u16(order.length);
  for (const n of [
    font.u16(head + 18),
    font.i16(hhea + 4),
    font.i16(hhea + 6),
    font.i16(os2 + 88),
    font.i16(os2 + 86),
    Math.round(font.i16(font.table('post') + 4)),
    face.weight,
    font.i16(head + 36),
    font.i16(head + 38),
    font.i16(head + 40),
    font.i16(head + 42),
  ])
    out.u16(n);
  out.u16(soft);
  for (const g of order) out.u16(font.advance(g));
  const outlines = order.map((g) => flatOutline(font, g));
  for (const o of outlines) out.u16(o.length);
  for (const o of outlines) out.all(o);
  out.u16(mapped.length);
  for (const [c, g] of mapped) {
    out.u16(c);
    out.u16(g);
  }
  out.u16(ligRecords.length + lamAlef.length);
  for (const l of [...ligRecords, ...lamAlef]) {
    out.u16(l.from.length);
    for (const g of l.from) out.u16(g);
    out.u16(l.to);
  }
  out.u16(forms.length);
  for (const f of forms) for (const n of f) out.u16(n);
  out.u16(right.rows[0]?.length ?? 0);
  out.u16(right.rows.length);
  for (const c of left.classes) out.u16(c);
  for (const c of right.classes) out.u16(c);
  for (const row of transpose(right.rows)) for (const n of row) out.u16(n);
  console.log(face.name, {
    glyphs: order.length,
    chars: chars.length,
    ligatures: ligs.length,
    kern: [left.rows.length, right.rows.length],
  });
  return out.buffer();
}

/** Character, then its isolated, final, initial and medial glyph (0: the letter has no such form). */
function joining(font: Sfnt, chars: readonly number[], cmap: ReadonlyMap<number, number>, take: (g: number) => number): number[][] {
  const tables = ['fina', 'init', 'medi'].map((f) => substitutions(font, f));
  return chars.flatMap((c) => {
    const glyph = cmap.get(c) ?? 0;
    const shapes = tables.map((t) => t.get(glyph));
    return shapes.some((s) => s !== undefined) ? [[c, take(glyph), ...shapes.map((s) => (s === undefined ? 0 : take(s)))]] : [];
  });
}

/** Lam followed by an alef is one shape, by the rule that every Arabic font must keep. */
function lams(
  font: Sfnt,
  chars: readonly number[],
  cmap: ReadonlyMap<number, number>,
  take: (g: number) => number,
): { from: number[]; to: number }[] {
  const known = new Set(chars.flatMap((c) => [cmap.get(c) ?? 0]));
  const all = ['fina', 'init', 'medi'].flatMap((f) =>
    [...substitutions(font, f).entries()].filter(([g]) => known.has(g)).map(([, to]) => to),
  );
  const reachable = new Set(all);
  return [...ligatures(font, 'rlig')]
    .filter((l) => l.from.length === 2 && l.from.every((g) => reachable.has(g)))
    .map((l) => ({ from: l.from.map(take), to: take(l.to) }));
}

const folder = resolve(process.argv[2] ?? '.');
const target = resolve(import.meta.dirname, '../../src/render/fonts');
for (const face of faces) {
  const packed = pack(new Sfnt(readFileSync(join(folder, `${face.source}.ttf`))), face);
  const base64 = Buffer.from(deflateRawSync(packed, { level: 9 })).toString('base64');
  const name = face.file.replace(/-(\w)/gu, (_, c: string) => c.toUpperCase());
  const text = `/** ${face.name}, packed by test/fonts/build-fonts.ts from ${face.source}.ttf. SIL Open Font License 1.1, see NOTICE. */\nexport const ${name} = {\n  name: '${face.name}',\n  data:\n    '${base64}',\n} as const;\n`;
  writeFileSync(join(target, `${face.file}.data.ts`), text);
  console.log(face.file, packed.length, base64.length);
}
