import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';

/** A term by its number, and whether it tells by itself. */
export type Asked = readonly [term: number, telling: boolean];

/** Which documents speak of a matter: those with a sentence that has a telling term of it, or an actor and a weighty term. */
export class Speakers {
  readonly terms: readonly Asked[];
  /** For each document by its slot 1 where it speaks of it. */
  bySlot: Uint8Array;
  private readonly keys: ReadonlySet<string>;

  constructor(terms: readonly Asked[], keys: ReadonlySet<string>, all: Assertions) {
    this.terms = terms;
    this.keys = keys;
    this.bySlot = new Uint8Array(all.slots.size + spare);
    for (const [term, telling] of terms)
      for (const number of all.postings.holders(term)) {
        const part = all.partOf(number);
        this.see(part, number - part.base, telling);
      }
  }

  /** Looks at an assertion of a document that has one of the terms. */
  see(part: Part, index: number, telling: boolean): void {
    const { slot } = part.place;
    if (this.bySlot[slot] !== 1 && (telling || this.names(part, index))) this.bySlot[slot] = 1;
  }

  /** A document is gone, or is not looked at yet. */
  forget({ place: { slot } }: Part): void {
    if (slot >= this.bySlot.length) {
      const grown = new Uint8Array(slot + spare);
      grown.set(this.bySlot);
      this.bySlot = grown;
    }
    this.bySlot[slot] = 0;
  }

  private names({ source: { contribution, keys } }: Part, index: number): boolean {
    return contribution.assertions[index]?.actors.some((i) => this.keys.has(keys[i] ?? '')) ?? false;
  }
}

/** Room for so many documents more. */
const spare = 64;
