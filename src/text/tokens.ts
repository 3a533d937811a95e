import type { Span } from '../model/span.ts';
import { roomFor, wider } from './room.ts';
import * as shape from './shape.ts';

/** The tokens of a text, in order, as parallel tables: offsets are UTF-16, `words` as printed, `lowers` in lower case. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
  readonly words: readonly string[];
  readonly lowers: readonly string[];
  /** Index of the span (a sentence) the token lies in. */
  readonly spanOf: Int32Array;
  /** First token of each span; one more entry closes the last. */
  readonly firstOf: Int32Array;
}

const abbreviations = new Set(
  `mr mrs ms dr prof gen lt col maj capt cmdr adm sgt cpl sen sens rep reps gov rev hon st jr sr inc corp co ltd no vs etc messrs brig pres
  jan feb mar apr jun jul aug sep sept oct nov dec ft mt dept univ bros`.split(/\s+/u),
);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && c < 0x2000) ||
  (c >= 0x2c00 && c < 0x2e00) ||
  c >= 0x3040;
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const isJoint = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;

/** End of the word that starts at `from`: letters and digits, joined by single hyphens, apostrophes, and the stops of `U.S.` or `3.5`. */
function wordEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    // Most letters are small: told at once, for a call costs more than a look while the code is new.
    if ((c >= 97 && c <= 122) || isLetter(c) || isDigit(c)) i++;
    else if (i > from && i + 1 < to && joins(text, i, c)) i++;
    else break;
  }
  return i;
}

function joins(text: string, i: number, c: number): boolean {
  const next = text.charCodeAt(i + 1);
  const before = text.charCodeAt(i - 1);
  if (isJoint(c)) return (isLetter(next) || isDigit(next)) && (isLetter(before) || isDigit(before) || before === 46);
  if (isApostrophe(c)) return isLetter(next) && isLetter(before) && !endsPossessive(text, i);
  if (c === 46) return isDigit(before) ? isDigit(next) : isLetter(before) && isSingle(text, i - 1) && (isLetter(next) || isJoint(next));
  if (c === 44) return isDigit(before) && isDigit(next);
  return c === 38 && isUpper(before) && isUpper(next);
}

const isUpper = (c: number): boolean => c >= 65 && c <= 90;
/** The letter at `i` stands alone or between stops, as in `U.S.`. */
const isSingle = (text: string, i: number): boolean => {
  const before = i > 0 ? text.charCodeAt(i - 1) : 32;
  return !isLetter(before) && !isDigit(before);
};
/** `'s` at the end of a word. */
function endsPossessive(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (next !== 115 && next !== 83) return false;
  const after = i + 2 < text.length ? text.charCodeAt(i + 2) : 32;
  return !isLetter(after);
}

function shapeOf(text: string, from: number, to: number): number {
  let uppers = 0;
  let lowers = 0;
  const first = text.charCodeAt(from);
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) lowers++;
    else if (isUpper(c)) uppers++;
    else if (c > 127 && isLetter(c)) {
      const ch = text[i] as string;
      if (ch !== ch.toLowerCase()) uppers++;
      else lowers++;
    }
  }
  if (uppers === 0) return lowers === 0 ? shape.number : isDigit(first) ? shape.number : shape.lower;
  if (lowers === 0) return uppers === 1 && to - from <= 2 ? shape.capital : shape.upper;
  return isUpper(first) || (first > 127 && isLetter(first)) ? (uppers > 1 ? shape.mixed : shape.capital) : shape.mixed;
}

