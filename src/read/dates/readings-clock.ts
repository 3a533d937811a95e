import { isDigits, opensDigit } from '../../text/letters.ts';
import { dateText, isDayText } from './complete.ts';
import type { Context, Found } from './context.ts';
import { wordNumber } from './numbers.ts';
import type { Parts } from './parts.ts';
import { calendar } from './readings-calendar.ts';
import { daypart } from './readings-daypart.ts';
import { deictic, weekdayDate } from './readings-relative.ts';

/** Readings of clock times. */

const pad = (n: number): string => String(n).padStart(2, '0');

/** `10:35 a.m.`, `0735 GMT`, `noon Thursday`. The day is printed with it, or taken from the sentence (`needsDay`), else the article's. */
export function clock(p: Parts, c: Context): Found | undefined {
  const at = timeOf(p);
  if (!at) return undefined;
  const day = dayWith(p, c);
  const base = day?.value.slice(0, 10) ?? (c.anchor ? dateText(c.anchor.y, c.anchor.m, c.anchor.d) : 'XXXX-XX-XX');
  const date = isDayText(base) ? base : 'XXXX-XX-XX';
  return { type: 'TIME', value: `${date}T${at}`, ...(day?.moment ? { moment: day.moment } : {}), ...(day ? {} : { needsDay: true }) };
}

/** The day printed beside a clock time. */
function dayWith(p: Parts, c: Context): Found | undefined {
  if (p.month !== undefined) return calendar({ ...p, days: p.days.slice(-1) }, c);
  if (p.weekday !== undefined) return weekdayDate(p, c);
  if (p.has('yesterday', 'today', 'tomorrow', 'tonight')) return deictic(p, c);
  return p.relation === undefined ? undefined : daypart(p, c);
}

function timeOf(p: Parts): string | undefined {
  if (p.has('noon', 'midday')) return '12:00';
  if (p.has('midnight')) return '24:00';
  const digits = p.words.filter(opensDigit);
  const [first = String(wordNumber(p.words[0] ?? '') ?? ''), second = ''] = digits;
  const [h, m] = isDigits(first, 4, 4)
    ? [Number(first.slice(0, 2)), Number(first.slice(2))]
    : first.includes('.')
      ? first.split('.').map(Number)
      : [Number(first), p.has(':') ? Number(second) : 0];
  if (first === '' || h === undefined || m === undefined || h > 24 || m > 59) return undefined;
  const afternoon = h < 12 && (p.has('pm', 'p') || (p.daypart ?? 1) > (h < 4 ? 4 : 1) || p.daypart === 2 || p.has('tonight'));
  const midnight = p.has('am', 'a') && h === 12;
  return `${pad(afternoon ? h + 12 : midnight ? 0 : h)}:${pad(m)}`;
}
