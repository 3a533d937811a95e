/** The proleptic Gregorian calendar, as numbers: no clock, no time zone. Months count from 1, weekdays from 1 (Monday). */

export interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const msPerDay = 86_400_000;
const monday = 3; // 1970-01-01 was a Thursday.

/** Days since 1970-01-01. */
export const toDays = ({ y, m, d }: Day): number => Math.round(Date.UTC(y, m - 1, d) / msPerDay);

export function fromDays(days: number): Day {
  const date = new Date(days * msPerDay);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

export const addDays = (day: Day, n: number): Day => fromDays(toDays(day) + n);

/** Months added; a day that the month lacks becomes its last. */
export function addMonths(day: Day, n: number): Day {
  const index = day.y * 12 + (day.m - 1) + n;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { y, m, d: Math.min(day.d, daysInMonth(y, m)) };
}

export const daysInMonth = (y: number, m: number): number => fromDays(Math.round(Date.UTC(y, m, 0) / msPerDay)).d;

/** 1 Monday to 7 Sunday. */
export const weekday = (day: Day): number => ((((toDays(day) + monday) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

/** ISO 8601 week: the year it belongs to and its number. */
export function isoWeek(day: Day): { y: number; w: number } {
  const thursday = addDays(mondayOf(day), 3);
  return { y: thursday.y, w: Math.floor((toDays(thursday) - toDays({ y: thursday.y, m: 1, d: 1 })) / 7) + 1 };
}

/** Monday of an ISO week. */
export const mondayOfWeek = (y: number, w: number): Day => addDays(mondayOf({ y, m: 1, d: 4 }), (w - 1) * 7);

/** Whether such a day exists. */
export const isDay = (y: number, m: number, d: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
export const yearText = (y: number): string => pad(y, 4);
export const monthText = (y: number, m: number): string => `${yearText(y)}-${pad(m, 2)}`;
export const dayText = ({ y, m, d }: Day): string => `${monthText(y, m)}-${pad(d, 2)}`;
export const weekText = (day: Day): string => {
  const { y, w } = isoWeek(day);
  return `${yearText(y)}-W${pad(w, 2)}`;
};
