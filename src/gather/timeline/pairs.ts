import type { Change } from './change.ts';
import { Index } from './index.ts';
import { sameEvent, type Told } from './likeness.ts';
import type { Links } from './links.ts';

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
export class KnownPairs implements Links<Told> {
  readonly index = new Index();
  private readonly of = new Map<Told, Pair[]>();
  /** The squared weights of the words by their numbers. */
  squares = new Float64Array();

  update({ gone, fresh }: Change<Told>): Set<Told> {
    const lost = new Set<Told>();
    for (const t of gone) this.leave(t, lost);
    for (const t of gone) lost.delete(t);
    for (const t of [...fresh].sort((a, b) => b.first - a.first))
      this.index.enter(t, this.squares, (other, like) => this.see(t, other, like));
    return lost;
  }

  *around(t: Told): Iterable<Told> {
    for (const { a, b } of this.of.get(t) ?? []) yield a === t ? b : a;
  }

  /** All pairs among some tellings that no other is paired with, the most alike first. */
  among(tellings: readonly Told[]): Pair[] {
    const all = tellings.flatMap((t) => this.of.get(t)?.filter(({ a }) => a === t) ?? []);
    return all.sort((x, y) => y.like - x.like || x.a.rank - y.a.rank || x.b.rank - y.b.rank);
  }

  private leave(t: Told, lost: Set<Told>): void {
    this.index.leave(t);
    for (const pair of this.of.get(t) ?? []) {
      const other = pair.a === t ? pair.b : pair.a;
      const pairs = this.of.get(other) ?? [];
      pairs.splice(pairs.indexOf(pair), 1);
      lost.add(other);
    }
    this.of.delete(t);
  }

  private see(t: Told, other: Told, like: number): void {
    const [a, b] = t.rank < other.rank ? [t, other] : [other, t];
    if (!sameEvent(a, b, like)) return;
    const pair = { a, b, like };
    for (const one of [a, b]) {
      const pairs = this.of.get(one);
      if (pairs) pairs.push(pair);
      else this.of.set(one, [pair]);
    }
  }
}
