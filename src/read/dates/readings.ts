import type { Context, Found } from './context.ts';
import type { Parts } from './parts.ts';
import { calendar, numeric, sameMonth, september11, spelled, year, yearSpan } from './readings-calendar.ts';
import { clock } from './readings-clock.ts';
import { dayAlone, dayOfMonth, nthWeekday } from './readings-day-of-month.ts';
import { daypart, daypartOf, daypartThat, daypartTold, overnight } from './readings-daypart.ts';
import { holiday } from './readings-holiday.ts';
import { duration, durationOrRate, halfUnit, period, set, setOrRate } from './readings-length.ts';
import { century, decade, half, periodAgo, quarter, samePeriod, season, unitThe, weekOf, yearEnd, yearPeriod } from './readings-period.ts';
import { ago, dayBeside, deictic, shift, soon, thisDayIn, unitNow, unitThen, weekdayAgo, weekdayDate } from './readings-relative.ts';

/** What a rule's match means: nothing when it turns out not to be a time expression. */
export type Reader = (p: Parts, c: Context) => Found | undefined;

/** The readings that rules name as their `value`; `ref:X` is the reference X itself. */
export const readings: Readonly<Record<string, Reader>> = {
  calendar,
  numeric,
  'same-month': sameMonth,
  'day-alone': dayAlone,
  'day-of-month': dayOfMonth,
  'nth-weekday': nthWeekday,
  'september-11': september11,
  year,
  'spelled-year': spelled,
  'year-period': yearPeriod,
  'year-span': yearSpan,
  decade,
  century,
  quarter,
  half,
  season,
  weekday: weekdayDate,
  'weekday-ago': weekdayAgo,
  'day-beside': dayBeside,
  'this-day-in': thisDayIn,
  deictic,
  daypart,
  overnight,
  'daypart-that': daypartThat,
  holiday,
  'unit-now': unitNow,
  'unit-then': unitThen,
  'unit-the': unitThe,
  'year-end': yearEnd,
  'same-period': samePeriod,
  ago,
  shift,
  duration,
  'duration-or-rate': durationOrRate,
  period,
  'half-unit': halfUnit,
  'period-ago': periodAgo,
  set,
  'set-or-rate': setOrRate,
  soon,
  'week-of': weekOf,
  'daypart-of': daypartOf,
  'daypart-told': daypartTold,
  clock,
  'ref:PRESENT_REF': () => ({ type: 'DATE', value: 'PRESENT_REF' }),
  'ref:PAST_REF': () => ({ type: 'DATE', value: 'PAST_REF' }),
  'ref:FUTURE_REF': () => ({ type: 'DATE', value: 'FUTURE_REF' }),
};
