import type { Change } from './change.ts';
import { Index } from './index.ts';
import { sameEvent, type Told } from './likeness.ts';

/** Two tellings of one event, the one of less rank first, and how alike their words are. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly like: number;
}

/**
 * The pairs of tellings that tell one event. Only tellings whose days can meet and that share a word are looked at (`Index`); what comes
 * near enough, or happens only once, is compared in full.
 */
export class KnownPairs {
  readonly index = new Index();
  private readonly partners = new Map<Told, Told[]>();
  /** The most alike first. */
  private sorted: readonly Pair[] = [];

  /**
   * Takes out what is gone and finds the pairs of what is fresh. `squares`: the squared weights of the words by their numbers. Out:
   * those that lost a pair and are still there.
   */
  update({ gone, fresh }: Change<Told>, squares: Float64Array): Set<Told> {
    const lost = new Set<Told>();
    for (const t of gone) this.leave(t, lost);
    for (const t of gone) lost.delete(t);
    const kept = gone.length === 0 ? this.sorted : this.sorted.filter(({ a, b }) => a.seat >= 0 && b.seat >= 0);
    const found: Pair[] = [];
    for (const t of [...fresh].sort((a, b) => b.first - a.first))
      this.index.enter(t, squares, (other, like) => {
        const [a, b] = t.rank < other.rank ? [t, other] : [other, t];
        if (sameEvent(a, b, like)) found.push({ a, b, like });
      });
    for (const { a, b } of found) {
      this.partnersOf(a).push(b);
      this.partnersOf(b).push(a);
    }
    this.sorted = found.length === 0 ? kept : merged(kept, found.sort(inOrder));
    return lost;
  }

  around(t: Told): readonly Told[] {
    return this.partners.get(t) ?? nobody;
  }

  /** All pairs of some tellings that have no partner but among themselves, the most alike first. */
  among(tellings: readonly Told[]): readonly Pair[] {
    const some = this.index.marked(tellings);
    return this.sorted.filter((pair) => some[pair.a.seat] === 1);
  }

  private leave(t: Told, lost: Set<Told>): void {
    this.index.leave(t);
    for (const other of this.around(t)) {
      const partners = this.partnersOf(other);
      partners.splice(partners.indexOf(t), 1);
      lost.add(other);
    }
    this.partners.delete(t);
  }

  private partnersOf(t: Told): Told[] {
    const known = this.partners.get(t);
    if (known) return known;
    const made: Told[] = [];
    this.partners.set(t, made);
    return made;
  }
}

const nobody: readonly Told[] = [];

const inOrder = (x: Pair, y: Pair): number => y.like - x.like || x.a.rank - y.a.rank || x.b.rank - y.b.rank;

/** Two lists in order as one. */
function merged(known: readonly Pair[], found: readonly Pair[]): Pair[] {
  const all: Pair[] = [];
  let at = 0;
  for (const pair of known) {
    while (at < found.length && inOrder(found[at] as Pair, pair) < 0) all.push(found[at++] as Pair);
    all.push(pair);
  }
  while (at < found.length) all.push(found[at++] as Pair);
  return all;
}
