import { Numbered } from '../../../text/numbered.ts';
import type { Part } from './part.ts';

/** In a topic of this many assertions an actor in this share of them is everywhere. */
const largeTopic = 300;
const everywhereShare = 0.12;

/** How many first printed assertions name each actor: that two passages share one whom a large topic names everywhere shows nothing. */
export class Named {
  private readonly numbers = new Numbered();
  private readonly names: string[] = [];
  private readonly counts: number[] = [];
  private readonly last: number[] = [];

  add(part: Part): void {
    this.count(part, 1);
  }

  remove(part: Part): void {
    this.count(part, -1);
  }

  /** The keys of those named everywhere, of `all` assertions. */
  everywhere(all: number): Set<string> {
    if (all < largeTopic) return new Set();
    const found = new Set<string>();
    for (let i = 0; i < this.counts.length; i++) if ((this.counts[i] as number) > all * everywhereShare) found.add(this.names[i] as string);
    return found;
  }

  private count({ source: { contribution, keys }, first, base }: Part, by: 1 | -1): void {
    const own = keys.map((key) => this.numberOf(key));
    const { assertions } = contribution;
    for (let i = 0; i < first.length; i++) {
      if (first[i] === 0) continue;
      // Each key once an assertion; what is taken away is marked by another number than what was added.
      const mark = by * (base + i + 1);
      for (const a of assertions[i]?.actors ?? []) {
        const key = own[a];
        if (key === undefined || this.last[key] === mark) continue;
        this.last[key] = mark;
        this.counts[key] = (this.counts[key] as number) + by;
      }
    }
  }

  private numberOf(key: string): number {
    const number = this.numbers.of(key);
    if (number === this.names.length) {
      this.names.push(key);
      this.counts.push(0);
      this.last.push(0);
    }
    return number;
  }
}
