import { weighed } from '../cover.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { isDay, type Matter } from '../matter.ts';

/** The terms of a seed as numbers with their weights: what most sentences are told by to be no counterpart, before a passage is made of them. */
export class Wanted {
  private readonly numbers: readonly number[];
  private readonly weights: readonly number[];
  private readonly all: number;

  /** The terms of matter of the sentence before that are none of them. */
  private readonly around: readonly number[];
  /** How many of its terms the assertion affirms of which `share` was asked last. */
  met = 0;

  constructor(terms: readonly string[], context: readonly string[], matter: Matter, all: Assertions) {
    const own = weighed(matter, terms);
    this.numbers = own.terms.map((term) => all.terms.of(term));
    this.around = context.flatMap((term) => (isDay(term) || terms.includes(term) ? [] : [all.terms.of(term)]));
    this.weights = own.weights;
    this.all = own.all;
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

  /** Whether assertion `index` of a part affirms matter of the sentence before. */
  hasAround(part: Part, index: number): boolean {
    return part.affirmsOne(index, this.around);
  }

  /**
   * Of some of the terms those by which every assertion that holds `least` of the weight is found: the rarest, until the others together
   * weigh less (prefix filtering, Chaudhuri et al. 2006). All of them where that cannot be.
   */
  prefix(leads: readonly number[], least: number, all: Assertions): readonly number[] {
    const rarest = leads.toSorted((a, b) => all.postings.holders(a).length - all.postings.holders(b).length || a - b);
    let others = this.all;
    for (const [i, lead] of rarest.entries()) {
      others -= this.weights[this.numbers.indexOf(lead)] ?? 0;
      if (others < least * this.all - margin) return rarest.slice(0, i + 1);
    }
    return leads;
  }
}

/** Sums of weights are exact to far less. */
const margin = 1e-6;
