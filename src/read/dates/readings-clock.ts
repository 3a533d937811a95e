import { fixedHolidays } from '../../lexicon/en/dates.words.ts';
import { type Day, dayText, weekday } from './calendar.ts';
import { completeYear, dateText } from './complete.ts';
import type { Context, Found } from './context.ts';
import type { Parts } from './parts.ts';
import { calendar } from './readings-calendar.ts';
import { deictic, weekdayDate } from './readings-relative.ts';
import { directionOf } from './tense.ts';

/** Readings of clock times and of holidays. */

const pad = (n: number): string => String(n).padStart(2, '0');

/** `10:35 a.m.`, `0735 GMT`, `noon Thursday`. The day is printed with it, or taken from the sentence (`needsDay`), else the article's. */
export function clock(p: Parts, c: Context): Found | undefined {
  const at = timeOf(p);
  if (!at) return undefined;
  const day =
    p.month !== undefined
      ? calendar({ ...p, days: p.days.slice(-1) }, c)
      : p.weekday !== undefined
        ? weekdayDate(p, c)
        : p.has('yesterday', 'today', 'tomorrow')
          ? deictic(p, c)
          : undefined;
  const base = day?.value ?? (c.anchor ? dateText(c.anchor.y, c.anchor.m, c.anchor.d) : 'XXXX-XX-XX');
  const date = /^\d{4}-\d\d-\d\d$/u.test(base) ? base : 'XXXX-XX-XX';
  return { type: 'TIME', value: `${date}T${at}`, ...(day?.moment ? { moment: day.moment } : {}), ...(day ? {} : { needsDay: true }) };
}

function timeOf(p: Parts): string | undefined {
  if (p.has('noon', 'midday')) return '12:00';
  if (p.has('midnight')) return '24:00';
  const digits = p.words.filter((w) => /^\d/u.test(w));
  const [first = '', second = ''] = digits;
  const [h, m] = /^\d\d\d\d$/u.test(first)
    ? [Number(first.slice(0, 2)), Number(first.slice(2))]
    : /\./u.test(first)
      ? first.split('.').map(Number)
      : [Number(first), p.has(':') ? Number(second) : 0];
  if (h === undefined || m === undefined || h > 24 || m > 59) return undefined;
  const afternoon = p.has('pm', 'p') && h < 12;
  const midnight = p.has('am', 'a') && h === 12;
  return `${pad(afternoon ? h + 12 : midnight ? 0 : h)}:${pad(m)}`;
}

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

/** The fourth Thursday of November. */
const thanksgiving = (y: number): Day => ({ y, m: 11, d: 1 + ((4 - weekday({ y, m: 11, d: 1 }) + 7) % 7) + 21 });

function holidayIn(p: Parts, y: number): Day | undefined {
  if (p.has('easter')) return easter(y);
  if (p.has('thanksgiving')) return thanksgiving(y);
  const name = p.words.filter((w) => /^(?:christmas|halloween|day|eve)$/u.test(w)).join(' ');
  const fixed = fixedHolidays[name];
  return fixed && { y, m: fixed[0], d: fixed[1] };
}

export function holiday(p: Parts, c: Context): Found | undefined {
  const sample = holidayIn(p, p.years[0] ?? c.anchor?.y ?? 2000);
  if (!sample) return undefined;
  const direction = p.relation === 'last' ? 'past' : p.relation === 'next' ? 'future' : directionOf(c);
  const y = p.years[0] ?? completeYear(c.anchor, sample.m, sample.d, direction);
  if (y === undefined) return { type: 'DATE', value: p.has('easter', 'thanksgiving') ? 'XXXX' : dateText(undefined, sample.m, sample.d) };
  const day = holidayIn(p, y) ?? sample;
  return { type: 'DATE', value: dayText(day), moment: day, stated: p.years.length > 0, future: direction === 'future' };
}
