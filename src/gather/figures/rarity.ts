import type { Figure } from './figure.ts';

/** A key or term in more than this share of the figures' sentences tells no event from another. */
const common = 0.04;
const few = 6;

/** In how many figures' sentences a key or term stands, and in how many it stood before the last update that touched it. */
interface Count {
  readonly term: string;
  now: number;
  before: number;
  update: number;
}

/** In how many figures' sentences each key and term stands, remembered: a figure is counted when it comes and taken off when it goes. */
export class KnownRarity {
  private readonly counts = new Map<string, Count>();
  private most = few;
  private updates = 0;

  /** Terms and keys in few of the figures' sentences. */
  readonly isRare = (term: string): boolean => (this.counts.get(term)?.now ?? 0) <= this.most;

  /** Counts who came and went out of `all` figures there are now; the terms that were rare before and are not now, and the other way round. */
  update(came: readonly Figure[], gone: readonly Figure[], all: number): ReadonlySet<string> {
    const [before, now] = [this.most, Math.max(few, all * common)];
    this.updates++;
    const touched: Count[] = [];
    for (const f of came) this.count(f, 1, touched);
    for (const f of gone) this.count(f, -1, touched);
    this.most = now;
    for (const count of touched) if (count.now === 0) this.counts.delete(count.term);
    // Where the bound passes a whole number, a term that nobody brought may turn as well.
    const looked = Math.floor(before) === Math.floor(now) ? touched : this.counts.values();
    const earlier = (count: Count): number => (count.update === this.updates ? count.before : count.now);
    return new Set([...looked].filter((count) => earlier(count) <= before !== count.now <= now).map((count) => count.term));
  }

  private count(f: Figure, by: 1 | -1, touched: Count[]): void {
    for (const key of f.keys) this.add(key, by, touched);
    for (const [i, word] of f.words.entries()) if (!f.keys.has(word) && f.words.indexOf(word) === i) this.add(word, by, touched);
  }

  private add(term: string, by: 1 | -1, touched: Count[]): void {
    const count = this.counts.get(term) ?? { term, now: 0, before: 0, update: 0 };
    if (count.now === 0 && count.update !== this.updates) this.counts.set(term, count);
    if (count.update !== this.updates) {
      count.before = count.now;
      count.update = this.updates;
      touched.push(count);
    }
    count.now += by;
  }
}
