import { cosine, leastLike, onceTold, sameEvent, type Told } from './likeness.ts';

/** A report may stand so many days behind the event that it tells. */
const reach = 46;

/** Two tellings of one event, by their places in the list, and how alike their words are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly like: number;
}

/**
 * Pairs that tell one event, the most alike first. Only tellings whose days can meet and that share a word are looked at: the
 * words lead from each to the others through lists of who has them, which add up the likeness (term-at-a-time scoring over an
 * inverted index); what comes near enough, or happens only once, is compared in full.
 */
export function pairsOf(told: readonly Told[]): Pair[] {
  const order = told.map((_, i) => i).sort((x, y) => (told[x]?.first ?? 0) - (told[y]?.first ?? 0) || x - y);
  const index = new Index(told, order);
  const found: Pair[] = [];
  for (let n = order.length - 1; n >= 0; n--)
    for (const m of index.near(n)) {
      const [a = 0, b = 0] = [order[n] ?? 0, order[m] ?? 0].sort((x, y) => x - y);
      const [p, q] = [told[a], told[b]];
      if (p && q && sameEvent(p, q)) found.push({ a, b, like: cosine(p, q) });
    }
  return found.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}

/** Who has a word, the last in time first, and with what weight. */
interface Holders {
  readonly at: number[];
  readonly weights: number[];
}

/** Tellings in the order of their first days, entered from the last to the first. */
class Index {
  private readonly told: Told[];
  private readonly ends: number[];
  private readonly once: number[];
  private readonly holders = new Map<string, Holders>();
  private readonly sums: Float64Array;

  constructor(told: readonly Told[], order: readonly number[]) {
    this.told = order.flatMap((i) => told[i] ?? []);
    this.ends = endsOf(this.told);
    this.once = this.told.map(onceTold);
    this.sums = new Float64Array(order.length);
  }

  /** Enters telling `n` and gives those after it, within reach, that may tell the same. */
  near(n: number): number[] {
    const one = this.told[n];
    if (!one) return [];
    const met: number[] = [];
    for (const [word, weight] of one.vector) this.follow(word, weight, n, met);
    return met.filter((m) => {
      const sum = this.sums[m] ?? 0;
      this.sums[m] = 0;
      return sum >= leastLike * one.norm * (this.told[m]?.norm ?? 0) || ((this.once[n] ?? 0) & (this.once[m] ?? 0)) !== 0;
    });
  }

  /** Adds what one word brings to each later holder of it, and enters `n` among them. */
  private follow(word: string, weight: number, n: number, met: number[]): void {
    const { sums } = this;
    const end = this.ends[n] ?? n;
    const known = this.holders.get(word);
    if (!known) {
      this.holders.set(word, { at: [n], weights: [weight] });
      return;
    }
    const { at, weights } = known;
    for (let i = at.length - 1; i >= 0; i--) {
      const m = at[i] as number;
      if (m >= end) break;
      const sum = sums[m] as number;
      if (sum === 0) met.push(m);
      sums[m] = sum + weight * (weights[i] as number);
    }
    at.push(n);
    weights.push(weight);
  }
}

/** For each telling, in the order of first days, the place of the first one out of its reach. */
function endsOf(ordered: readonly Told[]): number[] {
  const firsts = ordered.map((t) => t.first);
  return ordered.map((t, n) => {
    let [low, high] = [n + 1, firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] ?? 0) > t.last + reach) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
