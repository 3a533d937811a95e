import type { AssertionBlock } from './assertion-block.ts';

/** The assertions of all articles, numbered through in the order of documents, and which of them have a term. */
export interface Postings {
  /** The number of each block's first assertion, and of all. */
  readonly starts: Int32Array;
  readonly count: number;
  /** For each assertion the block in which it stands. */
  readonly blockOf: Int32Array;
  /** For each assertion the first one that prints its words: a sentence that several articles print word for word is one statement. */
  readonly originals: Int32Array;
  /** How many of them are first. */
  readonly distinct: number;
  /** The first assertions that have term `t` are `holders` from `ends[t - 1]` to `ends[t]`. */
  readonly holders: Int32Array;
  readonly ends: Int32Array;
}

/** In: the blocks by document, how many terms and printed texts there are. Two passes over flat arrays: count, then fill. */
export function postingsOf(blocks: readonly AssertionBlock[], terms: number, texts: number): Postings {
  const starts = Int32Array.from([0, ...blocks.map((b) => b.prints.length)]);
  for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  const { originals, distinct } = firstPrinted(blocks, starts.at(-1) ?? 0, texts);
  const blockOf = new Int32Array(originals.length);
  for (let b = 0; b < blocks.length; b++) blockOf.fill(b, starts[b], starts[b + 1]);
  const ends = new Int32Array(terms);
  eachTerm(blocks, starts, originals, (term) => {
    ends[term] = (ends[term] as number) + 1;
  });
  let sum = 0;
  for (let t = 0; t < terms; t++) {
    const count = ends[t] as number;
    ends[t] = sum;
    sum += count;
  }
  const holders = new Int32Array(sum);
  // Each end walks from where its term's stretch begins to where it ends.
  eachTerm(blocks, starts, originals, (term, assertion) => {
    const at = ends[term] as number;
    holders[at] = assertion;
    ends[term] = at + 1;
  });
  return { starts, count: originals.length, blockOf, originals, distinct, holders, ends };
}

function firstPrinted(blocks: readonly AssertionBlock[], count: number, texts: number): Pick<Postings, 'originals' | 'distinct'> {
  const originals = new Int32Array(count);
  const first = new Int32Array(texts).fill(-1);
  let n = 0;
  let distinct = 0;
  for (const { prints } of blocks)
    for (let i = 0; i < prints.length; i++, n++) {
      const text = prints[i] as number;
      if (first[text] === -1) {
        first[text] = n;
        distinct++;
      }
      originals[n] = first[text] as number;
    }
  return { originals, distinct };
}

function eachTerm(
  blocks: readonly AssertionBlock[],
  starts: Int32Array,
  originals: Int32Array,
  see: (term: number, assertion: number) => void,
): void {
  for (let b = 0; b < blocks.length; b++) {
    const { terms, ends } = blocks[b] as AssertionBlock;
    let n = starts[b] as number;
    let t = 0;
    for (let i = 0; i < ends.length; i++, n++) {
      const end = ends[i] as number;
      if (originals[n] !== n) t = end;
      for (; t < end; t++) see(terms[t] as number, n);
    }
  }
}
