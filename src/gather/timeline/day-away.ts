import { numberWords } from '../../lexicon/en/events.words.ts';

/** `a` -> 1, `three` -> 3, `12` -> 12; NaN for what is no number. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  return /^an?$/u.test(lower) ? 1 : (numberWords[lower] ?? Number(lower));
}

/**
 * The date so many units (`day`, `week`, `month`, `year`; negative: earlier) from another, as precise as both: a day and a month give a
 * month. Undefined where the date is less precise than the unit, or of another form than a year, month or day.
 */
export function dayAway(edtf: string, count: number, unit: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(edtf) ?? [];
  if (year === undefined || !Number.isFinite(count)) return undefined;
  if (unit === 'day' || unit === 'week') {
    if (day === undefined) return undefined;
    const time = Date.parse(`${edtf}T00:00:00Z`) + count * (unit === 'week' ? 7 : 1) * 864e5;
    return new Date(time).toISOString().slice(0, 10);
  }
  if (month === undefined) return unit === 'year' ? padded(Number(year) + count) : undefined;
  const months = Number(year) * 12 + Number(month) - 1 + count * (unit === 'year' ? 12 : 1);
  return `${padded(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}

const padded = (year: number): string => String(year).padStart(4, '0');
