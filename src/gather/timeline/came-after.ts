import { cameAfter } from '../../lexicon/en/events.words.ts';
import { countOf, dayAway } from './day-away.ts';
import type { EventDate } from './event-date.ts';

/**
 * "That announcement came a month after X revealed ...": X's act is dated by the sentence before, shifted by the span.
 * In: the sentence, the date of the one before (a day or month). Out: the date, standing where X's act begins.
 */
export function shiftedDate(text: string, before: EventDate | undefined): EventDate | undefined {
  const m = cameAfter.exec(text);
  if (!m || !before) return undefined;
  const sign = m[3]?.toLowerCase() === 'after' ? -1 : 1;
  const edtf = dayAway(before.edtf, sign * countOf(m[1] ?? ''), m[2]?.toLowerCase() ?? '');
  const at = m.index + m[0].length;
  return edtf === undefined ? undefined : { at, end: at, edtf, basis: 'resolved', future: false };
}
