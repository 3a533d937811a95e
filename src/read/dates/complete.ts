import { opensDigit } from '../../text/letters.ts';
import type { Anchor } from './anchor.ts';
import { addDays, type Day, dayText, isDay, monthText, toDays, weekday } from './calendar.ts';
import type { Moment } from './context.ts';
import type { Direction } from './tense.ts';

/** How many times nearer the other way must be before it is taken against what the words say; news mostly looks back. */
const stubbornness: Readonly<Record<Direction | 'appointed', number>> = { past: 12, unknown: 3, future: 8, appointed: 1.5 };

/** A month, or a day of a month, printed without its year: the year that fits the anchor and the direction. Undefined without an anchor. */
export function completeYear(
  anchor: Anchor | undefined,
  month: number,
  day: number | undefined,
  direction: Direction | 'appointed',
): number | undefined {
  if (!anchor) return undefined;
  const here = anchor.y * 12 + (anchor.m ?? 7) - 1;
  const exact = day !== undefined && anchor.d !== undefined && anchor.m !== undefined;
  const distance = (y: number) =>
    exact
      ? toDays({ y, m: month, d: day }) - toDays({ y: anchor.y, m: anchor.m ?? 1, d: anchor.d ?? 1 })
      : (y * 12 + month - 1 - here) * 30;
  const years = [anchor.y - 1, anchor.y, anchor.y + 1];
  const past = years.filter((y) => distance(y) <= 0).at(-1) ?? anchor.y;
  const future = years.find((y) => distance(y) >= 0) ?? anchor.y;
  const ahead = distance(future);
  const back = -distance(past);
  if (direction === 'future') return back * stubbornness.future < ahead ? past : future;
  return ahead * stubbornness[direction] < back ? future : past;
}

/** The day on which a weekday fell or will fall, counted from a full date; undefined when the anchor is not that precise. */
export function completeWeekday(anchor: Anchor | undefined, wanted: number, direction: Direction, strict = false): Day | undefined {
  const today = dayOf(anchor);
  if (!today) return undefined;
  const back = (weekday(today) - wanted + 7) % 7;
  if (direction === 'future') return addDays(today, (7 - back) % 7 || (strict ? 7 : 0));
  return addDays(today, -(back || (strict ? 7 : 0)));
}

/** The full date of an anchor or moment, where it has one. */
export const dayOf = (at: Anchor | Moment | undefined): Day | undefined =>
  at?.m !== undefined && at.d !== undefined ? { y: at.y, m: at.m, d: at.d } : undefined;

/** TIMEX3 text of a date, with `X` for what is not known. */
export function dateText(y: number | undefined, m?: number, d?: number): string {
  if (y === undefined) return `XXXX${m ? `-${String(m).padStart(2, '0')}` : ''}${m && d ? `-${String(d).padStart(2, '0')}` : ''}`;
  if (m === undefined) return String(y).padStart(4, '0');
  return d === undefined ? monthText(y, m) : dayText({ y, m, d });
}

/** `2024-05-15`: TIMEX3 text of a whole date, with nothing unknown. */
export const isDayText = (text: string): boolean => text.length === 10 && opensDigit(text) && text[7] === '-' && opensDigit(text.slice(8));

/** A moment from what was printed; an impossible day is dropped. */
export const moment = (y: number, m?: number, d?: number): Moment =>
  m === undefined ? { y } : d === undefined || !isDay(y, m, d) ? { y, m } : { y, m, d };
