import type { Part } from './part.ts';
import { type Postings, termsOf } from './postings.ts';

/** The terms of parts that come and go, with what each weighed before. */
export class Moves {
  private readonly postings: Postings;
  private readonly before = new Map<number, number>();

  constructor(postings: Postings) {
    this.postings = postings;
  }

  /** Notes the terms of a part that is about to come or go. */
  note(part: Part): void {
    for (const term of termsOf(part)) if (!this.before.has(term)) this.before.set(term, this.postings.weighed(term));
  }

  /** The terms that other assertions have now. */
  holders(): Set<number> {
    return new Set(this.before.keys());
  }

  /** Those of them that weigh otherwise now, and those that tell now and did not, or no more. */
  weights(): { readonly weights: number[]; readonly tellings: number[] } {
    const weights: number[] = [];
    const tellings: number[] = [];
    for (const [term, before] of this.before) {
      const now = this.postings.weighed(term);
      if (Math.abs(now) !== Math.abs(before)) weights.push(term);
      if (now > 0 !== before > 0) tellings.push(term);
    }
    return { weights, tellings };
  }
}
