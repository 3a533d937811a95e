import type { Stance } from '../../model/reading.ts';
import type { Marked } from '../names/marked.ts';
import type { CueWord } from './cue-table.ts';
import type { Quotation } from './quotations.ts';

/** Tokens from the first to the last, both included. */
export type Range = readonly [first: number, last: number];

/** One attribution in tokens, before it becomes spans. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: Range;
  readonly content: Range[];
  readonly stance: Stance;
  /** The construction, for example `speech-clause`. */
  readonly rule: string;
  /** Base form of the verb, where one is the cue. */
  readonly verb?: string;
  readonly hedged?: boolean;
}

/** A text as the attribution rules see it. */
export interface Scene {
  readonly t: Marked;
  readonly quotations: readonly Quotation[];
  /** Index of the quotation a token lies in, or -1. */
  readonly quoteAt: Int32Array;
  /** Quotations that have a speaker already, with the draft that holds them. */
  readonly spoken: Map<number, Draft>;
  readonly drafts: Draft[];
}

/** The sentence a rule looks at: tokens `from`..`to`, `to` excluded. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** How a verb of attribution is used where it stands. */
export type Use = 'active' | 'gerund' | 'passive';

/** A verb of attribution where it stands. */
export interface Cue extends Bounds {
  readonly at: number;
  readonly start: number;
  readonly use: Use;
  readonly word: CueWord;
}
