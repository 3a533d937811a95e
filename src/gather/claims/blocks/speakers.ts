import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';

/** A term by its number, and whether it tells by itself. */
export type Asked = readonly [term: number, telling: boolean];

/**
 * Which documents speak of a matter: those with a sentence that has a telling term of it, or an actor and a weighty term. Assertions that
 * were looked at once are not looked at again.
 */
export class Speakers {
  private readonly terms: readonly Asked[];
  private readonly keys: ReadonlySet<string>;
  private speaking = new Uint8Array(0);
  /** The number of the first assertion that was not looked at, and the state of the index in which that was. */
  private next = 0;
  private version = -1;

  constructor(terms: readonly Asked[], keys: ReadonlySet<string>) {
    this.terms = terms;
    this.keys = keys;
  }

  /** For each document by its slot 1 where it speaks of it. */
  bySlot(all: Assertions): Uint8Array {
    if (this.version === all.version) return this.speaking;
    const speaking = this.grown(all.slots.size);
    for (const { place } of all.coming) speaking[place.slot] = 0;
    for (const [term, telling] of this.terms)
      for (const number of all.postings.holdersFrom(term, this.next)) {
        const part = all.partOf(number);
        if (speaking[part.place.slot] === 1) continue;
        if (telling || this.names(part, number - part.base)) speaking[part.place.slot] = 1;
      }
    this.next = all.numbered;
    this.version = all.version;
    return speaking;
  }

  private grown(slots: number): Uint8Array {
    if (slots > this.speaking.length) {
      const grown = new Uint8Array(slots * 2);
      grown.set(this.speaking);
      this.speaking = grown;
    }
    return this.speaking;
  }

  private names({ source: { contribution, keys } }: Part, index: number): boolean {
    return contribution.assertions[index]?.actors.some((i) => this.keys.has(keys[i] ?? '')) ?? false;
  }
}
