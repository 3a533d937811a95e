import { currencies, currencySigns, fractions, scales, vagueNumbers } from '../../lexicon/en/quantities.words.ts';
import { setOf } from '../../text/set-of.ts';
import { wordNumber } from '../dates/numbers.ts';
import { lowerAt, type Tokens } from '../tokens.ts';
import { singular } from './unit.ts';

const articles = setOf('a an another');
const indefinite = setOf('a an');
const multiples = setOf('hundred thousand million billion dozen');
const powers = setOf('hundred thousand million billion');
const links = setOf('to - – — or and');

/** A number as printed, over the tokens `[from, to)`. */
export interface PrintedNumber {
  readonly from: number;
  readonly to: number;
  readonly low?: number;
  readonly high?: number;
  readonly vague: boolean;
  /** Currency by its sign before the number. */
  readonly money?: string;
  readonly fraction: boolean;
}

const vagueHeads = new Set(Object.keys(vagueNumbers).map((p) => p.split(' ')[0] ?? ''));
const touching = (tokens: Tokens, i: number): boolean => tokens.ends[i] === tokens.starts[i + 1];

/** The number that begins at a token, or undefined: digits, number words, vague numbers, ranges, fractions, with scale and currency sign. */
export function numberAt(tokens: Tokens, at: number): PrintedNumber | undefined {
  const first = lowerAt(tokens, at);
  if (vagueHeads.has(first)) {
    const vague = vagueAt(tokens, at);
    if (vague) return vague;
  }
  const sign = currencySigns[first];
  const one = exactAt(tokens, sign ? at + 1 : at, sign !== undefined);
  if (!one) return undefined;
  const range = rangeFrom(tokens, one);
  return { ...(range ?? one), from: at, ...(sign ? { money: sign } : {}) };
}

function vagueAt(tokens: Tokens, at: number): PrintedNumber | undefined {
  let phrase = '';
  let longest: PrintedNumber | undefined;
  for (let length = 1; length <= 4; length++) {
    phrase += (length === 1 ? '' : ' ') + lowerAt(tokens, at + length - 1);
    if (!Object.hasOwn(vagueNumbers, phrase)) continue;
    const least = vagueNumbers[phrase];
    longest = { from: at, to: at + length, vague: true, fraction: false, ...(least === undefined ? {} : { low: least }) };
  }
  return longest;
}

/** Digits or number words with their scale: `1.5 million`, `twenty-four`, `$180m`, `two thirds`. */
function exactAt(tokens: Tokens, at: number, money: boolean): PrintedNumber | undefined {
  let n = wordNumber(lowerAt(tokens, at));
  let to = at + 1;
  if (n === undefined || articles.has(lowerAt(tokens, at))) {
    const next = lowerAt(tokens, at + 1);
    if (lowerAt(tokens, at) === 'half' && indefinite.has(next) && scales[lowerAt(tokens, at + 2)]) [n, to] = [0.5, at + 2];
    else if (indefinite.has(lowerAt(tokens, at)) && multiples.has(next)) n = 1;
    else return undefined;
  }
  if (tokens.kinds[at] === 0) [n, to] = wordsFrom(tokens, at, n, to);
  for (let scale = scaleAt(tokens, to, money); scale; scale = scaleAt(tokens, to, money)) {
    n *= scale;
    to++;
  }
  const part = tokens.kinds[at] === 0 && n < 10 ? fractionAt(tokens, to) : undefined;
  const value = part ? n * part.value : n;
  return { from: at, to: part?.to ?? to, low: value, high: value, vague: false, fraction: part !== undefined };
}

/** Number words after the first: `twenty-four`, `one hundred and ten`. */
function wordsFrom(tokens: Tokens, at: number, start: number, from: number): [number, number] {
  let n = start;
  let to = from;
  if (scales[lowerAt(tokens, at)] && powers.has(lowerAt(tokens, at))) n = scales[lowerAt(tokens, at)] ?? n;
  while (to < tokens.starts.length) {
    const skip = lowerAt(tokens, to) === '-' && touching(tokens, to - 1) ? 1 : 0;
    const next = tokens.kinds[to + skip] === 0 ? wordNumber(lowerAt(tokens, to + skip)) : undefined;
    if (next === undefined || next >= 10 || n % 10 !== 0 || n === 0 || n === 10 || articles.has(lowerAt(tokens, to + skip))) break;
    n += next;
    to += skip + 1;
  }
  return [n, to];
}

/** `million`, or a short scale that touches its digits (`180m`, `3bn`); `m` without money or a plural behind it is metres. */
function scaleAt(tokens: Tokens, at: number, money: boolean): number | undefined {
  const word = lowerAt(tokens, at);
  const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
  if (word.length > 2) return scale;
  if (tokens.ends[at - 1] !== tokens.starts[at]) return undefined;
  return word !== 'm' || money || singular(lowerAt(tokens, at + 1)) !== undefined ? scale : undefined;
}

function fractionAt(tokens: Tokens, at: number): { value: number; to: number } | undefined {
  const skip = lowerAt(tokens, at) === '-' ? 1 : 0;
  const word = lowerAt(tokens, at + skip);
  const value = Object.hasOwn(fractions, word) ? fractions[word] : undefined;
  return value === undefined || word === 'quarter' || word === 'half' ? undefined : { value, to: at + skip + 1 };
}

/** `between 30`: the first number of a range that `and` goes on with. */
function standsBetween(tokens: Tokens, { from }: PrintedNumber): boolean {
  const at = tokens.starts[from] ?? 0;
  const before = tokens.text.slice(Math.max(0, at - 12), at).toLowerCase();
  return before.includes('between ') && /\bbetween \p{Sc}?$/u.test(before);
}

/** `30 to 40`, `30-40`, `$3-4 million`: a scale printed once counts for both. */
function rangeFrom(tokens: Tokens, first: PrintedNumber): PrintedNumber | undefined {
  const link = lowerAt(tokens, first.to);
  if (!links.has(link)) return undefined;
  if (link === 'and' && !standsBetween(tokens, first)) return undefined;
  const signed = currencySigns[lowerAt(tokens, first.to + 1)] !== undefined;
  const money = signed || currencySigns[lowerAt(tokens, first.from - 1)] !== undefined;
  const second = exactAt(tokens, first.to + (signed ? 2 : 1), money);
  if (second?.high === undefined || first.low === undefined || second.high <= first.low) return undefined;
  const scale = first.to - first.from === 1 && second.to - second.from > 1 ? (scaleAt(tokens, second.to - 1, money) ?? 1) : 1;
  const from = first.low * (scale > 1 && first.low < 1000 ? scale : 1);
  return from < second.high ? { ...first, to: second.to, low: from, high: second.high } : undefined;
}

/** Currency named behind the number, in the singular. */
export function currencyAt(tokens: Tokens, at: number): string | undefined {
  const word = lowerAt(tokens, at);
  return Object.hasOwn(currencies, word) ? currencies[word] : undefined;
}
