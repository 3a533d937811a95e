import type { Actor, SourceRecord } from '../../model/findings.ts';
import { type Voices, voicesOf } from './voices.ts';

/** What decides whose voice a document is. */
interface Known {
  readonly publisher: string | undefined;
  readonly copyOf: string | undefined;
}

/** How many voices name each actor, remembered with the actor as long as the documents there were have the same publishers. */
export class KnownHeard {
  private readonly documents = new Map<string, Known>();
  private heard = new WeakMap<Actor, number>();

  /** Counts a copy with its original where the sources mark it. */
  by(sources: readonly SourceRecord[], voices: Voices = voicesOf(sources)): (actor: Actor) => number {
    if (!this.isSame(sources)) this.heard = new WeakMap();
    const { documents, heard } = this;
    return (actor) => {
      const known = heard.get(actor) ?? voices(actor.documents.map((d) => documents.get(d)?.copyOf ?? d));
      heard.set(actor, known);
      return known;
    };
  }

  /** Takes the sources as they are now; whether all that there were are there, unchanged. */
  private isSame(sources: readonly SourceRecord[]): boolean {
    let same = true;
    for (const { document, meta, copyOf } of sources) {
      const known = this.documents.get(document);
      if (known && known.publisher === meta.publisher && known.copyOf === copyOf) continue;
      if (known) same = false;
      this.documents.set(document, { publisher: meta.publisher, copyOf });
    }
    if (this.documents.size === sources.length) return same;
    const staying = new Set(sources.map((s) => s.document));
    for (const document of this.documents.keys()) if (!staying.has(document)) this.documents.delete(document);
    return false;
  }
}
