import { countBelow } from '../text/count-below.ts';

/** A text cut into words, numbers and single marks: parallel arrays of offsets, so that a long document costs little. */
export interface Tokens {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What each token is made of: 0 a word (letters), 1 a number (`1,500`, `2.5`), 2 a mark. */
  readonly kinds: Uint8Array;
  /** Each token in lower case. */
  readonly lowers: readonly string[];
}

/**
 * A word, a number, or one unit of anything else but white space. Letters are told by code unit: ASCII and Latin letters, and everything
 * above them that is not general punctuation, white space or a symbol.
 */
const token =
  /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ufdff]+|\d+(?:[,.]\d+)*|[^\0- \u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]/g;

/** Capitals whose small letter depends on its place, is longer or is of another kind. */
const odd = /[\u0130\u03a3\u2100-\u218f\u24b6-\u24cf\uff21-\uff3a]/;

const isLetter = (u: number): boolean =>
  (u >= 97 && u <= 122) ||
  (u >= 65 && u <= 90) ||
  (u >= 0xc0 && u < 0x2000 && u !== 0xd7 && u !== 0xf7) ||
  (u >= 0x2c00 && u < 0xfe00 && (u < 0x3000 || u > 0x303f));
const isDigit = (u: number): boolean => u >= 48 && u <= 57;
const isSpace = (u: number): boolean =>
  u <= 32 || u === 0xa0 || (u >= 0x2000 && u <= 0x200b) || u === 0x2028 || u === 0x2029 || u === 0x202f || u === 0x3000 || u === 0xfeff;

/**
 * Cuts a text. A number keeps inner commas and points; digits and letters that touch (`1990s`, `5th`) are two tokens. One pattern cuts the
 * whole text: patterns are machine code from the second use on, while a loop over characters is slow until it has long been running.
 */
export function tokenize(text: string): Tokens {
  const plain = !odd.test(text);
  const lowers: string[] = (plain ? text.toLowerCase() : text).match(token) ?? [];
  const count = lowers.length;
  const cut: Tokens = { text, starts: new Int32Array(count), ends: new Int32Array(count), kinds: new Uint8Array(count), lowers };
  let at = 0;
  for (let i = 0; i < count; i++) at = place(cut, i, at);
  if (!plain) for (let i = 0; i < count; i++) if (cut.kinds[i] === 0) lowers[i] = (lowers[i] as string).toLowerCase();
  return cut;
}

/** Notes where a token stands, at an offset or behind the white space there, and its kind; gives the offset behind it. */
function place({ text, starts, ends, kinds, lowers }: Tokens, i: number, from: number): number {
  const lower = lowers[i] as string;
  const u = lower.charCodeAt(0);
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  kinds[i] = isLetter(u) ? 0 : isDigit(u) ? 1 : 2;
  starts[i] = at;
  ends[i] = at + lower.length;
  return at + lower.length;
}

/** First token that starts at or after an offset. */
export const tokenAt = ({ starts }: Tokens, offset: number): number => countBelow(starts, starts.length, offset);

/** A token as printed. */
export const tokenText = (t: Tokens, i: number): string => t.text.slice(t.starts[i], t.ends[i]);

/** A token in lower case; empty outside the text. */
export const lowerAt = (t: Tokens, i: number): string => t.lowers[i] ?? '';
