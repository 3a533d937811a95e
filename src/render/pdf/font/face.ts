/**
 * A typeface as plain arrays, unpacked from the format that test/fonts/build-fonts.ts writes. Glyph numbers are our own:
 * 0 is .notdef, then the characters by code point, ligatures, joining forms. Lengths in font units.
 */
export interface Face {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly box: readonly [number, number, number, number];
  /** The hyphen that a line break adds: it reads as a soft hyphen. */
  readonly softHyphen: number;
  readonly advances: Uint16Array;
  /** Outline of glyph g: `outlines.subarray(outlineAt[g], outlineAt[g + 1])`. */
  readonly outlineAt: Uint32Array;
  readonly outlines: Uint8Array;
  /** Code point -> glyph, 0 where the face has none; covers the first 0x2800 code points. */
  readonly glyphOf: Uint16Array;
  /** Glyph -> the text it stands for. */
  readonly textOf: readonly string[];
  /** First glyph -> the ligatures it may begin, longest first. */
  readonly ligatures: ReadonlyMap<number, readonly Ligature[]>;
  /** Arabic letter -> its isolated, final, initial, medial glyph (0: no such form). */
  readonly forms: ReadonlyMap<number, readonly number[]>;
  readonly kernLeft: Uint16Array;
  readonly kernRight: Uint16Array;
  readonly kernColumns: number;
  readonly kernValues: Int16Array;
}

export interface Ligature {
  readonly from: readonly number[];
  readonly to: number;
}

export const charactersCovered = 0x2800;

/** Unpacks a face; `bytes` is the inflated data. */
export function readFace(name: string, bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const u16 = () => {
    at += 2;
    return view.getUint16(at - 2);
  };
  const i16 = () => (u16() << 16) >> 16;
  const list = (n: number) => Uint16Array.from({ length: n }, u16);
  const count = u16();
  const [unitsPerEm = 1000, ascent = 0, descent = 0, capHeight = 0, xHeight = 0, italicAngle = 0, weight = 400] = Array.from(
    { length: 7 },
    i16,
  );
  const box: [number, number, number, number] = [i16(), i16(), i16(), i16()];
  const softHyphen = u16();
  const advances = list(count);
  const outlineAt = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) outlineAt[i + 1] = (outlineAt[i] ?? 0) + u16();
  const size = outlineAt[count] ?? 0;
  const outlines = bytes.subarray(at, at + size);
  at += size;
  const { glyphOf, textOf } = readCharacters(list(2 * u16()), softHyphen);
  const ligatures = readLigatures(u16, textOf);
  const forms = readForms(list(5 * u16()), textOf);
  for (const [lam = 0, alef = 0, glyph = 0] of lamAlefs(ligatures)) textOf[glyph] = `${textOf[lam] ?? ''}${textOf[alef] ?? ''}`;
  const kernRows = u16();
  const kernColumns = u16();
  const kernLeft = list(count);
  const kernRight = list(count);
  const kernValues = Int16Array.from({ length: kernRows * kernColumns }, i16);
  const metrics = { unitsPerEm, ascent, descent, capHeight, xHeight, italicAngle, weight, box, softHyphen, advances };
  return { name, ...metrics, outlineAt, outlines, glyphOf, textOf, ligatures, forms, kernLeft, kernRight, kernColumns, kernValues };
}

function readCharacters(pairs: Uint16Array, softHyphen: number): { glyphOf: Uint16Array; textOf: string[] } {
  const glyphOf = new Uint16Array(charactersCovered);
  const textOf: string[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [code = 0, glyph = 0] = pairs.subarray(i, i + 2);
    glyphOf[code] = glyph;
    textOf[glyph] ??= String.fromCharCode(code);
  }
  textOf[softHyphen] = '\u00ad';
  return { glyphOf, textOf };
}

function readLigatures(u16: () => number, textOf: string[]): Map<number, Ligature[]> {
  const found = new Map<number, Ligature[]>();
  for (let n = u16(); n > 0; n--) {
    const from = Array.from({ length: u16() }, u16);
    const to = u16();
    textOf[to] ??= from.map((g) => textOf[g] ?? '').join('');
    const first = from[0] ?? 0;
    found.set(first, [...(found.get(first) ?? []), { from, to }]);
  }
  for (const all of found.values()) all.sort((a, b) => b.from.length - a.from.length);
  return found;
}

function readForms(numbers: Uint16Array, textOf: string[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let i = 0; i < numbers.length; i += 5) {
    const [code = 0, ...glyphs] = numbers.subarray(i, i + 5);
    found.set(code, glyphs);
    for (const g of glyphs) if (g) textOf[g] ??= String.fromCharCode(code);
  }
  return found;
}

const lamAlefs = (ligatures: ReadonlyMap<number, readonly Ligature[]>): number[][] =>
  [...ligatures.values()].flat().flatMap((l) => (l.from.length === 2 ? [[...l.from, l.to]] : []));
