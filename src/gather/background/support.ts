import type { TimelineEntry } from '../../model/findings.ts';
import type { Voices } from '../base/voices.ts';

/** A stretch of a document that tells a dated event, and how many voices tell that. */
export interface Stretch {
  readonly event: TimelineEntry;
  readonly voices: number;
  readonly document: string;
  readonly from: number;
  readonly to: number;
}

/** For each document the stretches that tell an event, in the order of the timeline. */
export type Support = ReadonlyMap<string, readonly Stretch[]>;

/** The stretches of each event, remembered: the same objects as long as the event and the number of its voices stay. */
export class KnownSupport {
  private readonly known = new WeakMap<TimelineEntry, readonly Stretch[]>();

  of(timeline: readonly TimelineEntry[], voices: Voices): Support {
    const found = new Map<string, Stretch[]>();
    for (const event of timeline)
      for (const stretch of this.stretchesOf(event, voices(event.documents))) {
        const list = found.get(stretch.document);
        if (list) list.push(stretch);
        else found.set(stretch.document, [stretch]);
      }
    return found;
  }

  private stretchesOf(event: TimelineEntry, voices: number): readonly Stretch[] {
    const known = this.known.get(event);
    if (known && (known[0] === undefined || known[0].voices === voices)) return known;
    const made = [event.statement, ...event.also]
      .flatMap((s) => s.parts)
      .flatMap((p): Stretch[] => {
        if (p.kind !== 'quote') return [];
        const { document, start, end } = p.evidence;
        return [{ event, voices, document, from: start, to: end }];
      });
    this.known.set(event, made);
    return made;
  }
}
