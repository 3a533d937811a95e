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
  /** How many first printed assertions there are. */
  count = 0;

  add(part: Part): void {
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
