import type { Edtf } from '../../model/article.ts';
import type { TimelineEntry } from '../../model/findings.ts';
import { earliest, latest } from './sources.ts';

/** First and last date of the events that have happened; scheduled ones do not count. */
export function coveredBy(timeline: readonly TimelineEntry[]): readonly [Edtf, Edtf] | undefined {
  const past = new Set<Edtf>();
  let before = '';
  for (const { date, scheduled } of timeline) {
    if (scheduled || date === before) continue;
    past.add(date);
    before = date;
  }
  const dates = [...past].flatMap((date) => date.split('/').filter((d) => d !== '' && d !== '..'));
  const [first, last] = [earliest(dates), latest(dates)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
