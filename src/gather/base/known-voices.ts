import type { SourceRecord } from '../../model/findings.ts';
import { Roll } from '../roll.ts';
import type { Voices } from './voices.ts';

/** What decides whose voice a document is, and that voice. */
interface Known {
  readonly publisher: string | undefined;
  readonly copyOf: string | undefined;
  readonly voice: string;
}

/**
 * How many voices a list of documents has, remembered with the list as long as the documents there were have the same publishers:
 * two papers of one house are one voice (voices.ts), and a copy is one with its original. What counts is the same function so long.
 */
export class KnownVoices {
  private readonly roll = new Roll<SourceRecord>();
  private readonly documents = new Map<string, Known>();
  private counting = countingBy(this.documents);

  by(sources: readonly SourceRecord[]): Voices<readonly string[]> {
    if (!this.isSame(sources)) this.counting = countingBy(this.documents);
    return this.counting;
  }

  protected originalOf(source: SourceRecord): string | undefined {
    return source.copyOf;
  }

  /** Takes the sources as they are now; whether all that there were are there, unchanged. */
  private isSame(sources: readonly SourceRecord[]): boolean {
    const { came, gone } = this.roll.update(sources);
    const left = new Map(gone.map(({ document }) => [document, this.documents.get(document)]));
    for (const document of left.keys()) this.documents.delete(document);
    for (const source of came) {
      const { document, meta } = source;
      const { publisher } = meta;
      const copyOf = this.originalOf(source);
      const before = left.get(document);
      if (before?.publisher === publisher && before?.copyOf === copyOf) left.delete(document);
      this.documents.set(document, { publisher, copyOf, voice: publisher?.toLowerCase() ?? document });
    }
    return left.size === 0;
  }
}

/** Counts the voices of a list, each list once. */
function countingBy(documents: ReadonlyMap<string, Known>): Voices<readonly string[]> {
  const counted = new WeakMap<readonly string[], number>();
  const voiceOf = (document: string): string => {
    const known = documents.get(document);
    return known?.copyOf === undefined ? (known?.voice ?? document) : (documents.get(known.copyOf)?.voice ?? known.copyOf);
  };
  return (list) => {
    if (list.length === 1) return 1;
    const known = counted.get(list);
    if (known !== undefined) return known;
    const heard = new Set<string>();
    for (const document of list) heard.add(voiceOf(document));
    counted.set(list, heard.size);
    return heard.size;
  };
}

/** The same, with each copy counted for itself. */
export class PlainVoices extends KnownVoices {
  protected override originalOf(): undefined {
    return undefined;
  }
}
