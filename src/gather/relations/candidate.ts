import type { Statement } from '../../model/findings.ts';

/** One sentence's word on whom an actor backs or opposes. Actors are indices into the contribution's. */
export interface RelationCandidate {
  readonly rule: string;
  readonly stance: 'backs' | 'opposes';
  readonly from: number;
  readonly to: number;
  readonly mutual: boolean;
  /** The actor itself denies it. */
  readonly denied: boolean;
  /** Who tells it: an actor, or the source's words for one unnamed; absent where the source says it in its own voice. */
  readonly teller?: number | string;
  /** The source's own words for it (`has long backed`), byte-exact. */
  readonly words: string;
  readonly statement: Statement;
}
