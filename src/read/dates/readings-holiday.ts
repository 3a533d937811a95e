import { holidays } from '../../lexicon/en/dates.words.ts';
import { isSmall } from '../../text/letters.ts';
import { addDays, type Day, daysInMonth, dayText, weekday } from './calendar.ts';
import { completeYear, dateText } from './complete.ts';
import type { Context, Found } from './context.ts';
import type { Parts } from './parts.ts';
import { directionOf } from './tense.ts';

/** Readings of named days. */

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms). */
function easter(y: number): Day {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { y, m: Math.floor(sum / 31), d: (sum % 31) + 1 };
}

/** The n-th of a weekday in a month, counted from its end when n is negative. */
function nthWeekday(y: number, m: number, wanted: number, n: number): Day {
  if (n < 0) {
    const last = { y, m, d: daysInMonth(y, m) };
    return addDays(last, -((weekday(last) - wanted + 7) % 7));
  }
  return { y, m, d: 1 + ((wanted - weekday({ y, m, d: 1 }) + 7) % 7) + 7 * (n - 1) };
}

/** The name as the table has it: without words of relation, stops and the year. */
function holidayIn(words: readonly string[], y: number): Day | undefined {
  const from = words.findIndex((_, i) => Object.hasOwn(holidays, nameFrom(words, i)));
  const found = from < 0 ? undefined : holidays[nameFrom(words, from)];
  if (found === undefined) return undefined;
  if (typeof found === 'number') return addDays(easter(y), found);
  const [m, day, which] = found;
  return which === undefined ? { y, m, d: day } : nthWeekday(y, m, day, which);
}

const nameFrom = (words: readonly string[], from: number): string =>
  words
    .slice(from)
    .filter((w) => w.length > 1 && isSmall(w, 0, w.length))
    .join(' ');

export function holiday(p: Parts, c: Context): Found | undefined {
  const sample = holidayIn(p.words, p.years[0] ?? c.anchor?.y ?? 2000);
  if (!sample) return undefined;
  const direction = p.relation === 'last' ? 'past' : p.relation === 'next' ? 'future' : directionOf(c);
  const y = p.years[0] ?? completeYear(c.anchor, sample.m, sample.d, direction);
  if (y === undefined) return { type: 'DATE', value: isFixed(sample, p.words) ? dateText(undefined, sample.m, sample.d) : 'XXXX' };
  const day = holidayIn(p.words, y) ?? sample;
  return { type: 'DATE', value: dayText(day), moment: day, stated: p.years.length > 0, future: direction === 'future' };
}

/** Whether the day has the same date in every year. */
function isFixed(day: Day, words: readonly string[]): boolean {
  const another = holidayIn(words, day.y + 1);
  return another?.m === day.m && another.d === day.d;
}
