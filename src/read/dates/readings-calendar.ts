import { isDigits, opensLower, opensUpper } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { isDay } from './calendar.ts';
import { classOf, inClass } from './classes.ts';
import { dateText, moment } from './complete.ts';
import type { Context, Found } from './context.ts';
import { spelledYear } from './numbers.ts';
import type { Parts } from './parts.ts';
import { directionOf } from './tense.ts';
import { yearOf } from './year-of.ts';

/** Readings of dates with a month, a day of the month or a year in them. */

/** Month, day and year in any order, completed where the year is not printed. */
export function calendar(p: Parts, c: Context): Found | undefined {
  const { month } = p;
  if (month === undefined) return undefined;
  const day = p.days[0] ?? (p.ordinal !== undefined && p.unit === undefined ? p.ordinal : undefined);
  if (day === undefined && p.words.length === 1 && (modal.has(p.words[0] ?? '') || beforeName(c)) && !introduced(c)) return undefined;
  const printed = p.years[0] ?? spelledYear(p.words);
  if (day !== undefined && !isDay(printed ?? 2024, month, day)) return undefined;
  const direction = printed === undefined && p.relation === undefined ? directionOf(c) : 'unknown';
  const y = printed ?? yearOf(p, c, direction, month, day);
  const future = direction === 'future' || p.relation === 'next';
  const value = dateText(y, month, day);
  const last = p.days.at(-1);
  const edtf =
    y !== undefined && day !== undefined && last !== undefined && last > day ? `${value}/${dateText(y, month, last)}` : undefined;
  return {
    type: 'DATE',
    value,
    stated: printed !== undefined,
    future,
    ...(y === undefined ? {} : { moment: moment(y, month, day) }),
    ...(edtf ? { edtf } : {}),
  };
}

/** `April Moor`, `June Hart`: a capitalised word follows, so that the month may be a given name. */
function beforeName({ match, tokens, end }: Context): boolean {
  const gap = tokens.ends[match.to - 1] as number;
  const next = tokens.starts[match.to] as number;
  return match.to < end && next === gap + 1 && opensUpper(tokens.text.slice(next)) && opensLower(tokens.text.slice(next + 1));
}
const months = classOf('MONTH');
const units = classOf('UNITS');
const modal = new Set(['may', 'march', 'mar']);
const introducesDate = setOf('in since until till by during before after between next last this late early mid around');
const mayIntroduceDate = setOf('of from to through for and or');

/** The word a text ends in, in lower case, with one white space behind it. */
function wordBefore(text: string): string {
  const printed = text.trimEnd();
  let from = printed.length;
  while (from > 0 && (printed[from - 1] as string).trim() !== '') from--;
  return text.length - printed.length === 1 ? printed.slice(from).toLowerCase() : '';
}

/** `May` and `March` alone are months only behind a word that introduces a date, or behind another month (`from April to May`, `the three months to March`). */
function introduced(c: Context): boolean {
  const end = c.tokens.starts[c.match.from] ?? 0;
  const before = wordBefore(c.tokens.text.slice(Math.max(0, end - 10), end));
  if (introducesDate.has(before)) return true;
  if (beforeName(c) || !mayIntroduceDate.has(before)) return false;
  for (let i = c.match.from - 1; i >= Math.max(c.first, c.match.from - 4); i--)
    if (inClass(c.codes[i], months) || inClass(c.codes[i], units)) return true;
  return !modal.has(c.tokens.text.slice(end, c.tokens.ends[c.match.from]).toLowerCase());
}

/** `April 24 and 25`: a further day of the month just named. */
export function sameMonth(p: Parts, c: Context): Found | undefined {
  const d = p.days[0];
  const { last } = c;
  if (d === undefined || last?.m === undefined || !isDay(last.y, last.m, d)) return undefined;
  return { type: 'DATE', value: dateText(last.y, last.m, d), moment: { ...last, d } };
}

