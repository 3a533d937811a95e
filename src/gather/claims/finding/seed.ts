import type { Dispute } from '../dispute.ts';
import { Asked } from '../matter/asked.ts';
import type { Found } from '../matter/part.ts';
import type { Passage } from '../passage.ts';
import type { Fitting } from './seed-rule.ts';
import type { Wanted } from './wanted.ts';

/** A sign with the sentences that fit it and the dispute that they make. */
export class Seed {
  readonly found: Found;
  /** Which list of its document's it stands in, and where. */
  readonly rank: number;
  readonly index: number;
  /** Numbers of the terms by which sentences of other documents are looked up, and what they must hold of its terms. */
  leads: readonly number[] = [];
  wanted: Wanted | undefined;
  against: Fitting[] = [];
  dispute: Dispute | undefined;
  /** Whether its document is there as it was when it was found. */
  isThere = true;
  /** The last sentence that it met. */
  met: Passage | undefined;
  private searched: Asked | undefined;
  private concluded: Asked | undefined;

  constructor(found: Found, rank: number, index: number) {
    this.found = found;
    this.rank = rank;
    this.index = index;
  }

  /** What a search asks, and what is done where an answer is another one. */
  searches(again: () => void): Asked {
    this.searched?.close();
    this.searched = new Asked(again);
    return this.searched;
  }

  /** The same of a conclusion. */
  concludes(again: () => void): Asked {
    this.concluded?.close();
    this.concluded = new Asked(again);
    return this.concluded;
  }

  leave(): void {
    this.isThere = false;
    this.searched?.close();
    this.concluded?.close();
  }
}

/** Those of the first lists before those of the second, each by document. */
export const bySeed = (a: Seed, b: Seed): number =>
  a.rank - b.rank || a.found.passage.place.rank - b.found.passage.place.rank || a.index - b.index;
