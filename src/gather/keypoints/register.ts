import type { SourceRecord } from '../../model/findings.ts';
import { lastDay } from '../base/sources.ts';
import { Roll } from '../roll.ts';

/** What the pairing knows of a document: its day and its publishers. */
interface Registered {
  readonly day: string;
  readonly publishers: readonly string[];
}

/** What the pairing knows of the documents. */
export interface Register {
  readonly get: (document: string) => Registered | undefined;
}

/** The register of some sources, remembered: the same object as long as none that it has goes or changes. */
export class KnownRegister {
  private readonly roll = new Roll<SourceRecord>();
  private register = new Map<string, Registered>();

  by(sources: readonly SourceRecord[]): Register {
    const { came, gone } = this.roll.update(sources);
    if (gone.length > 0) this.register = new Map();
    for (const source of gone.length > 0 ? sources : came) this.register.set(source.document, registered(source));
    return this.register;
  }
}

/** The register of some sources. */
export const registerOf = (sources: readonly SourceRecord[]): Register => new KnownRegister().by(sources);

const registered = ({ meta }: SourceRecord): Registered => ({
  day: lastDay(meta.published ?? ''),
  publishers: [meta.publisher, meta.digestOf?.publisher].filter((p) => p !== undefined),
});
