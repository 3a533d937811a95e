import { comesFrom, deadline } from '../../lexicon/en/event-clauses.ts';
import {
  aboutItself,
  boundBefore,
  clockOnly,
  lasting,
  namedYear,
  nightly,
  notBefore,
  opensWithClock,
  pastSpan,
  putAside,
  putOff,
  spokenDay,
} from '../../lexicon/en/events.words.ts';
import type { Edtf } from '../../model/article.ts';
import type { TimeExpression } from '../../model/reading.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { insideQuotes } from './clauses.ts';
import { countedDate } from './counted-from.ts';
import { countOf, dayAway } from './day-away.ts';

/** When an event was, where in its sentence that stands, and how the date was come by. */
export interface EventDate {
  readonly at: number;
  readonly end: number;
  readonly edtf: Edtf;
  readonly basis: 'stated' | 'resolved';
  readonly future: boolean;
  /** As printed. */
  readonly words?: string;
  /** Counted from the date that stands there. */
  readonly counted?: true;
}

/**
 * The dates of a sentence that date what it tells: no bounds ("before 2021"), comparisons, years in names, clock times
 * without a day. `start` is the sentence's offset. A year with "for a decade" behind it gives a second date, the span.
 */
export function eventDates(text: string, start: number, dates: readonly TimeExpression[], published: Edtf | undefined): EventDate[] {
  if (aboutItself.test(text)) return [];
  const found = joined(dates, text, start).flatMap((d) => pointDate(text, start, d, published));
  const after = found[0] ? spanAfter(text, found[0]) : undefined;
  const past = found.length === 0 ? spanBefore(text, published) : undefined;
  return [...found, ...(after ? [after] : []), ...(past ? [past] : [])].sort((a, b) => a.at - b.at);
}

/** `June 1 and 2`, `from January 2018 through March 2021`: one date. */
function joined(dates: readonly TimeExpression[], text: string, start: number): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const d of dates) {
    const last = found.at(-1);
    if (last?.edtf !== undefined && d.edtf !== undefined && isSpan(text, last, d, start)) {
      found[found.length - 1] = { ...last, end: d.end, edtf: `${last.edtf}/${d.edtf}`, rule: span };
      continue;
    }
    if (d.rule !== 'date/day-again' || last?.edtf === undefined || d.edtf === undefined || d.start - last.end > 5) found.push(d);
    else found[found.length - 1] = { ...last, end: d.end, edtf: `${last.edtf.slice(0, 10)}/${d.edtf}` };
  }
  return found;
}

const span = 'date/span';

/** The two are the ends of one span, each a plain day, month or year, in their order. */
function isSpan(text: string, from: TimeExpression, to: TimeExpression, start: number): boolean {
  const before = text.slice(0, from.start - start);
  const opening = moved.test(before) ? undefined : /\b(from|between) $/iu.exec(before)?.[1]?.toLowerCase();
  const joint = text.slice(from.end - start, to.start - start);
  if (opening === undefined || !(opening === 'from' ? / ?(?:to|through|until|till|[–-]) ?/u : / and /u).test(joint) || joint.length > 9)
    return false;
  return [from, to].every((d) => d.type === 'DATE' && plain.test(d.edtf ?? '')) && (from.edtf ?? '') < (to.edtf ?? '');
}
/** `postponed from 3 May to 7 June`, `rose from 2018 to 2019`: two points, no span of doing. */
const moved =
  /\b(?:postpon|delay|mov|reschedul|deferr|adjourn|shift|chang|push|brought forward|rais|ris|rose|fell|fall|dropp?|gr[eo]w|increas|extend|declin)\p{L}*\b[^,;]*$/iu;
const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

function pointDate(text: string, start: number, d: TimeExpression, published: Edtf | undefined): EventDate[] {
  if ((d.type !== 'DATE' && d.type !== 'TIME') || d.edtf === undefined || d.basis === 'unresolved') return [];
  if (spokenDay.test(text.slice(d.start - start, d.end - start)) && insideQuotes(text, d.start - start)) return [];
  if (clockOnly.test(text.slice(d.start - start, d.end - start))) return [];
  const before = text.slice(0, d.start - start);
  const bounds = edtfBounds(d.edtf);
  const ahead = bounds !== undefined && published !== undefined && bounds.first > (edtfBounds(published)?.last ?? '9');
  if (bounds === undefined || namedYear.test(before.slice(-40))) return [];
  const day = /^(-?\d{3}[\dX][^T]*)/u.exec(d.edtf)?.[1] ?? d.edtf;
  const away = countedDate(before, day);
  if (away === '') return [];
  if (away !== undefined)
    return [{ at: d.start - start, end: d.end - start, edtf: away, basis: 'resolved', future: d.future ?? false, counted: true }];
  const words = text.slice(d.start - start, d.end - start);
  if (d.rule !== span && isBound(before, words, ahead)) return [];
  if (!ahead && putOff.test(before)) return [];
  const night = nightly.test(`${before.slice(-12)}${words}`) ? twoDays(day) : day;
  return [{ at: d.start - start, end: d.end - start, edtf: night, basis: d.basis, future: d.future ?? false, words }];
}

/** Only a bound of what the sentence tells; a deadline that lies ahead is a date, so is a day from which something will be, and the day of a clock time. */
function isBound(before: string, words: string, ahead: boolean): boolean {
  if (!boundBefore.test(before.slice(-40)) || (opensWithClock.test(words) && !notBefore.test(before))) return false;
  if (ahead && comesFrom.test(before)) return false;
  return !ahead || !deadline.test(before) || putAside.test(before) || notBefore.test(before);
}

/** `2024-05-09` -> `2024-05-09/2024-05-10`; what is no day stays. */
const twoDays = (day: string): string => {
  const next = dayAway(day, 1, 'day');
  return next === undefined ? day : `${day}/${next}`;
};

/** "emerged in 2007 and waged terror for a decade": 2007/2017, told at the words of the span. */
function spanAfter(text: string, first: EventDate): EventDate | undefined {
  const m = lasting.exec(text.slice(first.end));
  const years = m ? yearsOf(m[1], m[2] ?? '') : 0;
  const from = Number(/^\d{4}/u.exec(first.edtf)?.[0]);
  if (!m || years < 1 || !Number.isFinite(from)) return undefined;
  const at = first.end + m.index;
  return { at, end: at + m[0].length, edtf: `${from}/${from + years}`, basis: 'resolved', future: false };
}

/** "over the past two years" counted back from publication. */
function spanBefore(text: string, published: Edtf | undefined): EventDate | undefined {
  const m = pastSpan.exec(text);
  const last = published === undefined ? undefined : edtfBounds(published)?.last;
  if (!m || last === undefined) return undefined;
  const years = yearsOf(m[1], m[2] ?? '');
  const month = Number(last.slice(5, 7));
  const months = years * 12 + (m[2]?.startsWith('month') ? countOf(m[1] ?? 'a') : 0);
  if (months < 1) return undefined;
  const from = Number(last.slice(0, 4)) * 12 + month - 1 - months;
  const begin = `${String(Math.floor(from / 12)).padStart(4, '0')}-${String((from % 12) + 1).padStart(2, '0')}`;
  return { at: m.index, end: m.index + m[0].length, edtf: `${begin}/${last.slice(0, 7)}`, basis: 'resolved', future: false };
}

function yearsOf(word: string | undefined, unit: string): number {
  const n = countOf(word ?? 'a');
  return unit.startsWith('decade') ? n * 10 : unit.startsWith('year') ? n : 0;
}
