import type { Png } from '../../../text/png.ts';
import { inflate } from '../deflate.ts';

/**
 * A picture with transparency (colour type 4 or 6) as it looks on white: 8 bits a sample, grey or red, green, blue, row by
 * row. Undefined where its rows cannot be unpacked.
 */
export function flattened(png: Png): Uint8Array | undefined {
  const channels = png.colour === 4 ? 2 : 4;
  const step = (channels * png.depth) / 8;
  const rows = unfiltered(png, step);
  if (!rows) return undefined;
  const out = new Uint8Array(png.width * png.height * (channels - 1));
  const bytes = png.depth / 8;
  let to = 0;
  for (let at = 0; at < rows.length; at += step) {
    const share = (rows[at + (channels - 1) * bytes] ?? 0) / 255;
    for (let c = 0; c < channels - 1; c += 1) out[to++] = Math.round((rows[at + c * bytes] ?? 0) * share + 255 * (1 - share));
  }
  return out;
}

/** The rows without PNG's filters (ISO/IEC 15948, 9.2); `step` is the bytes of a point. */
function unfiltered({ width, height, data }: Png, step: number): Uint8Array | undefined {
  const length = width * step;
  const filtered = unpacked(data, height * (length + 1));
  if (!filtered) return undefined;
  const rows = new Uint8Array(height * length);
  for (let y = 0; y < height; y += 1) {
    const from = y * (length + 1);
    const filter = filtered[from] ?? 0;
    const row = y * length;
    for (let x = 0; x < length; x += 1) {
      const left = x < step ? 0 : (rows[row + x - step] ?? 0);
      const up = y === 0 ? 0 : (rows[row - length + x] ?? 0);
      const corner = x < step || y === 0 ? 0 : (rows[row - length + x - step] ?? 0);
      rows[row + x] = (filtered[from + 1 + x] ?? 0) + expected(filter, left, up, corner);
    }
  }
  return rows;
}

function unpacked(data: Uint8Array, length: number): Uint8Array | undefined {
  try {
    const bytes = inflate(data, length);
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function expected(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? nearest(left, up, corner) : 0;
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
