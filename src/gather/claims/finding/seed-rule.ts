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
  /** The share of the seed's terms, by weight, that a sentence of another document must affirm to be looked at: one that somebody but the source says, or another. */
  readonly farCover: (seed: Found, isSaid: boolean) => number;
  /** The most that a sentence of another document may fit at a glance: what cannot fit is not looked at further. */
  readonly farMost: (seed: Found, glance: Glance) => number;
  /** How well a sentence fits, by its words, its actors and the weights of the seed's terms alone; nothing below `least` counts. */
  readonly fit: (matter: Matter, seed: Found, passage: Passage) => number;
  readonly least: number;
  /** The dispute that the fitting sentences, in no order, make. */
  readonly conclude: (matter: Matter, seed: Found, against: readonly Fitting[]) => Dispute | undefined;
}

/** What is seen of a sentence beside a seed without reading it. */
export interface Glance {
  /** How many of the seed's terms it affirms, and the share of their weight that these are. */
  readonly terms: number;
  readonly share: number;
  /** How many actors the two share at most. */
  readonly actors: number;
  /** Whether somebody but the source says it. */
  readonly isSaid: boolean;
  /** Whether it affirms matter of the sentence before the seed's. */
  readonly hasAround: boolean;
}

/** A sentence with how well it fits. */
export interface Fitting {
  readonly passage: Passage;
  readonly fit: number;
}
