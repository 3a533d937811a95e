import type { Statement } from '../../model/findings.ts';
import { forEvidence } from '../../text/statement.ts';
import { forStatementsOf, type Gathered, type Printing, printingIn } from '../parts.ts';
import { Roll } from '../roll.ts';

/** How often a passage is cited, by where it stands in its document. */
type Passages = Map<number, number>;

/** Longer than nearly all passages and beyond nearly all places: with both a passage is a small whole number, which costs no memory of its own. */
const long = 2 ** 11;
const far = 2 ** 20;
const longest = 2 ** 22;

/** A number for where a passage stands: another one for every beginning and end. */
const placeOf = (start: number, length: number): number =>
  start < far && length < long ? start * long + length : (start + far) * longest + length;

/** Which passages the findings cite, remembered: what prints statements is counted when it comes and taken off when it goes. */
export class KnownCitations {
  private readonly rolls: Roll<Printing>[] = [];
  private readonly documents = new Map<string, Passages>();
  private citations = 0;

  /** For each document that is cited the number of its passages, a passage once; and of all together. */
  of(parts: Gathered): { readonly cited: ReadonlyMap<string, { readonly size: number }>; readonly citations: number } {
    const changes = printingIn(parts).map((list, i) => {
      this.rolls[i] ??= new Roll();
      return this.rolls[i].update(list);
    });
    for (const { came } of changes) for (const printing of came) forStatementsOf(printing, this.enter);
    for (const { gone } of changes) for (const printing of gone) forStatementsOf(printing, this.strike);
    return { cited: this.documents, citations: this.citations };
  }

  private readonly enter = (statement: Statement): void => forEvidence(statement, this.add);
  private readonly strike = (statement: Statement): void => forEvidence(statement, this.remove);

  private readonly add = (document: string, start: number, end: number): void => {
    const passages = this.passagesOf(document);
    const place = placeOf(start, end - start);
    const count = passages.get(place) ?? 0;
    passages.set(place, count + 1);
    if (count === 0) this.citations++;
  };

  private readonly remove = (document: string, start: number, end: number): void => {
    const passages = this.passagesOf(document);
    const place = placeOf(start, end - start);
    const count = (passages.get(place) ?? 0) - 1;
    if (count > 0) passages.set(place, count);
    else if (passages.delete(place)) this.citations--;
    if (passages.size === 0) this.documents.delete(document);
  };

  private passagesOf(document: string): Passages {
    const known = this.documents.get(document);
    if (known) return known;
    const made: Passages = new Map();
    this.documents.set(document, made);
    return made;
  }
}
