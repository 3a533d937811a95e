import { addDays } from './calendar.ts';
import { dayOf } from './complete.ts';
import type { Context, Found } from './context.ts';
import type { Parts } from './parts.ts';
import { calendar } from './readings-calendar.ts';
import { onDay, weekdayDate } from './readings-relative.ts';
import { directionOf } from './tense.ts';

/** Readings of mornings, afternoons, evenings and nights. */

/** `this morning`, `last night`. */
export function daypart(p: Parts, c: Context): Found {
  const today = dayOf(c.anchor);
  return onDay(today && addDays(today, p.has('last') ? -1 : 0), 'XXXX-XX-XX', p, false);
}

/** The night before the article, or the one to come. */
export function overnight(p: Parts, c: Context): Found {
  const today = dayOf(c.anchor);
  const ahead = directionOf(c) === 'future';
  return onDay(today && addDays(today, ahead ? 0 : -1), 'XXXX-XX-XX', { ...p, daypart: 4 }, ahead);
}

/** `that evening`, `the next morning`: counted from the narrative. */
export function daypartThat(p: Parts, c: Context): Found | undefined {
  const day = dayOf(c.last);
  const shift = p.has('next', 'following') ? 1 : p.has('previous') ? -1 : 0;
  return onDay(day && addDays(day, shift), 'XXXX-XX-XX', p, false);
}

/** `the night of May 3`, `the morning of Monday`. */
export function daypartOf(p: Parts, c: Context): Found | undefined {
  const base = p.month === undefined ? weekdayDate({ ...p, daypart: undefined }, c) : calendar(p, c);
  if (!base) return undefined;
  const day = dayOf(base.moment);
  return { ...base, ...onDay(day, base.value, p, base.future ?? false) };
}

/** `in the evening`, where the narrative has named the day; else it is any evening. */
export function daypartTold(p: Parts, c: Context): Found | undefined {
  const day = dayOf(c.last);
  return day && onDay(day, '', p, false);
}
