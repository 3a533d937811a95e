import { countedFrom, inexact, withinOf } from '../../lexicon/en/event-clauses.ts';
import { countOf, dayAway } from './day-away.ts';

/**
 * "shut the mine two days after the vote on 6 June": the date of what the sentence tells, by that of the vote. In: the words before the
 * date, and the date as a day, month or year. Out: undefined where the words count from no date; else the date so far away from it, the
 * span for "within a week of", about the month or year for a count left open ("days after"), and '' for "years after".
 */
export function countedDate(before: string, edtf: string): string | undefined {
  const span = withinOf.exec(before);
  const m = span ?? countedFrom.exec(before);
  if (!m) return undefined;
  const [, about, many, unit = '', plural, relation] = m;
  if (many === undefined && (plural !== '' || !/\bthe $/iu.test(before.slice(0, m.index)))) return around(edtf, unit.toLowerCase());
  const sign = relation === undefined || /^(?:after|following)$/iu.test(relation) ? 1 : -1;
  const away = dayAway(edtf, sign * countOf(many ?? 'a'), unit.toLowerCase());
  if (away === undefined) return loosely(edtf, unit.toLowerCase());
  if (span) return `${edtf}/${away}`;
  return about !== undefined && inexact.test(about) ? `${away}~` : away;
}

/** When it was that is told as some days or weeks away, or as some months. */
function around(edtf: string, unit: string): string {
  return unit === 'year' ? '' : loosely(edtf.slice(0, unit === 'month' ? 4 : 7), unit);
}

/** About a month; days and weeks away from something of a year is still that year. */
const loosely = (edtf: string, unit: string): string => (edtf.endsWith('~') || (edtf.length === 4 && unit !== 'month') ? edtf : `${edtf}~`);
