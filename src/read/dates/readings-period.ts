import { plainWords } from '../../lexicon/en/dates.words.ts';
import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { lowerAt } from '../tokens.ts';
import { addDays, addMonths, dayText, mondayOf, monthText, weekText } from './calendar.ts';
import { dayOf } from './complete.ts';
import type { Context, Found } from './context.ts';
import { spelledYear } from './numbers.ts';
import type { Parts } from './parts.ts';
import { calendar } from './readings-calendar.ts';
import { directionOf } from './tense.ts';

/** Readings of periods longer than a month or that are not calendar dates: decades, centuries, quarters, halves, seasons, holidays. */

const decadeWords = plainWords.DECADES as Readonly<Record<string, number>>;

/** `the 1980s`, `the nineties`; EDTF narrows early, mid and late to their years. */
export function decade(p: Parts, c: Context): Found | undefined {
  const word = p.words.find((w) => Object.hasOwn(decadeWords, w));
  const digits = p.words.find((w) => isDigits(w)) ?? '';
  if (digits.length === 2 && isMeasured(c)) return undefined;
  const first = word ? 1900 + 10 * (decadeWords[word] ?? 0) : digits.length === 2 ? 1900 + Number(digits) : Number(digits);
  if (first % 10 !== 0) return undefined;
  const century = first % 100 === 0 && digits.length === 4 && first < 2000;
  const value = century ? `${first / 100}XX` : `${first / 10}X`;
  const [from, to] = spanOf(p, century ? 100 : 10);
  const edtf = from === 0 && to === (century ? 99 : 9) ? value : `${first + from}/${first + to}`;
  return { type: 'DATE', value, stated: true, edtf };
}

/** `her support is in the low 40s`: the sentence tells of shares or degrees. */
function isMeasured({ tokens, first, end }: Context): boolean {
  for (let i = first; i < end; i++) if (measures.has(lowerAt(tokens, i))) return true;
  return false;
}
const measures = setOf(
  'poll polls polling % percent cent percentage support approval rating ratings temperature temperatures degrees celsius fahrenheit odds',
);

/** Years from the start that early, mid and late stand for: thirds of the span, the middle one around its fifth year. */
function spanOf(p: Parts, length: 10 | 100): readonly [number, number] {
  const scale = length / 10;
  if (p.has('early', 'beginning', 'start')) return [0, 4 * scale - 1];
  if (p.has('mid', 'middle')) return [4 * scale, 7 * scale - 1];
  if (p.has('late', 'end')) return [7 * scale, length - 1];
  if (p.has('half')) return p.has('first') ? [0, length / 2 - 1] : [length / 2, length - 1];
  return [0, length - 1];
}

export function century(p: Parts): Found | undefined {
  const number = p.days[0] ?? (p.has('twenty') ? 20 + (p.ordinal ?? 0) : p.ordinal);
  if (number === undefined || number < 1 || number > 21) return undefined;
  const value = `${String(number - 1).padStart(2, '0')}XX`;
  const [from, to] = spanOf(p, 100);
  const first = (number - 1) * 100;
  return { type: 'DATE', value, stated: true, edtf: to - from === 99 ? value : `${first + from}/${first + to}` };
}

/** `the third quarter`, `Q3 2022`: the year printed, said by relation, or the one that fits. */
export function quarter(p: Parts, c: Context): Found | undefined {
  const number = p.ordinal ?? Number(p.words.find((w) => /^[1-4]$/u.test(w)));
  if (!(number >= 1 && number <= 4)) return undefined;
  const printed = p.years[0];
  const direction = directionOf(c);
  const y =
    printed ??
    yearByRelation(p, c) ??
    (c.anchor && c.anchor.y - (quarterStart(number) > (c.anchor.m ?? 12) && direction === 'past' ? 1 : 0));
  if (y === undefined) return { type: 'DATE', value: `XXXX-Q${number}` };
  return { type: 'DATE', value: `${y}-Q${number}`, stated: printed !== undefined, future: direction === 'future' };
}
const quarterStart = (q: number) => q * 3 - 2;

/** `last year`, `this year`, `next year` inside a longer expression. */
export function yearByRelation(p: Parts, c: Context): number | undefined {
  if (!c.anchor || !p.has('year')) return undefined;
  const shift = p.has('last', 'previous', 'past') ? -1 : p.has('next') ? 1 : p.has('this') ? 0 : undefined;
  return shift === undefined ? undefined : c.anchor.y + shift;
}

export function half(p: Parts, c: Context): Found | undefined {
  const number = p.has('first') ? 1 : 2;
  const y = p.years[0] ?? yearByRelation(p, c) ?? c.anchor?.y;
  return y === undefined
    ? { type: 'DATE', value: `XXXX-H${number}` }
    : { type: 'DATE', value: `${y}-H${number}`, stated: p.years.length > 0 };
}

const seasonNames = ['SP', 'SU', 'FA', 'WI'];
/** Month in which a season of the northern hemisphere begins; winter belongs to the year it begins in, counted from December. */
const seasonStarts = [3, 6, 9, 12];

export function season(p: Parts, c: Context): Found | undefined {
  if (p.season === undefined) return undefined;
  const name = seasonNames[p.season - 1];
  const printed = p.years[0] ?? spelledYear(p.words);
  const y = printed ?? yearByRelation(p, c) ?? seasonYear(p, c, p.season);
  return y === undefined
    ? { type: 'DATE', value: `XXXX-${name}` }
    : { type: 'DATE', value: `${y}-${name}`, stated: printed !== undefined, future: p.relation === 'next' };
}

