import type { Sfnt } from './sfnt.ts';

/** Points of a simple outline, absolute, contour by contour. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A glyph as one simple outline without hinting: composites are put together, so that no reader needs to. */
export function flatOutline(font: Sfnt, glyph: number): Uint8Array {
  const contours = contoursOf(font, font.outline(glyph));
  return contours.length ? encode(contours) : new Uint8Array(0);
}

function contoursOf(font: Sfnt, data: Uint8Array): Point[][] {
  if (data.length === 0) return [];
  const v = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return v.getInt16(0) >= 0 ? decode(v) : composed(font, v);
}

function composed(font: Sfnt, v: DataView): Point[][] {
  const all: Point[][] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = v.getUint16(at);
    if ((flags & 2) === 0) throw new Error('a composite glyph is joined by points, which is not supported');
    const words = (flags & 1) !== 0;
    const dx = words ? v.getInt16(at + 4) : v.getInt8(at + 4);
    const dy = words ? v.getInt16(at + 6) : v.getInt8(at + 5);
    let next = at + (words ? 8 : 6);
    const f = () => {
      next += 2;
      return v.getInt16(next - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) a = d = f();
    else if (flags & 0x40) [a, d] = [f(), f()];
    else if (flags & 0x80) [a, b, c, d] = [f(), f(), f(), f()];
    const place = (p: Point) => ({ x: Math.round(a * p.x + c * p.y) + dx, y: Math.round(b * p.x + d * p.y) + dy, on: p.on });
    all.push(...contoursOf(font, font.outline(v.getUint16(at + 2))).map((contour) => contour.map(place)));
    at = next;
    more = (flags & 0x20) !== 0;
  }
  return all;
}

function decode(v: DataView): Point[][] {
  const ends = Array.from({ length: v.getInt16(0) }, (_, i) => v.getUint16(10 + 2 * i));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * ends.length;
  at += 2 + v.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = v.getUint8(at++);
    const times = flag & 8 ? v.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? v.getUint8(at++) : -v.getUint8(at++);
      else if (!(flag & same)) {
        value += v.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  return ends.map((end, i) => {
    const start = i ? (ends[i - 1] ?? -1) + 1 : 0;
    return Array.from({ length: end - start + 1 }, (_, k) => ({
      x: xs[start + k] ?? 0,
      y: ys[start + k] ?? 0,
      on: ((flags[start + k] ?? 0) & 1) === 1,
    }));
  });
}

function encode(contours: readonly (readonly Point[])[]): Uint8Array {
  const points = contours.flat();
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const head: number[] = [];
  const u16 = (to: number[], n: number) => to.push((n >> 8) & 255, n & 255);
  for (const n of [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]) u16(head, n);
  let end = -1;
  for (const contour of contours) {
    end += contour.length;
    u16(head, end);
  }
  u16(head, 0);
  const flags: number[] = [];
  const dx: number[] = [];
  const dy: number[] = [];
  const step = (to: number[], d: number, short: number, same: number): number => {
    if (d === 0) return same;
    if (Math.abs(d) < 256) {
      to.push(Math.abs(d));
      return short | (d > 0 ? same : 0);
    }
    u16(to, d);
    return 0;
  };
  points.forEach((p, i) => {
    const last = points[i - 1] ?? { x: 0, y: 0 };
    flags.push((p.on ? 1 : 0) | step(dx, p.x - last.x, 2, 16) | step(dy, p.y - last.y, 4, 32));
  });
  return Uint8Array.from([...head, ...packed(flags), ...dx, ...dy]);
}

/** Equal flags in a row are written once with their count. */
function packed(flags: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < flags.length; ) {
    let n = 1;
    while (n < 256 && flags[i + n] === flags[i]) n++;
    if (n > 1) out.push((flags[i] ?? 0) | 8, n - 1);
    else out.push(flags[i] ?? 0);
    i += n;
  }
  return out;
}
