import type { Edtf } from '../model/article.ts';
import { daysInMonth, type EdtfDate, parseEdtf } from './edtf-parse.ts';

/** The first and the last day a date allows, `YYYY-MM-DD`, both included. */
export interface DayBounds {
  readonly first: string;
  readonly last: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** Groups of months within a year by their ISO 8601-2 code: [first month, last month, its words]; a winter runs over the year's end. */
const groups: Readonly<Record<number, readonly [first: number, last: number, words: string]>> = {
  21: [3, 5, 'spring'],
  22: [6, 8, 'summer'],
  23: [9, 11, 'autumn'],
  24: [12, 14, 'winter'],
  25: [3, 5, 'spring'],
  26: [6, 8, 'summer'],
  27: [9, 11, 'autumn'],
  28: [12, 14, 'winter'],
  29: [9, 11, 'spring'],
  30: [12, 14, 'summer'],
  31: [3, 5, 'autumn'],
  32: [6, 8, 'winter'],
  33: [1, 3, 'first quarter of'],
  34: [4, 6, 'second quarter of'],
  35: [7, 9, 'third quarter of'],
  36: [10, 12, 'fourth quarter of'],
  37: [1, 4, 'first third of'],
  38: [5, 8, 'second third of'],
  39: [9, 12, 'last third of'],
  40: [1, 6, 'first half of'],
  41: [7, 12, 'second half of'],
};
function dayBounds(date: EdtfDate): DayBounds {
  const low = Number(date.year.replaceAll('X', '0'));
  const high = Number(date.year.replaceAll('X', '9'));
  const [from, to] = date.month === undefined ? [1, 12] : date.month <= 12 ? [date.month, date.month] : (groups[date.month] ?? [1, 12]);
  const endYear = to > 12 ? high + 1 : high;
  const endMonth = to > 12 ? to - 12 : to;
  const lastDay = date.day ?? daysInMonth(endYear, endMonth);
  const year = (y: number): string => String(y).padStart(4, '0');
  return { first: `${year(low)}-${pad(from)}-${pad(date.day ?? 1)}`, last: `${year(endYear)}-${pad(endMonth)}-${pad(lastDay)}` };
}

/**
 * The days an EDTF value allows; approximate and uncertain marks do not widen it. An open end reaches to the format's
 * first or last year. Undefined where the text is no EDTF value or its end lies before its beginning.
 */
export function edtfBounds(edtf: Edtf): DayBounds | undefined {
  const kept = known.get(edtf);
  if (kept || known.has(edtf)) return kept;
  if (known.size >= mostKept) known.clear();
  const bounds = boundsOf(edtf);
  known.set(edtf, bounds);
  return bounds;
}

/** Dates read before: the same few come again and again; a bound on the table. */
const known = new Map<Edtf, DayBounds | undefined>();
const mostKept = 20_000;

function boundsOf(edtf: Edtf): DayBounds | undefined {
  const value = parseEdtf(edtf);
  if (!value) return undefined;
  if (value.kind === 'date') return dayBounds(value.date);
  const first = value.from ? dayBounds(value.from).first : '0000-01-01';
  const last = value.to ? dayBounds(value.to).last : '9999-12-31';
  return first <= last ? { first, last } : undefined;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const monthName = (month: number): string => monthNames[month - 1] ?? '';

function plainYear(year: string): string {
  if (!year.includes('X')) return String(Number(year));
  if (/^\d{3}X$/u.test(year)) return `${Number(year.slice(0, 3))}0s`;
  if (/^\d{2}XX$/u.test(year)) return ordinal(Number(year.slice(0, 2)) + 1, 'century');
  return ordinal(Number(year.slice(0, 1)) + 1, 'millennium');
}

function ordinal(n: number, what: string): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending} ${what}`;
}

function plainDate(date: EdtfDate): string {
  const year = plainYear(date.year);
  if (date.month === undefined) return year;
  if (date.month > 12) return `${groups[date.month]?.[2] ?? ''} ${year}`;
  return `${date.day === undefined ? '' : `${date.day} `}${monthName(date.month)} ${year}`;
}

const hedge = (...dates: readonly EdtfDate[]): string => {
  const words: string[] = [];
  if (dates.some((d) => d.uncertain)) words.push('possibly');
  if (dates.some((d) => d.approximate)) words.push('about');
  return words.map((word) => `${word} `).join('');
};

/** `21–27 February 2026`, `28 February – 3 March 2026`, `November–December 2021`, `2021–2022`. */
function plainInterval(from: EdtfDate, to: EdtfDate): string {
  const [a, b] = [plainDate(from), plainDate(to)];
  if (a === b) return a;
  const sameYear = from.year === to.year && (from.month ?? 13) <= 12 && (to.month ?? 13) <= 12;
  const bothDays = from.day !== undefined && to.day !== undefined;
  if (sameYear && bothDays) return from.month === to.month ? `${from.day}–${b}` : `${from.day} ${monthName(from.month ?? 0)} – ${b}`;
  if (sameYear && from.day === undefined && to.day === undefined) return `${monthName(from.month ?? 0)}–${b}`;
  return /^\d+$/u.test(a) && /^\d+$/u.test(b) ? `${a}–${b}` : `${a} – ${b}`;
}

/**
 * A date as a reader of English expects it: `25 December 2024`, `December 2024`, `about 28 February 2026`, `1990s`,
 * `21–27 February 2026`, `since 2021`. A text that is no EDTF value comes back as it is.
 */
export function formatEdtf(edtf: Edtf): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  if (value.kind === 'date') return hedge(value.date) + plainDate(value.date);
  const { from, to } = value;
  if (from && to) return hedge(from, to) + plainInterval(from, to);
  return from ? `since ${hedge(from)}${plainDate(from)}` : to ? `until ${hedge(to)}${plainDate(to)}` : edtf;
}