function seasonYear(p: Parts, c: Context, number: number): number | undefined {
  const { anchor } = c;
  if (!anchor) return undefined;
  if (p.relation === 'that') return c.last?.y;
  const start = seasonStarts[number - 1] ?? 1;
  const month = anchor.m ?? 7;
  if (p.relation === 'last') return month >= start + 3 ? anchor.y : anchor.y - 1;
  if (p.relation === 'next') return month < start ? anchor.y : anchor.y + 1;
  if (p.relation === 'this') return anchor.y;
  const direction = directionOf(c);
  if (direction === 'future' && month >= start + 3) return anchor.y + 1;
  return direction === 'past' && month < start ? anchor.y - 1 : anchor.y;
}

/** `the quarter`, `the weekend`, `the end of the year`: the one the narrative or the article is in. */
export function unitThe(p: Parts, c: Context): Found | undefined {
  if (p.unit === 8 || p.has('period')) return latestQuarter(p, c);
  const { anchor } = c;
  if (p.unit === 13) return weekend(c, directionOf(c) === 'future' ? 0 : -1);
  if (p.unit === 9) return anchor ? { type: 'DATE', value: String(anchor.y) } : { type: 'DATE', value: 'XXXX' };
  // `in January and be done by the end of the month`: the month that the sentence has named.
  if (p.unit === 7 && c.here?.m !== undefined && anchor && Math.abs(c.here.y - anchor.y) < 2)
    return { type: 'DATE', value: monthText(c.here.y, c.here.m) };
  if (p.unit === 7 && anchor?.m) return { type: 'DATE', value: dayText({ ...anchor, m: anchor.m, d: 1 }).slice(0, 7) };
  const today = dayOf(anchor);
  if (p.unit === 5) return { type: 'DATE', value: today ? weekText(today) : 'XXXX-WXX' };
  if (p.unit === 10 && anchor) return { type: 'DATE', value: `${Math.floor(anchor.y / 10)}X` };
  return undefined;
}

/** The quarter the paragraph speaks of, else the last complete one. */
function latestQuarter(p: Parts, c: Context): Found {
  if (c.quarter) return { type: 'DATE', value: c.quarter };
  const { anchor } = c;
  if (anchor?.m === undefined) return { type: 'DATE', value: 'XXXX-QX' };
  const number = Math.ceil(anchor.m / 3) - (p.has('current', 'this') ? 0 : 1);
  return { type: 'DATE', value: number === 0 ? `${anchor.y - 1}-Q4` : `${anchor.y}-Q${number}` };
}

/** `the week of June 3`, `the week ended June 8`: the week that the day lies in. */
export function weekOf(p: Parts, c: Context): Found | undefined {
  const found = calendar(p, c);
  const day = dayOf(found?.moment);
  if (!found || !day) return found && { type: 'DATE', value: 'XXXX-WXX' };
  const { stated, future } = found;
  return { type: 'DATE', value: weekText(day), ...(stated ? { stated } : {}), ...(future ? { future } : {}) };
}

/** The weekend of this week (0), the one before (-1) or after (1). */
export function weekend(c: Context, shift: number): Found {
  const today = dayOf(c.anchor);
  return { type: 'DATE', value: today ? `${weekText(addDays(mondayOf(today), 7 * shift))}-WE` : 'XXXX-WXX-WE' };
}

/** `the same period last year`: the quarter of the paragraph a year back, else that year. */
export function samePeriod(p: Parts, c: Context): Found | undefined {
  const y = p.years[0] ?? (c.anchor ? c.anchor.y - 1 : undefined);
  if (y === undefined) return { type: 'DATE', value: 'XXXX' };
  if (c.quarter && p.has('period', 'quarter')) return { type: 'DATE', value: `${y}${c.quarter.slice(4)}` };
  if (p.has('month') && c.anchor?.m) return { type: 'DATE', value: dayText(addMonths({ y, m: c.anchor.m, d: 1 }, 0)).slice(0, 7) };
  return { type: 'DATE', value: String(y), stated: p.years.length > 0 };
}

/** `the year-ago quarter`, `year-earlier`: a year before the quarter the report is about, else last year; months and weeks likewise. */
export function periodAgo(p: Parts, c: Context): Found | undefined {
  const { anchor } = c;
  if (p.words.includes('year')) {
    if (c.quarter)
      return { type: 'DATE', value: `${Number(c.quarter.slice(0, 4)) - 1}${p.ordinal ? `-Q${p.ordinal}` : c.quarter.slice(4)}` };
    return { type: 'DATE', value: anchor ? String(anchor.y - 1) : 'XXXX' };
  }
  const day = dayOf(anchor);
  if (p.words.includes('week')) return { type: 'DATE', value: day ? weekText(addDays(day, -7)) : 'XXXX-WXX' };
  return { type: 'DATE', value: anchor?.m ? dayText(addMonths({ y: anchor.y, m: anchor.m, d: 1 }, -1)).slice(0, 7) : 'XXXX-XX' };
}

/** `the 1988 period`: the paragraph's quarter in that year, else the year. */
export function yearPeriod(p: Parts, c: Context): Found | undefined {
  const y = p.years[0];
  return y === undefined ? undefined : { type: 'DATE', value: c.quarter ? `${y}${c.quarter.slice(4)}` : String(y), stated: true };
}

export function yearEnd(_: Parts, c: Context): Found {
  const direction = directionOf(c);
  const y = c.anchor && c.anchor.y - (direction === 'past' && (c.anchor.m ?? 12) < 12 ? 1 : 0);
  return { type: 'DATE', value: `${y ?? 'XXXX'}-12-31`, future: direction === 'future' };
}
