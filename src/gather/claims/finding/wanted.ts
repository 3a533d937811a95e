import { weighed } from '../cover.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { isDay, type Matter } from '../matter.ts';

/** The share that a sentence must affirm which the source says itself, and one that somebody else says. */
type Shares = readonly [own: number, said: number];

/** The terms of a seed as numbers with their weights: what most sentences are told by to be no counterpart, before a passage is made of them. */
export class Wanted {
  private readonly numbers: readonly number[];
  private readonly weights: readonly number[];
  private readonly all: number;
  private readonly shares: Shares;
  /** The terms of matter of the sentence before that are none of them. */
  private readonly around: readonly number[];
  /** How many of its terms the assertion affirms of which `share` was asked last. */
  met = 0;

  constructor(terms: readonly string[], context: readonly string[], shares: Shares, matter: Matter, all: Assertions) {
    const own = weighed(matter, terms);
    this.numbers = own.terms.map((term) => all.terms.of(term));
    this.around = context.flatMap((term) => (isDay(term) || terms.includes(term) ? [] : [all.terms.of(term)]));
    this.weights = own.weights;
    this.all = own.all;
    this.shares = shares;
  }

  /** The share of their weight that assertion `index` of a part affirms: what `cover` gives. */
  share({ block: { terms, ends, affirmed } }: Part, index: number): number {
    const from = index === 0 ? 0 : (ends[index - 1] as number);
    const to = affirmed[index] as number;
    let shared = 0;
    this.met = 0;
    for (let i = 0; i < this.numbers.length; i++)
      for (let t = from; t < to; t++)
        if (terms[t] === this.numbers[i]) {
          shared += this.weights[i] as number;
          this.met++;
          break;
        }
    return this.all > 0 ? shared / this.all : 0;
  }

  /** The share that a sentence must affirm, by whether somebody but the source says it. */
  least(isSaid: boolean): number {
    return this.shares[isSaid ? 1 : 0];
  }

  /** The numbers of the assertions of all documents that have one of the leads, which are some of its terms, and may affirm the share that they must. */
  among(leads: readonly number[], { postings }: Assertions): readonly number[] {
    const terms = [...leads, ...this.numbers.filter((term) => !leads.includes(term))];
    const weights = terms.map((term) => this.weights[this.numbers.indexOf(term)] ?? 0);
    const [other, said] = this.shares.map((share) => share * this.all - margin) as unknown as Shares;
    return postings.having(terms, weights, leads.length, (isSaid) => (isSaid ? said : other));
  }

  /** Whether assertion `index` of a part affirms matter of the sentence before. */
  hasAround(part: Part, index: number): boolean {
    return part.affirmsOne(index, this.around);
  }

  /**
   * Of some of the terms those by which every assertion that holds the least share is found: the rarest, until the others together
   * weigh less (prefix filtering, Chaudhuri et al. 2006). All of them where that cannot be.
   */
  prefix(leads: readonly number[], all: Assertions): readonly number[] {
    const rarest = leads.toSorted((a, b) => all.postings.holders(a).length - all.postings.holders(b).length || a - b);
    const least = Math.min(...this.shares) * this.all;
    let others = this.all;
    for (const [i, lead] of rarest.entries()) {
      others -= this.weights[this.numbers.indexOf(lead)] ?? 0;
      if (others < least - margin) return rarest.slice(0, i + 1);
    }
    return leads;
  }
}

/** Sums of weights are exact to far less. */
const margin = 1e-6;
