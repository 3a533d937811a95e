import { lowerAt } from '../tokens.ts';
import { classOf, inClass } from './classes.ts';
import { type Context, type Found, isTitle } from './context.ts';
import { parseNumber } from './numbers.ts';
import type { Parts } from './parts.ts';

/** Readings of durations and of sets (times that come again). */

/** ISO 8601 letters by unit, with how many of them a unit is; seconds, minutes and hours stand behind `T`. */
const units: readonly (readonly [letter: string, each: number])[] = [
  ['', 0],
  ['S', 1],
  ['M', 1],
  ['H', 1],
  ['D', 1],
  ['W', 1],
  ['W', 2],
  ['M', 1],
  ['M', 3],
  ['Y', 1],
  ['Y', 10],
  ['Y', 100],
  ['Y', 1000],
  ['D', 2],
];

const smaller: Readonly<Record<number, string>> = { 2: '30S', 3: '30M', 9: '6M' };
/** Half of a unit, where that is a whole number of a smaller one. */
const halves: Readonly<Record<number, string>> = { 2: 'PT30S', 3: 'PT30M', 4: 'PT12H', 9: 'P6M', 10: 'P5Y', 11: 'P50Y', 12: 'P500Y' };

/** An ISO 8601 duration of n units; `X` for a vague number; a half in the next smaller unit where that is whole. */
function length(unit: number, n: number | undefined): string | undefined {
  const [letter, each] = units[unit] ?? ['', 0];
  if (each === 0) return undefined;
  const head = unit <= 3 ? 'PT' : 'P';
  if (n === undefined) return `${head}X${unit === 10 ? 'Y' : letter}`;
  const half = n % 1 === 0.5 ? smaller[unit] : undefined;
  if (half) return `${head}${n >= 1 ? Math.trunc(n) + letter : ''}${half}`;
  return `${head}${Number((n * each).toFixed(2))}${letter}`;
}

export function duration(p: Parts, c: Context): Found | undefined {
  // `three-quarters` is a fraction, `60 Minutes` a title.
  if (p.unit === undefined || (p.unit === 8 && p.plural && p.has('-')) || isTitle(c, p)) return undefined;
  const vague = p.has(
    'few',
    'several',
    'many',
    'number',
    'handful',
    'various',
    'some',
    'numerous',
    'countless',
    'dozens',
    'hundreds',
    'thousands',
  );
  const n = vague ? undefined : p.has('couple') ? 2 : (parseNumber(p.words) ?? (p.plural ? undefined : 1));
  const value = length(p.unit, n);
  return value === undefined ? undefined : { type: 'DURATION', value };
}

/** `300 cars a year` is a rate and names no time; `he waited a year` is a length of time. */
export const durationOrRate = (p: Parts, c: Context): Found | undefined => (isRate(c) ? undefined : duration(p, c));

/** `held annually` is a set, `9,000 cars annually` a rate. */
export const setOrRate = (p: Parts, c: Context): Found | undefined => (isRate(c) ? undefined : set(p));

const notCounted = classOf('NOTCOUNTED');
const numberWords = classOf('NUMW');
const money = classOf('MONEY');

/** A number stands within four tokens before, and the word just before is what it counts. */
function isRate(c: Context): boolean {
  const from = c.match.from;
  const before = from > c.first ? lowerAt(c.tokens, from - 1) : '';
  const counted = c.tokens.kinds[from - 1] === 1 || before === '%' || (c.tokens.kinds[from - 1] === 0 && before.length > 2);
  if (!counted || inClass(c.codes[from - 1], notCounted)) return false;
  for (let i = from - 1; i >= Math.max(c.first, from - 4); i--) {
    const code = c.codes[i];
    if (lowerAt(c.tokens, i) === ',') return false;
    if (c.tokens.kinds[i] === 1 || inClass(code, numberWords) || inClass(code, money)) return true;
  }
  return false;
}

/** `half an hour`, `a quarter of a century`. */
export function halfUnit(p: Parts): Found | undefined {
  const value = p.has('quarter') ? 'P25Y' : halves[p.unit ?? 0];
  return value === undefined ? undefined : { type: 'DURATION', value };
}

export const period = (): Found => ({ type: 'DURATION', value: 'PXX' });

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
};
const parts = ['TMO', 'TAF', 'TEV', 'TNI'];
const seasons = ['SP', 'SU', 'FA', 'WI'];

/** `every Monday`, `each July`, `every two weeks`, `daily`. */
export function set(p: Parts): Found | undefined {
  const part = p.daypart ? (parts[p.daypart - 1] ?? '') : '';
  if (p.weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${p.weekday}${part}` };
  if (p.month !== undefined) return { type: 'SET', value: `XXXX-${String(p.month).padStart(2, '0')}` };
  if (p.season !== undefined) return { type: 'SET', value: `XXXX-${seasons[p.season - 1]}` };
  if (part) return { type: 'SET', value: `XXXX-XX-XX${part}` };
  const adverb = adverbs[p.words[0] ?? ''];
  if (adverb) return { type: 'SET', value: adverb };
  if (p.unit === undefined) return undefined;
  const times = p.has('times', 'once', 'twice');
  const n = p.has('other') || (p.has('second') && p.unit > 1) ? 2 : times ? 1 : (parseNumber(p.words.filter((w) => w !== 'each')) ?? 1);
  const value = length(p.unit, n);
  return value === undefined ? undefined : { type: 'SET', value };
}
