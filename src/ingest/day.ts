import type { Edtf } from '../model/article.ts';
import { edtfBounds } from '../text/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n: number | string): string => String(n).padStart(2, '0');
const full = 'january february march april may june july august september october november december sept'.split(' ');
/** 1 to 12 for a month's name or its first three letters, 0 for another word. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return full.includes(name) || name.length === 3 ? months.indexOf(name.slice(0, 3)) + 1 : 0;
}

/**
 * The day that a date in a page's or feed's metadata names, as it is printed there, without its clock time.
 * Reads ISO 8601, RFC 822 and 2822 (also with two digits for the year), RFC 850, asctime, `20191118`, seconds or milliseconds
 * since 1970 (the day in UTC), `November 18, 2019` and `18 November 2019`. The first day of 1970 is a counter that was never set. Numbers with slashes are left
 * alone: nobody can tell whether the day or the month comes first. Undefined for anything else.
 */
export function metadataDay(text: string | undefined): Edtf | undefined {
  const value = text?.trim().slice(0, 80) ?? '';
  const day = isoDay(value) ?? compactDay(value) ?? wordDay(value) ?? countedDay(value);
  return day !== undefined && edtfBounds(day) !== undefined && day >= '1900' && day !== '1970-01-01' ? day : undefined;
}

function isoDay(value: string): string | undefined {
  const m = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/u.exec(value) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/u.exec(value);
  return m ? `${m[1]}-${pad(m[2] ?? '')}-${pad(m[3] ?? '')}` : undefined;
}

function compactDay(value: string): string | undefined {
  const m = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(value);
  return m ? `${m[1]}-${m[2]}-${m[3]}` : undefined;
}

/** Seconds or milliseconds since 1970, of this century. */
function countedDay(value: string): string | undefined {
  const m = /^(1\d{9})(\d{3})?$/u.exec(value);
  return m ? new Date(Number(m[1]) * 1000).toISOString().slice(0, 10) : undefined;
}

/** Two digits of a year mean this century up to 69 and the last one from 70 on, as RFC 2822's readers have it. */
const yearOf = (digits: string): string => (digits.length === 4 ? digits : `${Number(digits) < 70 ? 20 : 19}${digits}`);

function wordDay(value: string): string | undefined {
  const dayFirst =
    /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})\b/u.exec(value) ??
    /^[A-Za-z]{3,9},? ?(\d{1,2})[ -]([A-Za-z]{3})[ -](\d\d)(?= \d\d?:)/u.exec(value);
  const monthFirst =
    /(?:^|[\s,])([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(value) ??
    /^[A-Za-z]{3} ([A-Za-z]{3}) {1,2}(\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?(\d{4})$/u.exec(value);
  const [day, month, year] = dayFirst ? dayFirst.slice(1) : monthFirst ? [monthFirst[2], monthFirst[1], monthFirst[3]] : [];
  const number = month === undefined ? 0 : monthOf(month);
  return number > 0 && day !== undefined && year !== undefined ? `${yearOf(year)}-${pad(number)}-${pad(day)}` : undefined;
}
