import { crc32 } from '../../src/text/crc32.ts';
import { pngAddress } from '../../src/text/png.ts';

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colour: number;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Rows with their filter bytes. */
  readonly rows: readonly number[];
}

/** A PNG written by hand: its rows in one stored block, so that a test can say every byte. */
export function png({ width, height, depth = 8, colour, interlaced, palette, transparency, rows }: Drawn): Uint8Array {
  const head = [...four(width), ...four(height), depth, colour, 0, 0, interlaced ? 1 : 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', head),
    ...(palette ? chunk('PLTE', palette) : []),
    ...(transparency ? chunk('tRNS', transparency) : []),
    ...chunk('IDAT', stored(rows)),
    ...chunk('IEND', []),
  ]);
}

export const address = (bytes: Uint8Array): string => pngAddress + btoa(String.fromCharCode(...bytes));

const four = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...name].map((c) => c.charCodeAt(0)).concat(data);
  return [...four(data.length), ...body, ...four(crc32(Uint8Array.from(body)))];
}

function stored(rows: readonly number[]): number[] {
  let [a, b] = [1, 0];
  for (const byte of rows) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const { length } = rows;
  return [0x78, 0x01, 1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255, ...rows, ...four(b * 65536 + a)];
}

/** Two by two points: red half see-through, blue, then a row filtered by its neighbour above. */
export const transparentPng = png({
  width: 2,
  height: 2,
  colour: 6,
  rows: [0, 255, 0, 0, 128, 0, 0, 255, 255, 2, 0, 0, 0, 127, 0, 0, 0, 0],
});
