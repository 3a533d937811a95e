import type { SourceRecord, TimelineEntry } from '../../model/findings.ts';
import { Alongside } from '../alongside.ts';
import { publisherOf } from '../base/evidence-base.ts';
import { Roll } from '../roll.ts';

/** Which events rest on one publisher only, remembered as long as none of the documents there were goes or changes. */
export class KnownSingle {
  private readonly roll = new Roll<SourceRecord>();
  private publishers = new Map<string, string>();
  private single = new Alongside<TimelineEntry, boolean>();

  /** How many events of a timeline rest on one publisher only. */
  count(timeline: readonly TimelineEntry[], sources: readonly SourceRecord[]): number {
    const { came, gone } = this.roll.update(sources);
    if (gone.length > 0) [this.publishers, this.single] = [new Map(), new Alongside()];
    for (const source of gone.length > 0 ? sources : came) this.publishers.set(source.document, publisherOf(source));
    let count = 0;
    for (const isSingle of this.single.of(timeline, this.isSingle)) if (isSingle) count++;
    return count;
  }

  private readonly isSingle = ({ documents: [first, ...others] }: TimelineEntry): boolean =>
    others.every((document) => this.publishers.get(document) === this.publishers.get(first));
}
