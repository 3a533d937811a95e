import { statementEvidence } from '../../text/statement.ts';
import { type Gathered, type Printing, printingIn, statementsOf } from '../parts.ts';
import { Roll } from '../roll.ts';

/** How often a passage is cited, by where it stands in its document. */
type Passages = Map<number, number>;

/** Longer than any passage. */
const longest = 2 ** 22;

/** Which passages the findings cite, remembered: what prints statements is counted when it comes and taken off when it goes. */
export class KnownCitations {
  private readonly rolls: Roll<Printing>[] = [];
  private readonly documents = new Map<string, Passages>();

  /** For each document that is cited the number of its passages, a passage once. */
  of(parts: Gathered): ReadonlyMap<string, { readonly size: number }> {
    const changes = printingIn(parts).map((list, i) => {
      this.rolls[i] ??= new Roll();
      return this.rolls[i].update(list);
    });
    for (const { came } of changes) for (const printing of came) this.count(printing, 1);
    for (const { gone } of changes) for (const printing of gone) this.count(printing, -1);
    return this.documents;
  }

  private count(printing: Printing, by: 1 | -1): void {
    for (const statement of statementsOf(printing))
      for (const { document, start, end } of statementEvidence(statement)) {
        const passages = this.passagesOf(document);
        const place = start * longest + end - start;
        const count = (passages.get(place) ?? 0) + by;
        if (count > 0) passages.set(place, count);
        else passages.delete(place);
        if (passages.size === 0) this.documents.delete(document);
      }
  }

  private passagesOf(document: string): Passages {
    const known = this.documents.get(document);
    if (known) return known;
    const made: Passages = new Map();
    this.documents.set(document, made);
    return made;
  }
}
