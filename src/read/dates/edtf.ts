import type { Edtf } from '../../model/article.ts';
import { opensDigit } from '../../text/letters.ts';
import { addDays, dayText, mondayOfWeek, monthText } from './calendar.ts';

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * EDTF (ISO 8601-2) of a TIMEX3 value that names a time; undefined for references, durations and values with an unknown year.
 * Weeks, weekends, quarters and halves become intervals; seasons 21-24; decades `199X`; a time of day its day. Doubt (`~`) is added to days.
 */
export function edtfOf(value: string, approximate = false): Edtf | undefined {
  if (!opensDigit(value)) return undefined;
  const doubt = approximate ? '~' : '';
  const day = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/u.exec(value);
  if (day) return day[1] + doubt;
  if (/^(?:\d{4}(?:-\d\d)?|\d{3}X|\d\dXX)$/u.test(value)) return value;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return `${dayText(addDays(monday, week[3] ? 5 : 0))}${doubt}/${dayText(addDays(monday, 6))}${doubt}`;
  }
  const part = /^(\d{4})-(?:(Q|H)([1-4])|(SP|SU|FA|WI))$/u.exec(value);
  if (!part) return undefined;
  const y = Number(part[1]);
  if (part[4]) return `${part[1]}-${seasons[part[4]]}`;
  const length = part[2] === 'Q' ? 3 : 6;
  const last = Number(part[3]) * length;
  return last > 12 ? undefined : `${monthText(y, last - length + 1)}/${monthText(y, last)}`;
}
