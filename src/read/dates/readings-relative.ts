import { lowerAt } from '../tokens.ts';
import { addDays, addMonths, type Day, dayText, monthText, weekText } from './calendar.ts';
import { completeWeekday, dayOf } from './complete.ts';
import { type Context, type Found, isInName, isTitle, type Moment } from './context.ts';
import { parseNumber } from './numbers.ts';
import type { Parts } from './parts.ts';
import { weekend } from './readings-period.ts';
import { directionOf, isLimit } from './tense.ts';

/** Readings counted from the article's date or from the narrative: weekdays, yesterday, last year, two months ago, a month later. */

const dayparts = ['TMO', 'TAF', 'TEV', 'TNI'];

/** A day, or its part where one is named. */
export function onDay(day: Day | undefined, unknown: string, p: Parts, future: boolean): Found {
  const part = p.daypart ? dayparts[p.daypart - 1] : '';
  const value = (day ? dayText(day) : unknown) + part;
  return { type: part ? 'TIME' : 'DATE', value, future, ...(day ? { moment: day } : {}) };
}

export function weekdayDate(p: Parts, c: Context): Found | undefined {
  if (p.weekday === undefined || isInName(c)) return undefined;
  const direction = p.relation === 'last' ? 'past' : p.relation === 'next' || isLimit(c) ? 'future' : directionOf(c);
  const told = dayOf(c.last);
  if (told && p.has('previous', 'preceding', 'following')) {
    const around = completeWeekday({ ...told, approximate: false }, p.weekday, direction, true);
    return onDay(around, '', p, false);
  }
  const first = dayOf(c.here);
  if (first && comesNext(c)) return onDay(completeWeekday({ ...first, approximate: false }, p.weekday, 'future', true), '', p, false);
  const strict = p.relation === 'last' || p.relation === 'next';
  const inWeek = p.unit === 5 ? (p.has('last') ? -1 : p.has('next') ? 1 : 0) : weekBefore(c);
  const today = dayOf(c.anchor);
  const day =
    inWeek === undefined || !today
      ? completeWeekday(c.anchor, p.weekday, direction, strict)
      : addDays(completeWeekday(c.anchor, 1, 'past') ?? today, p.weekday - 1 + 7 * inWeek);
  return onDay(day, `XXXX-WXX-${p.weekday}`, p, direction === 'future');
}

/** `last week, on Wednesday`: which week stands right before; undefined for none. */
function weekBefore({ tokens: { lowers }, match, first }: Context): number | undefined {
  const comma = lowers[match.from - 1] === 'on' ? match.from - 2 : match.from - 1;
  if (comma - 2 < first || lowers[comma] !== ',' || lowers[comma - 1] !== 'week') return undefined;
  return { last: -1, this: 0, next: 1 }[lowers[comma - 2] as string];
}

/** `on Monday, followed by one in Bergen on Tuesday`: counted from the day before it. */
function comesNext({ match, first, tokens }: Context): boolean {
  for (let i = match.from - 1; i > Math.max(first, match.from - 9); i--)
    if (lowerAt(tokens, i) === 'by' && lowerAt(tokens, i - 1) === 'followed') return true;
  return false;
}

/** `two Fridays ago`: the last one before the article's day is the first. */
export function weekdayAgo(p: Parts, c: Context): Found | undefined {
  const n = parseNumber(p.words);
  if (p.weekday === undefined || n === undefined) return { type: 'DATE', value: 'PAST_REF' };
  const last = completeWeekday(c.anchor, p.weekday, 'past', true);
  return onDay(last && addDays(last, -7 * (n - 1)), `XXXX-WXX-${p.weekday}`, p, false);
}

/** Yesterday, today, tomorrow, tonight; today as far as the month when no more is known. */
export function deictic(p: Parts, c: Context): Found {
  const shift = p.has('yesterday') ? -1 : p.has('tomorrow') ? 1 : 0;
  const today = dayOf(c.anchor);
  const parts = p.has('tonight') ? { ...p, daypart: 4 } : p;
  if (!today && c.anchor?.m && shift === 0) {
    const month = monthText(c.anchor.y, c.anchor.m);
    return { type: 'DATE', value: `${month}-XX`, edtf: c.anchor.approximate ? `${month}~` : month };
  }
  return onDay(today && addDays(today, shift), 'XXXX-XX-XX', parts, shift > 0);
}

/** `the day before yesterday`, `the day after Monday`. */
export function dayBeside(p: Parts, c: Context): Found | undefined {
  const base = p.weekday === undefined ? deictic(p, c) : weekdayDate({ ...p, unit: 4 }, c);
  const day = dayOf(base?.moment);
  return onDay(day && addDays(day, p.has('before') ? -1 : 1), 'XXXX-XX-XX', p, p.has('after'));
}

/** `on this day in 1976`: the article's day in that year. */
export function thisDayIn(p: Parts, c: Context): Found | undefined {
  const y = p.years[0];
  const today = dayOf(c.anchor);
  if (y === undefined) return undefined;
  return today ? onDay({ ...today, y }, '', p, false) : { type: 'DATE', value: String(y), moment: { y } };
}

