import { countBelow } from '../../../text/count-below.ts';
import type { Part } from './part.ts';
import { stepOf } from './steps.ts';

/** A term in so many assertions, or in this share of them, still tells. */
const fewPassages = 9;
const fewShare = 0.006;
/** From so many assertions on counts move in steps. */
const large = 1024;

/** Which first printed assertions have which term, and what that makes the term weigh. Terms and assertions are numbers. */
export class Postings {
  private readonly lists: number[][] = [];
  private readonly weights: number[] = [];
  /** What `having` adds up, by the number of an assertion: all 0 in between. */
  private sums = new Float64Array(0);
  /** By the number of an assertion 1 where somebody but the source says it. */
  private said = new Uint8Array(0);
  /** How many first printed assertions there are. */
  count = 0;

  add(part: Part): void {
    const size = part.base + part.first.length;
    // Room grows by a quarter, so that it is seldom made anew.
    if (size > this.sums.length) this.grow(size + (size >> 2));
    for (const index of part.block.spoken) this.said[part.base + index] = 1;
    part.eachTerm((term, index) => {
      const list = this.lists[term];
      if (list) list.push(part.base + index);
      else this.lists[term] = [part.base + index];
    });
    for (const one of part.first) this.count += one;
  }

  remove(part: Part): void {
    for (const term of termsOf(part)) {
      // Numbers only grow along a list, and those of a part stand together.
      const list = this.lists[term] as number[];
      const from = countBelow(list, list.length, part.base);
      list.splice(from, countBelow(list, list.length, part.base + part.first.length) - from);
    }
    for (const one of part.first) this.count -= one;
  }

  /** The numbers of the assertions that have a term, in the order in which they were added. */
  holders(term: number): readonly number[] {
    return this.lists[term] ?? nobody;
  }

  /**
   * The numbers of the assertions that have one of the first `leads` of some terms and at least `least` of the weight of all terms, which
   * depends on whether somebody but the source says them; in no order. Term at a time, with an accumulator an assertion (Turtle and Flood 1995): lists of numbers are walked, no assertion is looked at.
   */
  having(terms: readonly number[], weights: readonly number[], leads: number, least: (isSaid: boolean) => number): number[] {
    const { sums } = this;
    const met: number[] = [];
    for (let i = 0; i < terms.length; i++)
      for (const number of this.holders(terms[i] as number)) {
        const before = sums[number] ?? 0;
        if (before === 0 && i >= leads) continue;
        if (before === 0) met.push(number);
        sums[number] = before + (weights[i] as number);
      }
    const found = met.filter((number) => (sums[number] as number) >= least(this.said[number] === 1));
    for (const number of met) sums[number] = 0;
    return found;
  }

  /** Whether few assertions have a term: only such a term tells one matter from another in a large topic. */
  telling(term: number): boolean {
    return this.holders(term).length <= this.fewest;
  }

  /** How rare a term is, by the counts of assertions in all and of those that have it. */
  idf(term: number): number {
    const known = this.weights[term];
    if (known !== undefined) return known;
    const made = Math.log(1 + this.size / (1 + this.stepped(this.holders(term).length)));
    this.weights[term] = made;
    return made;
  }

  /** The count of all by which everything is weighed: while it stays, a term's weight depends on its own holders alone. */
  get size(): number {
    return this.stepped(this.count);
  }

  /** What a term's weight depends on, while `size` stays; below 0 where the term does not tell. */
  weighed(term: number): number {
    const weight = 1 + this.stepped(this.holders(term).length);
    return this.telling(term) ? weight : -weight;
  }

  /** Weights are worked out anew: those of some terms, or all. */
  forget(terms?: Iterable<number>): void {
    if (terms === undefined) this.weights.length = 0;
    else for (const term of terms) delete this.weights[term];
  }

  private grow(size: number): void {
    const { said } = this;
    this.sums = new Float64Array(size);
    this.said = new Uint8Array(size);
    this.said.set(said);
  }

  private get fewest(): number {
    return Math.max(fewPassages, this.size * fewShare);
  }

  private stepped(n: number): number {
    return this.count < large ? n : stepOf(n);
  }
}

const nobody: readonly number[] = [];

/** Each term of a part's first printed assertions. */
export function termsOf(part: Part): Set<number> {
  const found = new Set<number>();
  part.eachTerm((term) => found.add(term));
  return found;
}
