import type { Figure } from './figure.ts';

/** A key or term in more than this share of the figures' sentences tells no event from another. */
const common = 0.04;
const few = 6;

/** In how many figures' sentences each key and term stands, remembered: a figure is counted when it comes and taken off when it goes. */
export class KnownRarity {
  private readonly counts = new Map<string, number>();
  private most = few;

  /** Terms and keys in few of the figures' sentences. */
  readonly isRare = (term: string): boolean => (this.counts.get(term) ?? 0) <= this.most;

  /** Counts who came and went out of `all` figures there are now; the terms that were rare before and are not now, and the other way round. */
  update(came: readonly Figure[], gone: readonly Figure[], all: number): ReadonlySet<string> {
    const [before, now] = [this.most, Math.max(few, all * common)];
    const earlier = new Map<string, number>();
    for (const f of came) this.count(f, 1, earlier);
    for (const f of gone) this.count(f, -1, earlier);
    this.most = now;
    // Where the bound passes a whole number, a term that nobody brought may turn as well.
    const looked = Math.floor(before) === Math.floor(now) ? earlier.keys() : this.counts.keys();
    return new Set([...looked].filter((term) => (earlier.get(term) ?? this.counts.get(term) ?? 0) <= before !== this.isRare(term)));
  }

  private count(f: Figure, by: 1 | -1, earlier: Map<string, number>): void {
    for (const term of new Set([...f.keys, ...f.words])) {
      const count = this.counts.get(term) ?? 0;
      if (!earlier.has(term)) earlier.set(term, count);
      if (count + by > 0) this.counts.set(term, count + by);
      else this.counts.delete(term);
    }
  }
}
