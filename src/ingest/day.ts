import type { Edtf } from '../model/article.ts';
import { edtfBounds } from '../text/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n: number | string): string => String(n).padStart(2, '0');
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/**
 * The day that a date in a page's or feed's metadata names, as it is printed there, without its clock time.
 * Reads ISO 8601, RFC 822 and 2822, `20191118`, `November 18, 2019` and `18 November 2019`. Numbers with slashes are left
 * alone: nobody can tell whether the day or the month comes first. Undefined for anything else.
 */
export function metadataDay(text: string | undefined): Edtf | undefined {
  const value = text?.trim().slice(0, 80) ?? '';
  const day = isoDay(value) ?? compactDay(value) ?? wordDay(value);
  return day !== undefined && edtfBounds(day) !== undefined && day >= '1900' ? day : undefined;
}

function isoDay(value: string): string | undefined {
  const m = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/u.exec(value) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/u.exec(value);
  return m ? `${m[1]}-${pad(m[2] ?? '')}-${pad(m[3] ?? '')}` : undefined;
}

function compactDay(value: string): string | undefined {
  const m = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(value);
  return m ? `${m[1]}-${m[2]}-${m[3]}` : undefined;
}

function wordDay(value: string): string | undefined {
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})\b/u.exec(value);
  const monthFirst = /(?:^|[\s,])([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(value);
  const [day, month, year] = dayFirst ? dayFirst.slice(1) : monthFirst ? [monthFirst[2], monthFirst[1], monthFirst[3]] : [];
  const number = month === undefined ? 0 : monthOf(month);
  return number > 0 && day !== undefined ? `${year}-${pad(number)}-${pad(day)}` : undefined;
}
