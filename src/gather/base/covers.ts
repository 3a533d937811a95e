import type { Edtf } from '../../model/article.ts';
import type { TimelineEntry } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { firstDay, lastDay } from './sources.ts';

/** First and last date of the events that have happened; scheduled ones do not count. */
export function coveredBy(timeline: readonly TimelineEntry[]): readonly [Edtf, Edtf] | undefined {
  const dates = timeline.filter((e) => !e.scheduled).flatMap((e) => e.date.split('/').filter((d) => d !== '' && d !== '..'));
  const first = [...dates].sort((a, b) => byText(firstDay(a), firstDay(b)) || byText(a, b))[0];
  const last = [...dates].sort((a, b) => byText(lastDay(a), lastDay(b)) || byText(a, b)).at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}
