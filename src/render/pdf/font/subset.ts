import type { Face } from './face.ts';

/**
 * A TrueType program with only the glyphs of one font: `glyphs` maps codes to glyphs of the face. Written without hinting;
 * the cmap gives each code its glyph, once for the Macintosh platform and once for the symbol encoding.
 */
export function subset(of: Face, glyphs: Uint16Array): Uint8Array {
  const order = [...new Set([0, ...glyphs])];
  const index = new Map(order.map((g, i) => [g, i]));
  const outlines = order.map((g) => of.outlines.subarray(of.outlineAt[g], of.outlineAt[g + 1]));
  const codes = Array.from(glyphs, (g) => (g ? (index.get(g) ?? 0) : 0));
  const short = outlines.reduce((n, o) => n + padded(o.length), 0) < 2 ** 17;
  return assemble([
    ['cmap', cmap(codes)],
    ['glyf', glyf(outlines)],
    ['head', head(of, short)],
    ['hhea', hhea(of, order)],
    ['hmtx', hmtx(of, order, outlines)],
    ['loca', loca(outlines, short)],
    ['maxp', maxp(order.length)],
  ]);
}

const put16 = (v: DataView, at: number, numbers: readonly number[]): void => {
  for (const [i, n] of numbers.entries()) v.setUint16(at + 2 * i, n & 0xffff);
};
const padded = (n: number): number => (n + 3) & ~3;
const table = (size: number, fill: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(size);
  fill(new DataView(bytes.buffer));
  return bytes;
};

function glyf(outlines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(
    Math.max(
      4,
      outlines.reduce((n, o) => n + padded(o.length), 0),
    ),
  );
  let at = 0;
  for (const o of outlines) {
    bytes.set(o, at);
    at += padded(o.length);
  }
  return bytes;
}

/** Where each outline begins and the last one ends; in the short form as half the number, in two bytes. */
const loca = (outlines: readonly Uint8Array[], short: boolean): Uint8Array =>
  table((short ? 2 : 4) * (outlines.length + 1), (v) => {
    let at = 0;
    [...outlines, undefined].forEach((o, i) => {
      if (short) v.setUint16(2 * i, at / 2);
      else v.setUint32(4 * i, at);
      at += padded(o?.length ?? 0);
    });
  });

const maxp = (count: number): Uint8Array =>
  table(32, (v) => {
    v.setUint32(0, 0x10000);
    v.setUint16(4, count);
    put16(v, 6, [512, 64, 512, 64, 2, 0, 0, 0, 0, 0, 0, 8, 3]);
  });

const head = (of: Face, shortPlaces: boolean): Uint8Array =>
  table(54, (v) => {
    v.setUint32(0, 0x10000);
    v.setUint32(4, 0x10000);
    v.setUint32(12, 0x5f0f3cf5);
    v.setUint16(16, 3);
    v.setUint16(18, of.unitsPerEm);
    put16(v, 36, of.box);
    v.setUint16(44, (of.weight >= 600 ? 1 : 0) | (of.italicAngle ? 2 : 0));
    v.setUint16(46, 6);
    v.setInt16(48, 2);
    v.setInt16(50, shortPlaces ? 0 : 1);
  });

const hhea = (of: Face, order: readonly number[]): Uint8Array =>
  table(36, (v) => {
    v.setUint32(0, 0x10000);
    v.setInt16(4, of.ascent);
    v.setInt16(6, of.descent);
    v.setUint16(10, Math.max(...order.map((g) => of.advances[g] ?? 0)));
    v.setInt16(16, of.box[2]);
    v.setInt16(18, 1);
    v.setUint16(34, order.length);
  });

/** Advance and left side bearing; the bearing is the outline's own left edge. */
const hmtx = (of: Face, order: readonly number[], outlines: readonly Uint8Array[]): Uint8Array =>
  table(4 * order.length, (v) => {
    order.forEach((g, i) => {
      const o = outlines[i];
      v.setUint16(4 * i, of.advances[g] ?? 0);
      v.setUint16(4 * i + 2, o && o.length > 4 ? ((o[2] ?? 0) << 8) | (o[3] ?? 0) : 0);
    });
  });

function cmap(codes: readonly number[]): Uint8Array {
  const glyphs = 4 + 2 * 8;
  const mac = 10 + 2 * 256;
  return table(glyphs + mac + 32 + 2 * 256, (v) => {
    v.setUint16(2, 2);
    put16(v, 4, [1, 0]);
    v.setUint32(8, glyphs);
    put16(v, 12, [3, 0]);
    v.setUint32(16, glyphs + mac);
    put16(v, glyphs, [6, mac, 0, 0, 256]);
    put16(v, glyphs + 10, codes);
    const at = glyphs + mac;
    // Two segments: F000-F0FF by the array below, then the one that ends the table.
    put16(v, at, [4, 32 + 512, 0, 4, 4, 1, 0, 0xf0ff, 0xffff, 0, 0xf000, 0xffff, 0, 1, 4, 0]);
    put16(v, at + 32, codes);
  });
}

/** Table directory and tables, each padded, with check sums. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const bytes = new Uint8Array(start + tables.reduce((n, [, t]) => n + padded(t.length), 0));
  const v = new DataView(bytes.buffer);
  v.setUint32(0, 0x10000);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  put16(v, 4, [tables.length, 16 * power, Math.log2(power), 16 * (tables.length - power)]);
  let at = start;
  tables.forEach(([name, data], i) => {
    bytes.set(data, at);
    for (const [k, c] of [...name].entries()) v.setUint8(12 + 16 * i + k, c.charCodeAt(0));
    for (const [k, n] of [checkSum(v, at, data.length), at, data.length].entries()) v.setUint32(16 + 16 * i + 4 * k, n);
    at += padded(data.length);
  });
  return bytes;
}

function checkSum(v: DataView, at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < at + padded(length); i += 4) sum = (sum + v.getUint32(i)) >>> 0;
  return sum;
}