/** The tokens so far. */
class Builder {
  count = 0;
  readonly words: string[];
  readonly lowers: string[];
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;
  owners: Int32Array;
  constructor(room: number) {
    this.words = new Array<string>(room);
    this.lowers = new Array<string>(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.shapes = new Uint8Array(room);
    this.owners = new Int32Array(room);
  }
  private widen(): void {
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.shapes = wider(this.shapes);
    this.owners = wider(this.owners);
  }
  add(text: string, from: number, to: number, kind: number, owner: number): void {
    const word = text.slice(from, to);
    const i = this.count++;
    if (i === this.starts.length) this.widen();
    this.starts[i] = from;
    this.ends[i] = to;
    this.shapes[i] = kind;
    this.owners[i] = owner;
    this.words[i] = word;
    this.lowers[i] = kind === shape.lower || kind >= shape.mark ? word : word.toLowerCase();
  }
}

/** A straight quote with space on both sides opens or closes by the straight quotes of its span before it. */
function spacedQuote(b: Builder, owner: number, last: boolean): number {
  for (let i = b.count - 1; i >= 0 && b.owners[i] === owner; i--)
    if (b.words[i] === '"') return b.shapes[i] === shape.open ? shape.close : last ? shape.close : shape.open;
  return last ? shape.close : shape.open;
}

/** ``` and '' count as one mark; a straight quote opens after a space or a bracket, and closes elsewhere. */
function addMark(b: Builder, text: string, from: number, to: number, floor: number, owner: number): number {
  const c = text.charCodeAt(from);
  const twin = from + 1 < to && text.charCodeAt(from + 1) === c;
  if (c === 0x201c || c === 0xab || c === 0x201e || (c === 96 && twin)) {
    const end = c === 96 ? from + 2 : from + 1;
    b.add(text, from, end, shape.open, owner);
    return end;
  }
  if (c === 0x201d || c === 0xbb) {
    b.add(text, from, from + 1, shape.close, owner);
    return from + 1;
  }
  if (c === 34 || (c === 39 && twin)) {
    const end = c === 34 ? from + 1 : from + 2;
    const before = from > floor ? text.charCodeAt(from - 1) : 32;
    const opens = isSpace(before) || before === 40 || before === 91 || before === 0x2014 || before === 0x2013;
    const spaced = opens && (end >= text.length || isSpace(text.charCodeAt(end)));
    const spacedKind = c === 34 ? spacedQuote(b, owner, end >= to) : shape.close;
    b.add(text, from, end, spaced ? spacedKind : opens ? shape.open : shape.close, owner);
    return end;
  }
  let end = from + 1;
  if (c === 46 || c === 45) while (end < to && text.charCodeAt(end) === c) end++;
  b.add(text, from, end, shape.mark, owner);
  return end;
}

/** Includes the stop of `Gen.`, `J.` and `U.S.` in the word. */
function withStop(text: string, from: number, end: number, to: number): number {
  if (end >= to || text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return end;
  const length = end - from;
  if (length === 1 && isUpper(text.charCodeAt(from))) return end + 1;
  if (length >= 3 && text.charCodeAt(end - 2) === 46) return end + 1;
  return length <= 6 && abbreviations.has(text.slice(from, end).toLowerCase()) ? end + 1 : end;
}

/** Adds the token that starts at `from`, in the span from `floor` to `to`; gives the offset behind it. */
function addToken(b: Builder, text: string, from: number, to: number, floor: number, owner: number): number {
  const c = text.charCodeAt(from);
  if (isLetter(c) || isDigit(c)) {
    const end = withStop(text, from, wordEnd(text, from, to), to);
    b.add(text, from, end, shapeOf(text, from, end), owner);
    return end;
  }
  if (!isApostrophe(c) || from === floor || !endsPossessive(text, from)) return addMark(b, text, from, to, floor, owner);
  b.add(text, from, from + 2, shape.mark, owner);
  return from + 2;
}

/**
 * Tokens of `text` within `spans` (its sentences, in order). Linear in the text. A possessive ending is a token of its own;
 * hyphenated words are one token.
 */
export function tokenize(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Tokens {
  const b = new Builder(roomFor(text));
  const firstOf = new Int32Array(spans.length + 1);
  for (let s = 0; s < spans.length; s++) {
    firstOf[s] = b.count;
    const { start, end } = spans[s] as { start: number; end: number };
    for (let i = start; i < end; ) i = isSpace(text.charCodeAt(i)) ? i + 1 : addToken(b, text, i, end, start, s);
  }
  const { count, words, lowers } = b;
  firstOf[spans.length] = count;
  words.length = lowers.length = count;
  return {
    text,
    count,
    starts: b.starts.subarray(0, count),
    ends: b.ends.subarray(0, count),
    shapes: b.shapes.subarray(0, count),
    words,
    lowers,
    spanOf: b.owners.subarray(0, count),
    firstOf,
  };
}

/** The characters from token `first` to token `last`, both included. */
export const tokenSpan = (t: Tokens, first: number, last: number): Span => [t.starts[first] as number, t.ends[last] as number];
