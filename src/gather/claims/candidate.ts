import type { Statement } from '../../model/findings.ts';
import type { Stance } from '../../model/reading.ts';

/** Who speaks: a named speaker, one that is only described (`locals`, `analysts`), or the source in its own voice. */
export type Voice = 'named' | 'unnamed' | 'author';

/** One thing that somebody holds, as one article tells it. `actors` and `about` are indices into the contribution's actors. */
export interface AssertionCandidate {
  /** Who holds it, as printed or as the article names them in full; the publication for its own voice. */
  readonly holder: string;
  readonly holderActor?: number;
  readonly voice: Voice;
  readonly stance: Stance;
  readonly quoted: boolean;
  readonly hedged: boolean;
  readonly statement: Statement;
  /** A short sentence with the next one of the same speaker: a bare denial with its reason. */
  readonly fuller?: Statement;
  /** Everybody and everything named in the sentence. */
  readonly actors: readonly number[];
  /** Terms of matter (terms.ts) that the sentence affirms. */
  readonly words: readonly string[];
  /** Terms of matter that stand under a negation or are the object of a denial. */
  readonly denied: readonly string[];
  readonly signs: readonly Sign[];
  /** Position in the article: utterance (utterances.ts) and paragraph. */
  readonly at: number;
  readonly paragraph: number;
}

/** What makes a sentence part of a kind of dispute, found by one sign rule in one sentence. */
export interface Sign {
  readonly kind: SignKind;
  /** Terms that the sign is about: the denied matter, the effect of a cause, the role given. */
  readonly terms: readonly string[];
  /** The source's words for it, for the heading. */
  readonly label: string;
  /** A second slot of the sign: what is demanded, the cause named, the aim, `for` or `against`. */
  readonly value: readonly string[];
  /** Actors in a named slot of the sign, as indices: who is accused, of whom something is demanded. */
  readonly actors: readonly number[];
  /** Where in its sentence the sign begins. */
  readonly at: number;
  /** Who holds what the sign says, where that is not the holder of the sentence. */
  readonly by?: Holder;
}

/** A speaker as an article tells it. */
export interface Holder {
  readonly holder: string;
  readonly actor?: number;
  readonly voice: Voice;
}

export type SignKind =
  | 'denial'
  | 'pointed'
  | 'naming'
  | 'negation'
  | 'rebuttal'
  | 'contrast'
  | 'mutual'
  | 'demand'
  | 'refusal'
  | 'cause'
  | 'aim'
  | 'purpose'
  | 'outlook'
  | 'role'
  | 'recognition'
  | 'victims'
  | 'target'
  | 'silence'
  | 'when'
  | 'ending'
  | 'degree'
  | 'announced'
  | 'stands-by'
  | 'opposite'
  | 'said-of'
  | 'turn'
  | 'trifle'
  | 'doer'
  | 'reason'
  | 'reception';
