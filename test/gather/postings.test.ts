import { expect, test } from 'vitest';
import type { Part } from '../../src/gather/claims/matter/part.ts';
import { Postings } from '../../src/gather/claims/matter/postings.ts';
import { dice } from './dice.ts';

/** A part as postings see it: the terms of each of its assertions, and which of these somebody but the source says. */
function partOf(base: number, terms: readonly (readonly number[])[], spoken: readonly number[]): Part {
  const first = new Uint8Array(terms.length).fill(1);
  const eachTerm = (see: (term: number, index: number) => void) => {
    for (const [index, own] of terms.entries()) for (const term of own) see(term, index);
  };
  return { base, first, block: { spoken }, eachTerm } as unknown as Part;
}

test.each([1, 2, 3])('assertions that have a lead and enough of the weight are those found by looking at each (run %i)', (seed) => {
  const roll = dice(seed);
  const postings = new Postings();
  const all: { readonly terms: readonly number[]; readonly isSaid: boolean }[] = [];
  for (let n = 0; n < 12; n++) {
    const own = Array.from({ length: 1 + roll(6) }, () => ({
      terms: [0, 1, 2, 3, 4, 5].filter(() => roll(3) === 0),
      isSaid: roll(2) === 0,
    }));
    const spoken = own.flatMap(({ isSaid }, i) => (isSaid ? [i] : []));
    postings.add(
      partOf(
        all.length,
        own.map((a) => a.terms),
        spoken,
      ),
    );
    all.push(...own);
  }
  const least = (isSaid: boolean) => (isSaid ? 3 : 5);
  const weights = [1, 2, 2, 4];
  for (const leads of [1, 2, 3]) {
    const weightOf = (terms: readonly number[]) => weights.reduce((sum, weight, term) => sum + (terms.includes(term) ? weight : 0), 0);
    const looked = all.flatMap(({ terms, isSaid }, number) =>
      terms.some((term) => term < leads) && weightOf(terms) >= least(isSaid) ? [number] : [],
    );
    expect(postings.having([0, 1, 2, 3], weights, leads, least).toSorted((a, b) => a - b)).toEqual(looked);
  }
});
