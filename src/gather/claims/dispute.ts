import type { ClaimKind, ClaimStatus } from '../../model/findings.ts';
import { sameList } from '../same-list.ts';
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

/** Whether two disputes over sentences that stand say the same: what was made of the one holds for the other. */
export const isSameDispute = (a: Dispute | undefined, b: Dispute | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.status === b.status &&
    a.rule === b.rule &&
    a.heading === b.heading &&
    a.score === b.score &&
    sameList(a.terms, b.terms) &&
    a.sides.length === b.sides.length &&
    a.sides.every((side, i) => isSameSide(side, b.sides[i] as Side)));

const isSameSide = (a: Side, b: Side): boolean =>
  a.stance === b.stance &&
  a.figure === b.figure &&
  a.earlier === b.earlier &&
  a.side === b.side &&
  a.fit === b.fit &&
  isSamePassage(a.passage, b.passage);

/** A passage may be told as held by somebody else: then it is another one of the same sentence. */
const isSamePassage = (a: Passage, b: Passage): boolean =>
  a === b ||
  (a.place === b.place &&
    a.at === b.at &&
    a.making === b.making &&
    a.statement === b.statement &&
    a.holderKey === b.holderKey &&
    a.holder === b.holder &&
    a.voice === b.voice &&
    a.stance === b.stance);
