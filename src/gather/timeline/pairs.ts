import { cosine, leastLike, sameEvent, type Told } from './likeness.ts';

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
  const index = new Index(order.flatMap((i) => told[i] ?? []));
  const found: Pair[] = [];
  for (let n = order.length - 1; n >= 0; n--)
    for (const m of index.near(n)) {
      const [x, y] = [order[n] ?? 0, order[m] ?? 0];
      const [a, b] = x < y ? [x, y] : [y, x];
      const [p, q] = [told[a], told[b]];
      if (p && q && sameEvent(p, q)) found.push({ a, b, like: cosine(p, q) });
    }
  return found.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}

/** Tellings in the order of their first days, entered from the last to the first. */
class Index {
  private readonly told: readonly Told[];
  private readonly ends: readonly number[];
  private readonly once: Uint16Array;
  private readonly norms: Float64Array;
  private readonly sums: Float64Array;
  private readonly met: Int32Array;
  /** Who has a word, the last in time first. */
  private readonly holders = new Map<string, number[]>();

  constructor(ordered: readonly Told[]) {
    this.told = ordered;
    this.ends = endsOf(ordered);
    this.once = Uint16Array.from(ordered, (t) => t.once);
    this.norms = Float64Array.from(ordered, (t) => t.norm);
    this.sums = new Float64Array(ordered.length);
    this.met = new Int32Array(ordered.length);
  }

  /** Enters telling `n` and gives those after it, within reach, that may tell the same. */
  near(n: number): number[] {
    const { sums, norms, once, met } = this;
    const count = this.meet(n);
    const least = leastLike * (norms[n] as number);
    const own = once[n] as number;
    const found: number[] = [];
    for (let i = 0; i < count; i++) {
      const m = met[i] as number;
      if ((sums[m] as number) >= least * (norms[m] as number) || (own & (once[m] as number)) !== 0) found.push(m);
      sums[m] = 0;
    }
    return found;
  }

  /** Adds up what the words of `n` bring to their later holders, and enters it among them; how many it met. */
  private meet(n: number): number {
    const { sums, met } = this;
    const end = this.ends[n] ?? n;
    let count = 0;
    for (const [word, weight] of this.told[n]?.vector ?? []) {
      const at = this.holdersOf(word);
      const square = weight * weight;
      for (let i = at.length - 1; i >= 0; i--) {
        const m = at[i] as number;
        if (m >= end) break;
        const sum = sums[m] as number;
        if (sum === 0) met[count++] = m;
        sums[m] = sum + square;
      }
      at.push(n);
    }
    return count;
  }

  private holdersOf(word: string): number[] {
    const known = this.holders.get(word);
    if (known) return known;
    const made: number[] = [];
    this.holders.set(word, made);
    return made;
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
