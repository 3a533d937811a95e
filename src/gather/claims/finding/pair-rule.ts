import type { Dispute } from '../dispute.ts';
import type { Matter, Passage } from '../matter.ts';

/** A rule that sets two sentences against each other wherever they stand. */
export interface PairRule<T extends { readonly passage: Passage }> {
  /** What it compares, of the documents that `matter` gives, in order. */
  readonly items: (matter: Matter) => readonly T[];
  /** Only items that have one of these words, each given once, in common are compared; absent: all with all. */
  readonly bunches?: (item: T) => readonly string[];
  /** In: two items, the first standing before the second. Out: their dispute, if they have one. */
  readonly compare: (matter: Matter, a: T, b: T) => Dispute | undefined;
  /** Whether an item takes part in one dispute at most: the first that it is found in. */
  readonly once?: true;
}
