import type { ClaimKind, ClaimStatus } from '../../model/findings.ts';
import type { Passage } from './matter.ts';

/** A dispute as a rule found it, before blocks are merged, ordered and given ids. */
export interface Dispute {
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly rule: string;
  readonly heading: string;
  readonly sides: readonly Side[];
  /** How sure the rule is, 0 to 1; of two disputes over the same passages the surer one stays. */
  readonly score: number;
  /** Terms of the matter, by which it is tested who does not address it. */
  readonly terms: readonly string[];
}

export interface Side {
  readonly passage: Passage;
  readonly stance: 'asserts' | 'denies' | 'differs';
  readonly figure?: string;
  readonly earlier?: boolean;
  /** The side of an editor's question that the holder belongs to. */
  readonly side?: string;
  /** How well the passage fits, for the choice of one passage a speaker and source. */
  readonly fit: number;
}
