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

  /** Those of them that weigh otherwise now. */
  weights(): Set<number> {
    const found = new Set<number>();
    for (const [term, before] of this.before) if (this.postings.weighed(term) !== before) found.add(term);
    return found;
  }
}
