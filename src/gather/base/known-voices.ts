import type { SourceRecord } from '../../model/findings.ts';
import type { Voices } from './voices.ts';

/** What decides whose voice a document is, and that voice. */
interface Known {
  readonly publisher: string | undefined;
  readonly copyOf: string | undefined;
  readonly voice: string;
}

/**
 * How many voices a list of documents has, remembered with the list as long as the documents there were have the same publishers:
 * two papers of one house are one voice (voices.ts), and a copy is one with its original.
 */
export class KnownVoices {
  private readonly documents = new Map<string, Known>();
  private counted = new WeakMap<readonly string[], number>();

  by(sources: readonly SourceRecord[]): Voices<readonly string[]> {
    if (!this.isSame(sources)) this.counted = new WeakMap();
    const { documents, counted } = this;
    const voiceOf = (document: string): string => {
      const known = documents.get(document);
      return known?.copyOf === undefined ? (known?.voice ?? document) : (documents.get(known.copyOf)?.voice ?? known.copyOf);
    };
    return (list) => {
      if (list.length === 1) return 1;
      const known = counted.get(list) ?? new Set(list.map(voiceOf)).size;
      counted.set(list, known);
      return known;
    };
  }

  protected originalOf(source: SourceRecord): string | undefined {
    return source.copyOf;
  }

  /** Takes the sources as they are now; whether all that there were are there, unchanged. */
  private isSame(sources: readonly SourceRecord[]): boolean {
    let same = true;
    for (const source of sources) {
      const { document, meta } = source;
      const { publisher } = meta;
      const copyOf = this.originalOf(source);
      const known = this.documents.get(document);
      if (known && known.publisher === publisher && known.copyOf === copyOf) continue;
      if (known) same = false;
      this.documents.set(document, { publisher, copyOf, voice: publisher?.toLowerCase() ?? document });
    }
    if (this.documents.size === sources.length) return same;
    const staying = new Set(sources.map((s) => s.document));
    for (const document of this.documents.keys()) if (!staying.has(document)) this.documents.delete(document);
    return false;
  }
}

/** The same, with each copy counted for itself. */
export class PlainVoices extends KnownVoices {
  protected override originalOf(): undefined {
    return undefined;
  }
}
