import { cameAfter, numberWords } from '../../lexicon/en/events.words.ts';
import type { EventDate } from './event-date.ts';

/**
 * "That announcement came a month after X revealed ...": X's act is dated by the sentence before, shifted by the span.
 * In: the sentence, the date of the one before (a day or month). Out: the date, standing where X's act begins.
 */
export function shiftedDate(text: string, before: EventDate | undefined): EventDate | undefined {
  const m = cameAfter.exec(text);
  const from = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(before?.edtf ?? '');
  if (!m || !from) return undefined;
  const word = m[1]?.toLowerCase() ?? '';
  const count = /^an?$/u.test(word) ? 1 : (numberWords[word] ?? Number(word));
  const sign = m[3]?.toLowerCase() === 'after' ? -1 : 1;
  const edtf = shift(from, sign * count, m[2]?.toLowerCase() ?? '');
  const at = m.index + m[0].length;
  return edtf === undefined ? undefined : { at, end: at, edtf, basis: 'resolved', future: false };
}

function shift(from: RegExpExecArray, count: number, unit: string): string | undefined {
  const [, year, month, day] = from;
  if (unit === 'day' || unit === 'week') {
    if (day === undefined) return undefined;
    const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`) + count * (unit === 'week' ? 7 : 1) * 864e5;
    return new Date(time).toISOString().slice(0, 10);
  }
  const months = Number(year) * 12 + Number(month) - 1 + count * (unit === 'year' ? 12 : 1);
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}
