import { countBelow } from '../text/count-below.ts';
import { isSmall } from '../text/letters.ts';
import { roomFor, wider } from '../text/room.ts';

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
  const room = roomFor(text);
  const cut: Cut = {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    kinds: new Uint8Array(room),
    lowers: new Array<string>(room),
  };
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, addToken(cut, text, at)));
  const { count, starts, ends, kinds, lowers } = cut;
  lowers.length = count;
  return { text, starts: starts.subarray(0, count), ends: ends.subarray(0, count), kinds: kinds.subarray(0, count), lowers };
}

/** The tokens so far. */
interface Cut {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  readonly lowers: string[];
}

/** Adds the token that starts at an offset; gives the offset behind it. */
function addToken(cut: Cut, text: string, at: number): number {
  const u = text.charCodeAt(at);
  const kind = isLetter(u) ? 0 : isDigit(u) ? 1 : 2;
  const end = kind === 0 ? wordEnd(text, at + 1) : kind === 1 ? numberEnd(text, at + 1) : at + 1;
  const i = cut.count++;
  if (i === cut.starts.length) widen(cut);
  cut.starts[i] = at;
  cut.ends[i] = end;
  cut.kinds[i] = kind;
  const printed = text.slice(at, end);
  // Most words are in lower case already.
  cut.lowers[i] = kind === 0 && !isSmall(text, at, end) ? printed.toLowerCase() : printed;
  return end;
}

function widen(cut: Cut): void {
  cut.starts = wider(cut.starts);
  cut.ends = wider(cut.ends);
  cut.kinds = wider(cut.kinds);
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
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

/** First token that starts at or after an offset. */
export const tokenAt = ({ starts }: Tokens, offset: number): number => countBelow(starts, starts.length, offset);

/** A token as printed. */
export const tokenText = (t: Tokens, i: number): string => t.text.slice(t.starts[i], t.ends[i]);

/** A token in lower case; empty outside the text. */
export const lowerAt = (t: Tokens, i: number): string => t.lowers[i] ?? '';
