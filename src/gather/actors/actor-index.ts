import type { Actor } from '../../model/findings.ts';

/** The actors of a topic, and which one each contribution's candidate became. */
export interface ActorIndex {
  readonly actors: readonly Actor[];
  /** The actor that candidate `index` of `document` belongs to; absent for a name that is no actor of the topic. */
  readonly of: (document: string, index: number) => Actor | undefined;
  /** The group of a candidate, listed as an actor or not: two mentions with one key are one person, body or place. */
  readonly keyOf: (document: string, index: number) => string | undefined;
}
