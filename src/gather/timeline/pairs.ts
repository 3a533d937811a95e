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
  /** Of each seat of the index who sits there is paired with. */
  private readonly partners: (Told[] | undefined)[] = [];
  /** The most alike first. */
  private readonly sorted: Pair[] = [];

  /**
   * Takes out what is gone and finds the pairs of what is fresh. `squares`: the squared weights of the words by their numbers. Out:
   * those that lost a pair and are still there.
   */
  update({ gone, fresh }: Change<Told>, squares: Float64Array): Set<Told> {
    const lost = new Set<Told>();
    for (const t of gone) this.leave(t, lost);
    // Who lost a pair, and is gone too, has no seat any more.
    if (lost.size > 0) dropLost(this.sorted);
    for (const t of gone) lost.delete(t);
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
    if (found.length > 0) mergeInto(this.sorted, found.sort(inOrder));
    return lost;
  }

  around(t: Told): readonly Told[] {
    return (t.seat < 0 ? undefined : this.partners[t.seat]) ?? nobody;
  }

  /** All pairs of some tellings that have no partner but among themselves, the most alike first. `places`: by seat where each is among them, or -1. */
  among(places: Int32Array): readonly Pair[] {
    const found: Pair[] = [];
    for (let i = 0; i < this.sorted.length; i++) {
      const pair = this.sorted[i] as Pair;
      if ((places[pair.a.seat] as number) >= 0) found.push(pair);
    }
    return found;
  }

  private leave(t: Told, lost: Set<Told>): void {
    for (const other of this.around(t)) {
      const partners = this.partnersOf(other);
      partners.splice(partners.indexOf(t), 1);
      lost.add(other);
    }
    this.partners[t.seat] = undefined;
    this.index.leave(t);
  }

  private partnersOf(t: Told): Told[] {
    const known = this.partners[t.seat];
    if (known) return known;
    const made: Told[] = [];
    while (this.partners.length <= t.seat) this.partners.push(undefined);
    this.partners[t.seat] = made;
    return made;
  }
}

const nobody: readonly Told[] = [];

const inOrder = (x: Pair, y: Pair): number => y.like - x.like || x.a.rank - y.a.rank || x.b.rank - y.b.rank;

/** Takes out of a list in place the pairs of tellings that left the index. */
function dropLost(pairs: Pair[]): void {
  let end = 0;
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as Pair;
    if (pair.a.seat >= 0 && pair.b.seat >= 0) pairs[end++] = pair;
  }
  pairs.length = end;
}

/** Puts pairs into a list in place, both of them in order: from the end, so that none is in the way. */
function mergeInto(known: Pair[], found: readonly Pair[]): void {
  let [last, at] = [known.length - 1, found.length - 1];
  for (const pair of found) known.push(pair);
  for (let to = known.length - 1; at >= 0; to--) {
    const isLater = last >= 0 && inOrder(found[at] as Pair, known[last] as Pair) < 0;
    known[to] = isLater ? (known[last--] as Pair) : (found[at--] as Pair);
  }
}
