import { byText } from '../../../text/order.ts';
import type { Dispute } from '../dispute.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import type { Matter } from '../matter.ts';

/**
 * Who does not address a dispute: documents with no sentence that has a telling term of the matter, or an actor and a weighty term, since
 * silence is easily claimed falsely. Assertions that were looked at once are not looked at again.
 */
export class Silence {
  private readonly keys: ReadonlySet<string>;
  private readonly terms: readonly (readonly [term: number, telling: boolean])[];
  /** By slot: the documents of the sides, and those that speak of it, each 1. */
  private readonly sides: readonly number[];
  private speaking = new Uint8Array(0);
  /** How many assertions were looked at. */
  private looked = 0;

  /** In: a dispute with its seats. What the matter is asked is the choice of its terms. */
  constructor(d: Dispute, matter: Matter, all: Assertions) {
    this.keys = new Set(d.sides.flatMap((s) => [...s.passage.keys]));
    const rarest = [...new Set(d.terms)].sort((a, b) => matter.idf(b) - matter.idf(a) || byText(a, b)).slice(0, 4);
    this.terms = this.keys.size === 0 ? [] : rarest.map((term) => [all.terms.of(term), matter.telling(term)] as const);
    this.sides = d.sides.map((s) => all.slots.of(matter.originOf(s.passage.document)));
  }

  /** The documents that say nothing of it, of those that assert anything and copy none; what a copy says its original says. */
  documents(all: Assertions): string[] {
    if (this.terms.length === 0) return [];
    this.look(all);
    const heard = this.speaking.slice();
    for (const slot of this.sides) heard[slot] = 1;
    for (const { place, origin } of all.copies) if (this.speaking[place.slot] === 1) heard[all.slots.of(origin)] = 1;
    const silent: string[] = [];
    for (const { place } of all.speaking) if (heard[place.slot] !== 1) silent.push(place.document);
    return silent;
  }

  /** Looks at the assertions that came since. */
  private look(all: Assertions): void {
    const speaking = this.grown(all.slots.size);
    for (const { place } of all.coming) speaking[place.slot] = 0;
    for (const [term, telling] of this.terms)
      for (const number of all.postings.holdersFrom(term, this.looked)) {
        const part = all.partOf(number);
        if (speaking[part.place.slot] === 1) continue;
        if (telling || this.names(part, number - part.base)) speaking[part.place.slot] = 1;
      }
    this.looked = all.numbered;
  }

  private grown(slots: number): Uint8Array {
    if (slots <= this.speaking.length) return this.speaking;
    const grown = new Uint8Array(slots * 2);
    grown.set(this.speaking);
    this.speaking = grown;
    return grown;
  }

  private names({ source: { contribution, keys } }: Part, index: number): boolean {
    return contribution.assertions[index]?.actors.some((i) => this.keys.has(keys[i] ?? '')) ?? false;
  }
}
