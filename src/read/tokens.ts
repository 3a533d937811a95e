import { countBelow } from '../text/count-below.ts';
import type { Word } from './word.ts';
import { wordOf } from './words.ts';

/** A text cut into words, numbers and single marks: parallel arrays of offsets, so that a long document costs little. */
export interface Tokens {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What each token is made of: 0 a word (letters), 1 a number (`1,500`, `2.5`), 2 a mark. */
  readonly kinds: Uint8Array;
  /** Each token in lower case. */
  readonly lowers: readonly string[];
  /** What the lexicons know of each token. */
  readonly facts: readonly Word[];
}

/**
 * A word, a number, or one unit of anything else but white space. Letters are told by code unit: ASCII and Latin letters, and everything
 * above them that is not general punctuation, white space or a symbol.
 */
const token =
  /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ufdff]+|\d+(?:[,.]\d+)*|[^\0- \u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]/g;

/** White space other than a blank and what stands below it. */
const isWideSpace = (u: number): boolean =>
  u === 0xa0 || (u >= 0x2000 && u <= 0x200b) || u === 0x2028 || u === 0x2029 || u === 0x202f || u === 0x3000 || u === 0xfeff;

/**
 * Cuts a text. A number keeps inner commas and points; digits and letters that touch (`1990s`, `5th`) are two tokens. One pattern cuts the
 * whole text: patterns are machine code from the second use on, while a loop over characters is slow until it has long been running.
 */
export function tokenize(text: string): Tokens {
  // As printed at first; each gives way to its small letters below.
  const lowers: string[] = text.match(token) ?? [];
  const count = lowers.length;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const kinds = new Uint8Array(count);
  const facts = new Array<Word>(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const printed = lowers[i] as string;
    const word = wordOf(printed);
    for (let unit = text.charCodeAt(at); unit <= 32 || (unit >= 0xa0 && isWideSpace(unit)); ) unit = text.charCodeAt(++at);
    starts[i] = at;
    at += printed.length;
    ends[i] = at;
    kinds[i] = word.kind;
    facts[i] = word;
    lowers[i] = word.lower;
  }
  return { text, starts, ends, kinds, lowers, facts };
}

/** First token that starts at or after an offset. */
export const tokenAt = ({ starts }: Tokens, offset: number): number => countBelow(starts, starts.length, offset);

/** A token as printed. */
export const tokenText = (t: Tokens, i: number): string => t.text.slice(t.starts[i], t.ends[i]);

/** A token in lower case; empty outside the text. */
export const lowerAt = (t: Tokens, i: number): string => t.lowers[i] ?? '';
