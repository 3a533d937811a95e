import type { Edtf } from './article.ts';
import type { Span } from './span.ts';

/** What one article says: spans into its text, the rule that found each, and values derived from them. Nothing is copied. */
export interface Reading {
  readonly document: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly TimeExpression[];
  readonly names: readonly NameMention[];
  readonly attributions: readonly Attribution[];
  readonly roles: readonly RoleMention[];
  readonly abbreviations: readonly AbbreviationPair[];
  readonly quantities: readonly Quantity[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How a date came to its value: printed in full; completed from the article's or the narrative's date; or not to be had. */
export type DateBasis = 'stated' | 'resolved' | 'unresolved';

/** A time expression (TimeML TIMEX3). */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  /** TIMEX3 value, for example `2022-04-16`, `P8M`, `PRESENT_REF`, `XXXX-12`. */
  readonly value: string;
  /** EDTF form where the value names a time; absent for durations, sets and unresolved expressions. */
  readonly edtf?: Edtf;
  readonly basis: DateBasis;
  /** The words are about the future (`will ... on 5 May`), so that the date may lie after publication. */
  readonly future?: boolean;
  readonly rule: string;
}

export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** One mention of a proper name; `start`..`end` without a title, a leading article or a possessive ending. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** A capital, a country or a nationality that speaks or acts for its government: the country's name. */
  readonly standsFor?: string;
  /** Name of the fullest form in this article that the mention refers to (`Pell` -> `Anna Pell`), when one only fits. */
  readonly refersTo?: string;
  /** A title printed directly before a person's name (`General`), as a span. */
  readonly title?: Span;
  readonly rule: string;
}

/** How the source describes a named actor: an apposition, a title with its body, a predicate. */
export interface RoleMention {
  /** Index into `Reading.names`. */
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'title' | 'apposition' | 'premodifier' | 'predicate';
  readonly rule: string;
}

/** `Inter-Services Intelligence (ISI)`: the long and the short form, wherever the article pairs them. */
export interface AbbreviationPair {
  readonly long: Span;
  readonly short: Span;
}

export type Stance = 'asserts' | 'denies' | 'doubts' | 'demands' | 'predicts' | 'accuses';
export type Grade = 'quoted' | 'part-quoted' | 'paraphrase' | 'unnamed' | 'own-voice';

/** Who says what: attribution source, cue and content (PolNeAR's terms), each possibly in several pieces. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly stance: Stance;
  readonly grade: Grade;
  /** The speaker as far as the article alone tells: fullest name, or the words of the source (`locals`); absent for a pronoun nobody fits. */
  readonly holder?: string;
  /** Kind of that speaker when it is a name. */
  readonly holderKind?: NameKind;
  /** The attribution itself is negated (`did not say`). */
  readonly negated?: boolean;
  /** A hedge at the cue (`reportedly`, `is believed to`). */
  readonly hedged?: boolean;
  /** Index of the attribution inside whose content this one stands (`X said Y had told him`). */
  readonly within?: number;
  readonly rule: string;
}

/** A printed number with what it counts. */
export interface Quantity {
  /** The whole phrase: qualifier, number and unit (`at least 294 militant attacks`). */
  readonly start: number;
  readonly end: number;
  /** The number alone, as printed (`dozens`, `56 percent`, `$180m`). */
  readonly number: Span;
  readonly low?: number;
  readonly high?: number;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about' | 'vague';
  /** The kind of number: count, share of a whole, money, measure; dates and ages are not quantities. */
  readonly measure: 'count' | 'percent' | 'money' | 'measure' | 'ratio' | 'ordinal';
  /** Head noun of what is counted, singular and in lower case (`attack`, `people`, `mm`), where one is found. */
  readonly unit?: string;
  /** What happened to it, from the lexicon of metrics: `killed`, `injured`, `missing`, `displaced`, `arrested`, `attacks`, `cost` ... */
  readonly metric?: string;
  readonly rule: string;
}
