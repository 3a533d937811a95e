import { leastLike, sameEvent, type Told } from './likeness.ts';

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
 * inverted index); what comes near enough, or happens only once, is compared in full. `squares`: the squared weights of the words.
 */
export function pairsOf(told: readonly Told[], squares: Float64Array): Pair[] {
  const order = told.map((_, i) => i).sort((x, y) => (told[x]?.first ?? 0) - (told[y]?.first ?? 0) || x - y);
  const ordered = order.map((i) => told[i] as Told);
  const index = new Index(ordered, squares);
  const found: Pair[] = [];
  for (let n = order.length - 1; n >= 0; n--)
    index.near(n, (m, like) => {
      const [x, y] = [order[n] as number, order[m] as number];
      const [a, b] = x < y ? [x, y] : [y, x];
      if (sameEvent(told[a] as Told, told[b] as Told, like)) found.push({ a, b, like });
    });
  return found.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}

/** Tellings in the order of their first days, entered from the last to the first. */
class Index {
  private readonly told: readonly Told[];
  private readonly squares: Float64Array;
  private readonly ends: readonly number[];
  private readonly sums: Float64Array;
  private readonly met: Int32Array;
  /** Who entered last with each word, and, entry by entry, who had entered with it before: an entry is a telling and where that stands. */
  private readonly heads: Int32Array;
  private readonly entries: Int32Array;
  private entered = 0;

  constructor(ordered: readonly Told[], squares: Float64Array) {
    this.told = ordered;
    this.squares = squares;
    this.ends = endsOf(ordered);
    this.sums = new Float64Array(ordered.length);
    this.met = new Int32Array(ordered.length);
    this.heads = new Int32Array(squares.length).fill(-1);
    this.entries = new Int32Array(2 * ordered.reduce((sum, t) => sum + t.terms.length, 0));
  }

  /** Enters telling `n` and shows those after it, within reach, that may tell the same, with the cosine of the words of the two. */
  near(n: number, see: (m: number, like: number) => void): void {
    const { sums, met, told } = this;
    const count = this.meet(n);
    const { norm, once } = told[n] as Told;
    for (let i = 0; i < count; i++) {
      const m = met[i] as number;
      const other = told[m] as Told;
      const lengths = norm * other.norm;
      const sum = sums[m] as number;
      sums[m] = 0;
      if (sum >= leastLike * lengths || (once & other.once) !== 0) see(m, lengths > 0 ? sum / lengths : 0);
    }
  }

  /** Adds up what the words of `n` bring to their later holders, and enters it among them; how many it met. */
  private meet(n: number): number {
    const { sums, met, heads, entries, squares } = this;
    const end = this.ends[n] ?? n;
    const { terms } = this.told[n] as Told;
    let count = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      const square = squares[term] as number;
      for (let at = heads[term] as number; at >= 0; at = entries[at + 1] as number) {
        const m = entries[at] as number;
        if (m >= end) break;
        const sum = sums[m] as number;
        if (sum === 0) met[count++] = m;
        sums[m] = sum + square;
      }
      entries[this.entered] = n;
      entries[this.entered + 1] = heads[term] as number;
      heads[term] = this.entered;
      this.entered += 2;
    }
    return count;
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
