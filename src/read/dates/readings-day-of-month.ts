import { addMonths, type Day, daysInMonth, dayText, isDay, toDays, weekday } from './calendar.ts';
import { dayOf } from './complete.ts';
import type { Context, Found } from './context.ts';
import type { Parts } from './parts.ts';
import { directionOf } from './tense.ts';
import { yearOf } from './year-of.ts';

/** Readings of days named by their place in a month: `the 12th`, `the 20th of last month`, `the second Tuesday of June`. */

const asDay = (day: Day, future: boolean): Found => ({ type: 'DATE', value: dayText(day), future, moment: day });

/** `on the 12th`: in the month that the sentence has named before it, else the nearest one in the direction of the words. */
export function dayAlone(p: Parts, c: Context): Found | undefined {
  const d = p.days[0];
  if (d === undefined) return undefined;
  const told = dayOf(c.here);
  if (told) return placed({ ...told, d: 1 }, d, d < told.d ? 1 : 0, false);
  const today = dayOf(c.anchor);
  if (!today) return { type: 'DATE', value: `XXXX-XX-${String(d).padStart(2, '0')}` };
  const direction = directionOf(c);
  const month = { ...today, d: 1 };
  const next = placed(month, d, d < today.d ? 1 : 0, true);
  const last = placed(month, d, d > today.d ? -1 : 0, false);
  return direction === 'future' || (direction === 'unknown' && nearer(next, last, today)) ? next : last;
}

/** Where the words do not say, a day is to come when the one gone by lies three times as far back; news mostly looks back. */
function nearer(next: Found | undefined, last: Found | undefined, today: Day): boolean {
  const [ahead, back] = [dayOf(next?.moment), dayOf(last?.moment)];
  return ahead !== undefined && (back === undefined || (toDays(ahead) - toDays(today)) * 3 < toDays(today) - toDays(back));
}

/** A day of the month that lies `months` from another, where it has that day. */
function placed(first: Day, d: number, months: number, future: boolean): Found | undefined {
  const { y, m } = addMonths(first, months);
  return isDay(y, m, d) ? asDay({ y, m, d }, future) : undefined;
}

/** `the 20th of last month`. */
export function dayOfMonth(p: Parts, c: Context): Found | undefined {
  const d = p.days[0];
  const base = dayOf(p.relation === 'that' || p.has('same') ? c.last : c.anchor);
  if (d === undefined) return undefined;
  if (!base) return { type: 'DATE', value: `XXXX-XX-${String(d).padStart(2, '0')}` };
  const months = p.relation === 'last' ? -1 : p.relation === 'next' ? 1 : 0;
  return placed({ ...base, d: 1 }, d, months, months > 0);
}

/** `the second Tuesday of June`, `the last Friday in May 2023`. */
export function nthWeekday(p: Parts, c: Context): Found | undefined {
  const { month, weekday: wanted } = p;
  const nth = p.has('last') ? -1 : p.ordinal;
  if (month === undefined || wanted === undefined || nth === undefined) return undefined;
  const direction = directionOf(c);
  const y = p.years[0] ?? yearOf({ ...p, relation: undefined }, c, direction, month, undefined);
  if (y === undefined) return { type: 'DATE', value: `XXXX-${String(month).padStart(2, '0')}` };
  const length = daysInMonth(y, month);
  const first = 1 + ((wanted - weekday({ y, m: month, d: 1 }) + 7) % 7);
  const d = nth < 0 ? first + 7 * Math.floor((length - first) / 7) : first + 7 * (nth - 1);
  return d > length ? undefined : { ...asDay({ y, m: month, d }, direction === 'future'), stated: p.years[0] !== undefined };
}
