import type { Contribution } from '../contribution.ts';
import { Roll } from '../roll.ts';

/** How many documents have a word in their candidates of the background, and how many in these or their events. */
interface Count {
  background: number;
  all: number;
  /** The number of the counting that touched each last. */
  lastBackground: number;
  lastAll: number;
}

/** What the articles of a topic share. */
export interface Matter {
  /** Words that the candidates of at least half of the articles (and of two) have: the topic's own matter. */
  readonly common: ReadonlySet<string>;
  /** The same with the words of their events. */
  readonly known: ReadonlySet<string>;
}

/** In how many documents each word stands, remembered: a document is counted when it comes and taken off when it goes. */
export class KnownMatter {
  private readonly roll = new Roll<Contribution>();
  private readonly counts = new Map<string, Count>();
  private countings = 0;

  of(contributions: readonly Contribution[]): Matter {
    const { came, gone } = this.roll.update(contributions);
    for (const c of gone) this.count(c, -1);
    for (const c of came) this.count(c, 1);
    const needed = Math.max(2, contributions.length / 2);
    const [common, known] = [new Set<string>(), new Set<string>()];
    for (const [word, { background, all }] of this.counts) {
      if (background >= needed) common.add(word);
      if (all >= needed) known.add(word);
      if (all === 0) this.counts.delete(word);
    }
    return { common, known };
  }

  /** Adds or takes off what one document has, each word once. */
  private count(c: Contribution, by: 1 | -1): void {
    const now = ++this.countings;
    for (const { stems } of c.background)
      for (const word of stems) {
        const count = this.countOf(word);
        if (count.lastBackground !== now) count.background += by;
        if (count.lastAll !== now) count.all += by;
        count.lastBackground = now;
        count.lastAll = now;
      }
    for (const { words } of c.events)
      for (const word of words) {
        const count = this.countOf(word);
        if (count.lastAll !== now) count.all += by;
        count.lastAll = now;
      }
  }

  private countOf(word: string): Count {
    const known = this.counts.get(word);
    if (known) return known;
    const made = { background: 0, all: 0, lastBackground: 0, lastAll: 0 };
    this.counts.set(word, made);
    return made;
  }
}
