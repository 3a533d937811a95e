import type { Dispute } from '../dispute.ts';
import type { Found } from '../matter/part.ts';
import type { Matter, Passage } from '../matter.ts';

/** A rule that looks through the topic, from one sign on, for sentences with a term of it. */
export interface SeedRule {
  /** The signs from which it looks, of the documents that `matter` gives, in order: those of each list stand before those of the next. */
  readonly seeds: (matter: Matter) => readonly (readonly Found[])[];
  /** The terms by which it looks sentences up. */
  readonly leads: (matter: Matter, seed: Found) => readonly string[];
  /** Sentences of the seed's own document that it looks at whatever their terms. */
  readonly around: (matter: Matter, seed: Found) => readonly Passage[];
  /** The share of the seed's terms, by weight, that a sentence of another document must affirm to be looked at. */
  readonly farCover: (seed: Found) => number;
  /** How well a sentence fits, by its words, its actors and the weights of the seed's terms alone; nothing below `least` counts. */
  readonly fit: (matter: Matter, seed: Found, passage: Passage) => number;
  readonly least: number;
  /** The dispute that the fitting sentences, in no order, make. */
  readonly conclude: (matter: Matter, seed: Found, against: readonly Fitting[]) => Dispute | undefined;
}

/** A sentence with how well it fits. */
export interface Fitting {
  readonly passage: Passage;
  readonly fit: number;
}
