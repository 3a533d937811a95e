import type { TimelineEntry } from '../../model/findings.ts';
import type { Voices } from '../base/voices.ts';
import { Roll } from '../roll.ts';

/** A stretch of a document that tells a dated event, and how many voices tell that. */
export interface Stretch {
  readonly event: TimelineEntry;
  readonly voices: number;
  readonly from: number;
  readonly to: number;
}

/** For each document the stretches that tell an event, in no order. */
export type Support = ReadonlyMap<string, readonly Stretch[]>;

/** The stretches of all documents, remembered: a document's list is the same object as long as its events and the numbers of their voices stay. */
export class KnownSupport {
  private readonly roll = new Roll<TimelineEntry>();
  private counting: Voices<readonly string[]> | undefined;
  private readonly voices = new Map<TimelineEntry, number>();
  private readonly documents = new Map<string, Stretch[]>();
  /** The lists made by this update, which may still grow. */
  private fresh = new Set<readonly Stretch[]>();

  of(timeline: readonly TimelineEntry[], voices: Voices<readonly string[]>): Support {
    const { came, gone } = this.roll.update(timeline);
    this.fresh = new Set();
    for (const event of gone) this.remove(event);
    // Whoever counts the same way counts the same for an event that stayed.
    for (const event of this.counting === voices ? came : timeline) {
      const now = voices(event.documents);
      if (this.voices.get(event) === now) continue;
      this.remove(event);
      this.add(event, now);
    }
    this.counting = voices;
    return this.documents;
  }

  private add(event: TimelineEntry, voices: number): void {
    this.voices.set(event, voices);
    for (const statement of [event.statement, ...event.also])
      for (const part of statement.parts) {
        if (part.kind !== 'quote') continue;
        const { document, start, end } = part.evidence;
        const stretch = { event, voices, from: start, to: end };
        const known = this.documents.get(document) ?? [];
        if (this.fresh.has(known)) known.push(stretch);
        else this.keep(document, [...known, stretch]);
      }
  }

  private remove(event: TimelineEntry): void {
    if (!this.voices.delete(event)) return;
    for (const document of event.documents) {
      const left = (this.documents.get(document) ?? []).filter((s) => s.event !== event);
      if (left.length > 0) this.keep(document, left);
      else this.documents.delete(document);
    }
  }

  private keep(document: string, stretches: Stretch[]): void {
    this.fresh.add(stretches);
    this.documents.set(document, stretches);
  }
}
