/** A text cut into words, numbers and single marks: parallel arrays of offsets, so that a long document costs little. */
export interface Tokens {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What each token is made of: 0 a word (letters), 1 a number (`1,500`, `2.5`), 2 a mark. */
  readonly kinds: Uint8Array;
}

/** Letter by code unit: ASCII and Latin letters, and everything above them that is not general punctuation, white space or a symbol. */
const isLetter = (u: number): boolean =>
  (u >= 97 && u <= 122) ||
  (u >= 65 && u <= 90) ||
  (u >= 0xc0 && u < 0x2000 && u !== 0xd7 && u !== 0xf7) ||
  (u >= 0x2c00 && u < 0xfe00 && (u < 0x3000 || u > 0x303f));
const isDigit = (u: number): boolean => u >= 48 && u <= 57;
const isSpace = (u: number): boolean =>
  u <= 32 || u === 0xa0 || (u >= 0x2000 && u <= 0x200b) || u === 0x2028 || u === 0x2029 || u === 0x202f || u === 0x3000 || u === 0xfeff;

/** Cuts a text in one pass. A number keeps inner commas and points; digits and letters that touch (`1990s`, `5th`) are two tokens. */
export function tokenize(text: string): Tokens {
  let bounds = new Int32Array(2 * ((text.length >> 2) + 16));
  let count = 0;
  let i = 0;
  while (i < text.length) {
    const u = text.charCodeAt(i);
    if (isSpace(u)) {
      i++;
      continue;
    }
    const end = isLetter(u) ? wordEnd(text, i + 1) : isDigit(u) ? numberEnd(text, i + 1) : i + 1;
    if (2 * count === bounds.length) bounds = grown(bounds);
    bounds[2 * count] = i;
    bounds[2 * count + 1] = end;
    count++;
    i = end;
  }
  return unpacked(text, bounds, count);
}

/** The same numbers in twice the room. */
function grown(bounds: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * bounds.length);
  larger.set(bounds);
  return larger;
}

function unpacked(text: string, bounds: Int32Array, count: number): Tokens {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const start = bounds[2 * i] ?? 0;
    const u = text.charCodeAt(start);
    starts[i] = start;
    ends[i] = bounds[2 * i + 1] ?? 0;
    kinds[i] = isLetter(u) ? 0 : isDigit(u) ? 1 : 2;
  }
  return { text, starts, ends, kinds };
}

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}

function numberEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const u = text.charCodeAt(i);
    if (isDigit(u)) i++;
    else if ((u === 44 || u === 46) && isDigit(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** First token that starts at or after an offset (binary search). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A token as printed. */
export const tokenText = (t: Tokens, i: number): string => t.text.slice(t.starts[i], t.ends[i]);
