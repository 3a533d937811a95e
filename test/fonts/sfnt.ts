/** Reads what packing a font needs from a TrueType file: characters, advances, outlines, pair kerning, substitutions. */
export class Sfnt {
  readonly view: DataView;
  readonly tables = new Map<string, { offset: number; length: number }>();
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < this.u16(4); i++) {
      const at = 12 + i * 16;
      this.tables.set(this.tag(at), { offset: this.u32(at + 8), length: this.u32(at + 12) });
    }
  }
  u8 = (at: number) => this.view.getUint8(at);
  u16 = (at: number) => this.view.getUint16(at);
  i16 = (at: number) => this.view.getInt16(at);
  u32 = (at: number) => this.view.getUint32(at);
  tag = (at: number) => String.fromCharCode(this.u8(at), this.u8(at + 1), this.u8(at + 2), this.u8(at + 3));
  table(name: string): number {
    const t = this.tables.get(name);
    if (!t) throw new Error(`the font has no table ${name}`);
    return t.offset;
  }
  get glyphCount(): number {
    return this.u16(this.table('maxp') + 4);
  }
  advance(glyph: number): number {
    const last = this.u16(this.table('hhea') + 34) - 1;
    return this.u16(this.table('hmtx') + 4 * Math.min(glyph, last));
  }
  /** The glyph's outline without its hinting program. */
  outline(glyph: number): Uint8Array {
    const long = this.u16(this.table('head') + 50) === 1;
    const loca = this.table('loca');
    const at = (i: number) => (long ? this.u32(loca + 4 * i) : 2 * this.u16(loca + 2 * i));
    const start = this.table('glyf') + at(glyph);
    const end = this.table('glyf') + at(glyph + 1);
    return end > start ? withoutHints(this.bytes.slice(start, end)) : new Uint8Array(0);
  }
  /** Code point -> glyph, from the format 4 and 12 subtables. */
  characters(): Map<number, number> {
    const found = new Map<number, number>();
    const cmap = this.table('cmap');
    for (let i = 0; i < this.u16(cmap + 2); i++) {
      const at = cmap + this.u32(cmap + 4 + i * 8 + 4);
      if (this.u16(at) === 4) this.format4(at, found);
      if (this.u16(at) === 12) this.format12(at, found);
    }
    return found;
  }
  private format12(at: number, found: Map<number, number>): void {
    for (let g = 0; g < this.u32(at + 12); g++) {
      const group = at + 16 + g * 12;
      for (let c = this.u32(group); c <= this.u32(group + 4); c++) found.set(c, this.u32(group + 8) + c - this.u32(group));
    }
  }
  private format4(at: number, found: Map<number, number>): void {
    const n = this.u16(at + 6) / 2;
    for (let s = 0; s < n; s++) {
      const end = this.u16(at + 14 + 2 * s);
      const start = this.u16(at + 16 + 2 * n + 2 * s);
      const delta = this.u16(at + 16 + 4 * n + 2 * s);
      const rangeAt = at + 16 + 6 * n + 2 * s;
      const range = this.u16(rangeAt);
      for (let c = start; c <= end && c !== 0xffff; c++) {
        const raw = range === 0 ? c : this.u16(rangeAt + range + 2 * (c - start));
        const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph) found.set(c, glyph);
      }
    }
  }
  coverage(at: number): Map<number, number> {
    const found = new Map<number, number>();
    const n = this.u16(at + 2);
    if (this.u16(at) === 1) for (let i = 0; i < n; i++) found.set(this.u16(at + 4 + 2 * i), i);
    else
      for (let i = 0; i < n; i++) {
        const r = at + 4 + 6 * i;
        for (let g = this.u16(r); g <= this.u16(r + 2); g++) found.set(g, this.u16(r + 4) + g - this.u16(r));
      }
    return found;
  }
  classes(at: number): Map<number, number> {
    const found = new Map<number, number>();
    if (this.u16(at) === 1) for (let i = 0; i < this.u16(at + 4); i++) found.set(this.u16(at + 2) + i, this.u16(at + 6 + 2 * i));
    else
      for (let i = 0; i < this.u16(at + 2); i++) {
        const r = at + 4 + 6 * i;
        for (let g = this.u16(r); g <= this.u16(r + 2); g++) found.set(g, this.u16(r + 4));
      }
    return found;
  }
  /** The lookups of a feature, over all scripts, in the font's order; each as its type and subtable offsets. */
  lookups(table: 'GPOS' | 'GSUB', feature: string): { type: number; subtables: number[] }[] {
    const base = this.table(table);
    const features = base + this.u16(base + 6);
    const list = base + this.u16(base + 8);
    const wanted = new Set<number>();
    for (let i = 0; i < this.u16(features); i++) {
      if (this.tag(features + 2 + 6 * i) !== feature) continue;
      const f = features + this.u16(features + 2 + 6 * i + 4);
      for (let k = 0; k < this.u16(f + 2); k++) wanted.add(this.u16(f + 4 + 2 * k));
    }
    return [...wanted].sort((a, b) => a - b).map((i) => this.lookup(list + this.u16(list + 2 + 2 * i), table === 'GPOS' ? 9 : 7));
  }
  private lookup(at: number, extension: number): { type: number; subtables: number[] } {
    let type = this.u16(at);
    const subtables = Array.from({ length: this.u16(at + 4) }, (_, i) => at + this.u16(at + 6 + 2 * i));
    if (type !== extension) return { type, subtables };
    type = this.u16((subtables[0] ?? 0) + 2);
    return { type, subtables: subtables.map((s) => s + this.u32(s + 4)) };
  }
}

function withoutHints(glyph: Uint8Array): Uint8Array {
  const v = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  const contours = v.getInt16(0);
  if (contours >= 0) {
    const at = 10 + 2 * contours;
    const hints = v.getUint16(at);
    const out = new Uint8Array(glyph.length - hints);
    out.set(glyph.subarray(0, at));
    out.set(glyph.subarray(at + 2 + hints), at + 2);
    return out;
  }
  let at = 10;
  for (let more = true; more; ) {
    const flags = v.getUint16(at);
    v.setUint16(at, flags & ~0x100);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return glyph.slice(0, at);
}
