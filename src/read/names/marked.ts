import type { Span } from '../../model/span.ts';
import type { Word } from '../word.ts';

/**
 * The words of a text as names and attributions read them, with what the lexicons know of each: hyphenated words, `U.S.` and `3.5` are one
 * token, a possessive ending is a token of its own. Parallel tables in order; offsets are UTF-16.
 */
export interface Marked {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
  /** Each token as printed, and in lower case. */
  readonly words: readonly string[];
  readonly lowers: readonly string[];
  readonly facts: readonly Word[];
  /** Class bits and, for words with a capital, list bits. */
  readonly classes: Int32Array;
  readonly lists: Int32Array;
  /** Index of the sentence the token lies in. */
  readonly spanOf: Int32Array;
  /** First token of each sentence; one more entry closes the last. */
  readonly firstOf: Int32Array;
}

/** The characters from token `first` to token `last`, both included. */
export const tokenSpan = (t: Marked, first: number, last: number): Span => [t.starts[first] as number, t.ends[last] as number];
