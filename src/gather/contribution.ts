import type { SourceRecord, Statement } from '../model/findings.ts';
import type { NameKind } from '../model/reading.ts';
import type { ActorKind } from '../model/topic.ts';
import type { AssertionCandidate } from './claims/candidate.ts';
import type { FigureCandidate } from './figures/candidate.ts';
import type { RelationCandidate } from './relations/candidate.ts';
import type { EventCandidate } from './timeline/candidate.ts';

/**
 * What one article brings to any topic: plain data, compact, made once when the article is read and kept.
 * Gathering sees only contributions, so that its cost does not depend on the length of the texts.
 */
export interface Contribution {
  readonly document: string;
  readonly source: SourceRecord;
  /** Who and what the article names; all other candidates refer to them by index. */
  readonly actors: readonly ActorCandidate[];
  readonly background: readonly BackgroundCandidate[];
  readonly events: readonly EventCandidate[];
  readonly assertions: readonly AssertionCandidate[];
  readonly figures: readonly FigureCandidate[];
  /** Whom the article says its actors to back or to oppose. */
  readonly relations: readonly RelationCandidate[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  /** Relative dates that could not be completed, as printed. */
  readonly unresolved: readonly string[];
  /** Characters that could not be read (U+FFFD). */
  readonly unreadable: number;
  /** Hashes of word shingles, by which copied texts are known. */
  readonly shingles: readonly number[];
}

/** One name as one article uses it: every mention that the article alone shows to be the same. */
export interface ActorCandidate {
  /** Fullest form as printed in this article. */
  readonly name: string;
  readonly nameKind: NameKind;
  readonly keys: CandidateKeys;
  readonly kind: ActorKind;
  /** The state that the name, its capital or its nationality stands for. */
  readonly state?: string;
  /** Every printed form with its count, most frequent first; titles not included. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Forms with a title printed before them (`Col. Ann Lee`). */
  readonly titled: readonly string[];
  /** The name with a noun of rule after it (`Ruritanian government`), as printed. */
  readonly phrases: readonly string[];
  /** Short forms that the article pairs with the name. */
  readonly shorts: readonly string[];
  readonly mentions: number;
  /** How often the article gives its words or views. */
  readonly speaks: number;
  /** How often it is the doer of a verb. */
  readonly acts: number;
  /** How often it stands after a preposition of place, and whether a government or ministry of its is named. */
  readonly placed: number;
  readonly governs: boolean;
  readonly quoted: boolean;
  /** Described as one who studies or comments. */
  readonly comments: boolean;
  /** Described by an office, so that it speaks for another: that one's index, where the description names it. */
  readonly servesFor?: number;
  readonly descriptions: readonly Statement[];
  readonly positions: readonly PositionCandidate[];
  /** The name alone keeps it from being listed: words of origin, a bare head noun (`the Court`), a heading in capitals. */
  readonly unfit: boolean;
  /** It is the publication in which the article stands, named as who was told. */
  readonly publisher: boolean;
}

/** The keys by which a candidate meets others of its topic, made once an article. */
export interface CandidateKeys {
  /** Keys that name this actor and no other: candidates that share one are the same. */
  readonly strong: readonly string[];
  /** A short or partial form that needs a fuller one elsewhere in the topic. */
  readonly weak?: string;
  /** The folded full name, and the forms of one word. */
  readonly name: string;
  readonly single: readonly string[];
  /** Forms that tell a bare name by a nationality (`Kenyan Alpha` of `alpha`), with the key of each. */
  readonly qualified: readonly { readonly base: string; readonly key: string }[];
  /** It has no other name than the qualified ones. */
  readonly onlyQualified: boolean;
  /** What the article calls a person whose given name has short and long forms, as printed: roles tell two such persons apart. */
  readonly roles?: readonly string[];
}

export interface PositionCandidate {
  readonly statement: Statement;
  readonly words: number;
  /** The actor's own words in the source's quotation marks, as against the source's wording. */
  readonly quoted: boolean;
  /** How much it tells of the position, for ranking. */
  readonly worth: number;
}

/** A sentence that may stand in the background section by itself. */
export interface BackgroundCandidate {
  readonly statement: Statement;
  readonly words: number;
  /** Decimal year of the matter, for order; absent for a present state. */
  readonly year?: number;
  readonly actors: readonly number[];
  /** Which slot it can fill (`origin`, `recognition`, `turning-point`, `state`, ...) by the rule that fired. */
  readonly slots: readonly string[];
  readonly score: number;
  /** Stem of the noun behind an opening `The`, which the topic must name for the sentence to stand alone. */
  readonly needs?: string;
  /** Content words as stems, each once; and those of them that are no part of a name. */
  readonly stems: readonly string[];
  readonly matter: readonly string[];
}
