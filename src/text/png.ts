import { crc32 } from './crc32.ts';

/** A PNG picture taken apart (ISO/IEC 15948): what its head says, its colours, and its rows as one zlib stream of filtered bytes. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  /** 0 grey, 2 red-green-blue, 3 palette, 4 grey with transparency, 6 red-green-blue with transparency. */
  readonly colour: number;
  /** Red, green, blue of each colour. */
  readonly palette?: Uint8Array;
  /** Of a palette the opacity of each colour; otherwise the one colour (16 bits a sample) that is see-through. */
  readonly transparency?: Uint8Array;
  readonly data: Uint8Array;
}

/** Why a picture cannot be used, and what to do about it. */
export interface PngFault {
  readonly fault: string;
  readonly mend: string;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const depths: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
const mostPixels = 4_000_000;
const again = 'save it anew as PNG with any picture program';
const fault = (what: string, mend: string): PngFault => ({ fault: what, mend });

/** Checks a PNG and takes it apart. Every sum is checked; the rows are not unpacked. In: the file. Out: its parts, or the first fault. */
export function readPng(bytes: Uint8Array): Png | PngFault {
  if (signature.some((byte, i) => bytes[i] !== byte)) return fault('no PNG picture', again);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array[]>();
  for (let at = 8; at < bytes.length; ) {
    const end = at + 12 <= bytes.length ? at + 12 + view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (end > bytes.length) return fault('a PNG that breaks off', 'copy the file again: its end is missing');
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return fault(`a PNG whose part ${name} is damaged`, again);
    parts.set(name, [...(parts.get(name) ?? []), bytes.subarray(at + 8, end - 4)]);
    at = end;
  }
  return assembled(parts);
}

function assembled(parts: ReadonlyMap<string, readonly Uint8Array[]>): Png | PngFault {
  const head = parts.get('IHDR')?.[0];
  if (head?.length !== 13 || !parts.has('IDAT') || !parts.has('IEND')) return fault('a PNG without a picture', again);
  const view = new DataView(head.buffer, head.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, , , interlaced] = head.subarray(8);
  if (!depths[colour]?.includes(depth)) return fault(`a PNG of colour type ${colour} with ${depth} bits`, again);
  if (interlaced !== 0) return fault('an interlaced PNG', 'save it without interlacing ("Adam7", "progressive")');
  if (width === 0 || height === 0 || width * height > mostPixels)
    return fault(`a PNG of ${width} by ${height} points`, 'make it smaller: 600 points across are enough for print');
  const [palette] = parts.get('PLTE') ?? [];
  if (colour === 3 && !palette) return fault('a PNG whose palette is missing', again);
  const [transparency] = parts.get('tRNS') ?? [];
  const data = joined(parts.get('IDAT') ?? []);
  return { width, height, depth, colour, data, ...(palette ? { palette } : {}), ...(transparency ? { transparency } : {}) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const pngAddress = 'data:image/png;base64,';

/** The bytes behind a `data:image/png;base64,` address; none for anything else. */
export function pngBytes(address: string): Uint8Array | undefined {
  const code = address.slice(pngAddress.length);
  if (!address.startsWith(pngAddress) || !/^[A-Za-z0-9+/]+={0,2}$/u.test(code) || code.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(code), (c) => c.charCodeAt(0));
}
