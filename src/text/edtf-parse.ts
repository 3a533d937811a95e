/**
 * Reads an Extended Date/Time Format value (ISO 8601-2, levels 0 and 1 and the sub-year groupings of level 2).
 * In: one EDTF string. Out: its parts, or undefined where it is no date of that format (30 February is none).
 */
export interface EdtfDate {
  /** Four characters: digits, or `X` for an unspecified digit at the end (`199X`). */
  readonly year: string;
  /** 1-12 a month, 21-24 and 25-32 a season, 33-36 a quarter, 37-39 a third of a year, 40 and 41 a half. */
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** `undefined` at an end of an interval: open or unknown. */
export type EdtfValue =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly from: EdtfDate | undefined; readonly to: EdtfDate | undefined };

const shape =
  /^(\d{4}|\d{3}X|\d{2}XX|\dXXX)([~?%])?(?:-(\d{2}|XX)([~?%])?(?:-(\d{2}|XX)([~?%])?)?)?(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/u;

/** Days of a month by the Gregorian calendar; `month` 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isMonthCode = (m: number): boolean => (m >= 1 && m <= 12) || (m >= 21 && m <= 41);

function validParts(year: string, month: number | undefined, day: number | undefined): boolean {
  if (month === undefined) return true;
  if (!isMonthCode(month)) return false;
  if (day === undefined) return true;
  const known = /^\d{4}$/u.test(year) ? Number(year) : 2000;
  return month <= 12 && day >= 1 && day <= daysInMonth(known, month);
}

const number = (part: string | undefined): number | undefined => (part === undefined || part === 'XX' ? undefined : Number(part));
const validTime = (m: RegExpExecArray): boolean =>
  m[7] === undefined || (m[6] === undefined && m[5] !== undefined && Number(m[7]) < 25 && Number(m[8]) < 60 && Number(m[9] ?? 0) < 61);

function parseDate(text: string): EdtfDate | undefined {
  const m = shape.exec(text);
  if (!m?.[1] || !validTime(m)) return undefined;
  const month = number(m[3]);
  const day = number(m[5]);
  if (day !== undefined && m[3] === 'XX') return undefined;
  if (!validParts(m[1], month, day)) return undefined;
  const marks = `${m[2] ?? ''}${m[4] ?? ''}${m[6] ?? ''}`;
  return {
    year: m[1],
    ...(month === undefined ? {} : { month }),
    ...(month === undefined || day === undefined ? {} : { day }),
    approximate: /[~%]/u.test(marks),
    uncertain: /[?%]/u.test(marks),
  };
}

const isOpen = (text: string): boolean => text === '' || text === '..';

export function parseEdtf(text: string): EdtfValue | undefined {
  if (text.length > 64) return undefined;
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const [before, after] = [text.slice(0, slash), text.slice(slash + 1)];
  const from = parseDate(before);
  const to = parseDate(after);
  if ((!from && !isOpen(before)) || (!to && !isOpen(after)) || (!from && !to)) return undefined;
  return { kind: 'interval', from, to };
}
