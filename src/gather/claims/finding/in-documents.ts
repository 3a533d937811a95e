import type { Dispute } from '../dispute.ts';
import { Asked, type Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { Matter } from '../matter.ts';

/** A rule that sets sentences of one document against each other: in a matter of one document, its disputes. */
export type InDocument = (matter: Matter) => readonly Dispute[];

/** What the rules found in one document, by rule, and what they asked beyond it. */
interface Searched {
  readonly found: readonly (readonly [rule: number, disputes: readonly Dispute[]])[];
  readonly asked: Asked;
}

/** The disputes of the rules that look within one document. A document is looked through again only where it, or what was asked, is not as it was. */
export class InDocuments {
  private readonly rules: readonly InDocument[];

  constructor(rules: readonly InDocument[]) {
    this.rules = rules;
  }

  /** For each rule its disputes, in the order of documents. */
  find(all: Assertions, changes: Changes): Dispute[][] {
    const found: Dispute[][] = this.rules.map(() => []);
    for (const part of all.parts) for (const [rule, disputes] of this.search(part, all, changes).found) found[rule]?.push(...disputes);
    return found;
  }

  private search(part: Part, all: Assertions, changes: Changes): Searched {
    const known = part.kept.get(this) as Searched | undefined;
    if (known && !known.asked.isTouchedBy(changes)) return known;
    const matter = new Matter(all, [part]);
    const asked = new Asked();
    const found = all.noting(asked, () =>
      this.rules.flatMap((rule, i) => {
        const disputes = rule(matter);
        return disputes.length > 0 ? [[i, disputes] as const] : [];
      }),
    );
    const made = { found, asked };
    part.kept.set(this, made);
    return made;
  }
}
