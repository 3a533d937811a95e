import type { Numbered } from '../../../text/numbered.ts';
import { printedWords } from '../../../text/statement.ts';
import type { Contribution } from '../../contribution.ts';
import { put } from '../../put.ts';
import type { AssertionCandidate, Sign } from '../candidate.ts';
import { mayBeDefinite } from '../definite-holder.ts';

/** The assertions of one article in numbers, for an index over all: they depend on that article alone. */
export interface AssertionBlock {
  /** For each assertion the number of its words as printed: equal where two articles print one sentence. */
  readonly prints: Int32Array;
  /** The numbers of the terms that each assertion affirms or denies, each once; those of assertion `i` from `ends[i - 1]` to `ends[i]`. */
  readonly terms: Int32Array;
  readonly ends: Int32Array;
  /** Where among them those that it affirms end: behind them stand those that it only denies. */
  readonly affirmed: Int32Array;
  /** Sentence -> assertion, -1 where it asserts nothing. */
  readonly bySentence: Int32Array;
  /** Signs with their assertion, in order. */
  readonly signs: readonly { readonly index: number; readonly sign: Sign }[];
  /** Assertions that somebody but the source holds. */
  readonly spoken: readonly number[];
  /** The nouns by which speakers are called ("the company"), each with its assertions: who that is depends on the topic's actors. */
  readonly definite: ReadonlyMap<string, readonly number[]>;
}

/** In: an article, the numbers of all terms and of all printed texts so far. Out: its block; new terms and texts get their numbers. */
export function blockOf({ assertions }: Contribution, terms: Numbered, texts: Numbered): AssertionBlock {
  const ends = new Int32Array(assertions.length);
  const affirmed = new Int32Array(assertions.length);
  const prints = new Int32Array(assertions.length);
  const bySentence = new Int32Array((assertions.at(-1)?.at ?? -1) + 1).fill(-1);
  const all = new Int32Array(assertions.reduce((sum, a) => sum + a.words.length + a.denied.length, 0));
  let end = 0;
  const spoken: number[] = [];
  const definite = new Map<string, number[]>();
  const signs: { index: number; sign: Sign }[] = [];
  for (let i = 0; i < assertions.length; i++) {
    const a = assertions[i] as AssertionCandidate;
    for (const term of a.words) all[end++] = terms.of(term);
    affirmed[i] = end;
    for (const term of a.denied) if (!a.words.includes(term)) all[end++] = terms.of(term);
    ends[i] = end;
    prints[i] = texts.of(printedWords(a.statement));
    bySentence[a.at] = i;
    if (a.voice !== 'author') spoken.push(i);
    if (mayBeDefinite(a)) put(definite, a.holder, i);
    for (const sign of a.signs) signs.push({ index: i, sign });
  }
  return { prints, terms: all.subarray(0, end), ends, affirmed, bySentence, signs, spoken, definite };
}
