import type { Edtf } from '../../model/article.ts';
import type { TimelineEntry } from '../../model/findings.ts';
import { Memory } from '../memory.ts';
import { Roll } from '../roll.ts';
import { earliest, latest } from './sources.ts';

/** First and last date of the events that have happened; scheduled ones do not count. */
export const coveredBy = (timeline: readonly TimelineEntry[], memory = new Memory()): readonly [Edtf, Edtf] | undefined =>
  memory.of(KnownCover).of(timeline);

/** How many events there are of each date, and what the dates cover, remembered. */
class KnownCover {
  private readonly roll = new Roll<TimelineEntry>();
  private readonly counts = new Map<Edtf, number>();
  private ends: readonly Edtf[] = [];

  of(timeline: readonly TimelineEntry[]): readonly [Edtf, Edtf] | undefined {
    const { came, gone } = this.roll.update(timeline);
    const added: Edtf[] = [];
    let isLess = false;
    for (const { date, scheduled } of came) if (!scheduled && this.add(date, 1) === 1) added.push(date);
    for (const { date, scheduled } of gone) if (!scheduled && this.add(date, -1) === 0) isLess = true;
    if (isLess) this.ends = endsOf([...this.counts.keys()]);
    else if (added.length > 0) this.ends = endsOf([...this.ends, ...added]);
    const [first, last] = this.ends;
    return first === undefined || last === undefined ? undefined : [first, last];
  }

  private add(date: Edtf, by: 1 | -1): number {
    const count = (this.counts.get(date) ?? 0) + by;
    if (count === 0) this.counts.delete(date);
    else this.counts.set(date, count);
    return count;
  }
}

function endsOf(dates: readonly Edtf[]): Edtf[] {
  const all = dates.flatMap((date) => date.split('/').filter((d) => d !== '' && d !== '..'));
  return [earliest(all), latest(all)].filter((date) => date !== undefined);
}