/** `last year`, `next month`, `this week`. */
export function unitNow(p: Parts, c: Context): Found | undefined {
  if (isTitle(c, p)) return undefined;
  const shift = p.relation === 'last' ? -1 : p.relation === 'next' ? 1 : 0;
  if (p.unit === 13) return weekend(c, p.relation === 'this' ? (directionOf(c) === 'past' ? -1 : 0) : shift);
  return p.unit === undefined ? undefined : shifted(c.anchor, p.unit, shift, shift > 0 || p.has('later'));
}

/** `the following day`, `that year`, `the next month`: counted from the last date of the narrative, else from the article's. */
export function unitThen(p: Parts, c: Context): Found | undefined {
  const shift = p.has('following', 'next', 'subsequent', 'after')
    ? 1
    : // `the week earlier`; the word before (`earlier that week`) only says when within it.
      p.has('previous', 'preceding', 'prior', 'before') || p.words.lastIndexOf('earlier') > 0
      ? -1
      : 0;
  if (p.unit === undefined || p.unit < 4 || (p.unit === 13 && shift !== 0)) return undefined;
  // `the same day` in a paragraph without a date: its own words say which (`as the vote`), or those of a sentence that need not be the last dated one.
  if (p.has('same') && p.unit === 4 && c.near === undefined) return undefined;
  const told = p.has('that', 'same', 'following') || (shift > 0 && directionOf(c) === 'past');
  const base = c.last ?? (told ? undefined : c.anchor);
  return shifted(base, p.unit, shift, false);
}

/** A unit of time moved from a base, at that unit's own precision; `X` where the base is less precise. */
function shifted(base: Moment | undefined, unit: number, n: number, future: boolean): Found | undefined {
  const day = dayOf(base);
  const at = (value: string, moment?: Moment): Found => ({ type: 'DATE', value, future, ...(moment ? { moment } : {}) });
  if (unit === 9) return base ? at(String(base.y + n), { y: base.y + n }) : at('XXXX');
  if (unit === 7) {
    if (base?.m === undefined) return at(base ? `${base.y}-XX` : 'XXXX-XX');
    const { y, m } = addMonths({ y: base.y, m: base.m, d: 1 }, n);
    return at(monthText(y, m), { y, m });
  }
  if (unit === 5 || unit === 6) {
    const then = day && addDays(day, 7 * n * (unit - 4));
    return then ? at(weekText(then), { y: then.y, m: then.m }) : at('XXXX-WXX');
  }
  if (unit === 4) return day ? at(dayText(addDays(day, n)), addDays(day, n)) : at('XXXX-XX-XX');
  if (unit === 8) return quarterShifted(base, n, at);
  if (unit === 10) return base ? at(`${Math.floor(base.y / 10) + n}X`) : at('XXXX');
  if (unit === 11) return base ? at(`${Math.floor(base.y / 100) + n}XX`) : at('XXXX');
  return undefined;
}

function quarterShifted(base: Moment | undefined, n: number, at: (value: string) => Found): Found {
  if (base?.m === undefined) return at('XXXX-QX');
  const index = base.y * 4 + Math.ceil(base.m / 3) - 1 + n;
  return at(`${Math.floor(index / 4)}-Q${(index % 4) + 1}`);
}

/** `two years ago`: counted back from the article's date. A vague count is only past; a decade ago is that year. */
export function ago(p: Parts, c: Context): Found | undefined {
  return moved(p, c, c.anchor, -1, 'PAST_REF');
}

/** `a month later`, `two days earlier`, `three weeks from now`, `year-ago`: counted from the narrative, else from the article's date. */
export function shift(p: Parts, c: Context): Found | undefined {
  const back = p.has('earlier', 'before', 'ago', 'previously');
  const base = p.has('now', 'time') ? c.anchor : (c.last ?? (back ? c.anchor : undefined));
  return moved(p, c, base, back ? -1 : 1, back ? 'PAST_REF' : 'FUTURE_REF');
}

function moved(p: Parts, c: Context, base: Moment | undefined, sign: 1 | -1, vague: string): Found | undefined {
  if (p.unit === undefined) return undefined;
  const n = p.has('couple')
    ? 2
    : p.words[0] === 'half'
      ? 0.5
      : (parseNumber(p.words) ?? (p.has('year', 'month', 'week', 'day') ? 1 : undefined));
  if (n === undefined || p.has('few', 'several', 'number', 'handful')) return { type: 'DATE', value: vague };
  if (p.unit === 9 && n === 1 && c.quarter && sign < 0)
    return { type: 'DATE', value: `${Number(c.quarter.slice(0, 4)) - 1}${c.quarter.slice(4)}` };
  if (p.unit < 4) return { type: 'TIME', value: vague };
  const years = p.unit === 10 ? 10 : p.unit === 11 ? 100 : p.unit === 12 ? 1000 : 1;
  const whole = Math.trunc(n * years);
  return shifted(base, p.unit >= 9 && p.unit <= 12 ? 9 : p.unit, sign * whole, sign > 0 && p.has('now', 'time'));
}

/** `will soon close`; a past `soon became` only tells what came next. */
export const soon = (_: Parts, c: Context): Found | undefined =>
  directionOf(c) === 'past' ? undefined : { type: 'DATE', value: 'FUTURE_REF' };
