import type { Contribution } from '../contribution.ts';
import { Roll } from '../roll.ts';

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
  /** The number of each word; that of one which stands nowhere any more is given to another. */
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly free: number[] = [];
  /** By number: how many documents have it in their candidates of the background, and how many in these or their events. */
  private readonly background: number[] = [];
  private readonly all: number[] = [];
  /** The counting that touched each last. */
  private readonly lastBackground: number[] = [];
  private readonly lastAll: number[] = [];
  private countings = 0;

  of(contributions: readonly Contribution[]): Matter {
    const { came, gone } = this.roll.update(contributions);
    for (const c of gone) this.count(c, -1);
    for (const c of came) this.count(c, 1);
    if (gone.length > 0) this.release();
    const needed = Math.max(2, contributions.length / 2);
    return { common: this.heldBy(this.background, needed), known: this.heldBy(this.all, needed) };
  }

  private heldBy(counts: readonly number[], needed: number): Set<string> {
    const held = new Set<string>();
    for (let n = 0; n < counts.length; n++) if ((counts[n] ?? 0) >= needed) held.add(this.words[n] ?? '');
    return held;
  }

  /** Adds or takes off what one document has, each word once. */
  private count(c: Contribution, by: 1 | -1): void {
    const now = ++this.countings;
    for (const { stems } of c.background)
      for (const word of stems) {
        const n = this.numberOf(word);
        if (this.lastBackground[n] === now) continue;
        this.lastBackground[n] = now;
        this.background[n] = (this.background[n] ?? 0) + by;
        this.countAll(n, now, by);
      }
    for (const { words } of c.events) for (const word of words) this.countAll(this.numberOf(word), now, by);
  }

  private countAll(n: number, now: number, by: 1 | -1): void {
    if (this.lastAll[n] === now) return;
    this.lastAll[n] = now;
    this.all[n] = (this.all[n] ?? 0) + by;
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const made = this.free.pop() ?? this.words.length;
    this.numbers.set(word, made);
    this.words[made] = word;
    this.background[made] = this.all[made] = this.lastBackground[made] = this.lastAll[made] = 0;
    return made;
  }

  /** Frees the numbers of words that no document has any more. */
  private release(): void {
    for (let n = 0; n < this.all.length; n++) {
      const word = this.words[n] ?? '';
      if (this.all[n] !== 0 || this.numbers.get(word) !== n) continue;
      this.numbers.delete(word);
      this.free.push(n);
    }
  }
}