/** `2021-03-04`, `11/28/2019`, `24.12.2019`: month first unless it cannot be one, and for points always day first. */
export function numeric(p: Parts): Found | undefined {
  const numbers = p.words.flatMap((w) => w.split('.')).filter((w) => isDigits(w));
  const [a, b, e] = numbers.map(Number);
  if (a === undefined || b === undefined || e === undefined) return undefined;
  const dayFirst = a > 12 || p.words.length === 1;
  const y = (numbers[2] ?? '').length === 2 ? (e > 30 ? 1900 + e : 2000 + e) : e;
  const [year, m, d] = a > 31 ? [a, b, e] : dayFirst ? [y, b, a] : [y, a, b];
  return isDay(year, m, d) ? { type: 'DATE', value: dateText(year, m, d), stated: true, moment: { y: year, m, d } } : undefined;
}

export const september11 = (): Found => ({ type: 'DATE', value: '2001-09-11', stated: true });

/** `@anna1953`: digits that belong to a longer sign. */
const touchesWord = ({ match, tokens, first }: Context): boolean =>
  match.from > first && tokens.kinds[match.from - 1] === 0 && tokens.ends[match.from - 1] === tokens.starts[match.from];

/** A year far ahead needs a word that introduces it: `2120` alone is more likely a clock time or a count. */
export function year(p: Parts, c: Context): Found | undefined {
  const y = p.years[0];
  if (
    y === undefined ||
    touchesWord(c) ||
    (p.words.length === 1 && (isAddress(c) || countsThem(c) || isHour(p, c))) ||
    (y > 2040 && p.words.length === 1 && !introduced(c))
  )
    return undefined;
  return { type: 'DATE', value: String(y), stated: true, moment: { y } };
}

/** `1514 The court adjourns`: a clock time before the entry of a live report, which opens with a capital as no sentence goes on. */
function isHour(p: Parts, { match, tokens, first }: Context): boolean {
  const y = p.years[0] ?? 0;
  if (match.from !== first || y % 100 > 59 || y > 2359 || !opensEntry.has(tokens.lowers[match.to] ?? '')) return false;
  const next = tokens.starts[match.to] as number;
  return next === (tokens.ends[match.to - 1] as number) + 1 && opensUpper(tokens.text.slice(next));
}
const opensEntry = setOf(
  'the a an he she it we they i there this that these those in at on as but and so some more many no now meanwhile here his her its our their one two three',
);

const streets = setOf('street st road rd avenue ave lane drive boulevard blvd square way highway');
/** `1900 Velm Road`: capitals that end in a word for a street. */
function isAddress({ match, tokens, end }: Context): boolean {
  for (let i = match.to; i < Math.min(end, match.to + 3); i++) {
    if (!opensUpper(tokens.text.slice(tokens.starts[i], tokens.ends[i]))) return false;
    if (i > match.to && streets.has(tokens.lowers[i] as string)) return true;
  }
  return false;
}

/** `1990 of them`: a count. */
const countsThem = ({ match, tokens }: Context): boolean =>
  tokens.lowers[match.to] === 'of' && (tokens.lowers[match.to + 1] === 'them' || tokens.lowers[match.to + 1] === 'those');

export function spelled(p: Parts): Found | undefined {
  const y = spelledYear(p.words);
  return y === undefined ? undefined : { type: 'DATE', value: String(y), stated: true, moment: { y } };
}

/** `1998-99`, `2021-2023`: TIMEX3 has the first year, EDTF the interval. */
export function yearSpan(p: Parts): Found | undefined {
  const [from, to] = p.words.filter((w) => isDigits(w)).map(Number);
  if (from === undefined || to === undefined) return undefined;
  const last = to < 100 ? Math.floor(from / 100) * 100 + to + (to < from % 100 ? 100 : 0) : to;
  return last > from && last - from < 200
    ? { type: 'DATE', value: String(from), stated: true, edtf: `${from}/${last}`, moment: { y: last } }
    : undefined;
}
