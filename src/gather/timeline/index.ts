import { leastLike, type Told } from './likeness.ts';

/** Reports of one day may be a day off. */
const near = 1;
/** What is reported without a date may stand so many days behind what it tells. */
const far = 45;

/** Shown for two tellings that may tell the same: the other one, and the cosine of the words of the two. */
type See = (other: Told, like: number) => void;

const noSeats: readonly number[] = [];

/** Puts a number into a list at a place: mostly the last. */
function insert(list: number[], place: number, one: number): void {
  if (place === list.length) list.push(one);
  else list.splice(place, 0, one);
}

/**
 * Who holds which word (an inverted index): a telling's words lead through the lists of their holders to those that may tell the same, and
 * add up how alike the two are (term-at-a-time scoring). Each list goes from the latest first day to the earliest, so that only those
 * whose days can meet are looked at; what is dated and what is only reported, which reaches far, stand in lists of their own.
 */
export class Index {
  private readonly told: (Told | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly dated: number[][] = [];
  private readonly reported: number[][] = [];
  private firsts = new Float64Array(256);
  private lasts = new Float64Array(256);
  private norms = new Float64Array(256);
  private onces = new Int32Array(256);
  private sums = new Float64Array(256);
  private met = new Int32Array(256);
  private count = 0;
  private places = new Int32Array(0);

  /** Shows all within reach of a telling that may tell the same, then enters it. Cheapest from the latest first day to the earliest. */
  enter(t: Told, squares: Float64Array, see: See): void {
    this.meet(t, this.dated, t.dateBasis === 'reported' ? far : near, squares);
    this.meet(t, this.reported, far, squares);
    this.show(t, see);
    const seat = this.free.pop() ?? this.told.length;
    t.seat = seat;
    this.told[seat] = t;
    if (seat >= this.firsts.length) this.grow();
    this.firsts[seat] = t.first;
    this.lasts[seat] = t.last;
    this.norms[seat] = t.norm;
    this.onces[seat] = t.once;
    const lists = this.listsOf(t);
    for (let i = 0; i < t.terms.length; i++) {
      const term = t.terms[i] as number;
      const list = lists[term];
      if (list) insert(list, this.placeOf(list, t.first), seat);
      else lists[term] = [seat];
    }
  }

  /** Takes a telling out. */
  leave(t: Told): void {
    const lists = this.listsOf(t);
    for (let i = 0; i < t.terms.length; i++) {
      const list = lists[t.terms[i] as number];
      // It stands among those of its first day, which end where the earlier ones begin.
      if (list) list.splice(list.lastIndexOf(t.seat, this.placeOf(list, t.first)), 1);
    }
    this.told[t.seat] = undefined;
    this.free.push(t.seat);
    t.seat = -1;
  }

  /** The tellings that hold a word. */
  holders(word: number): Told[] {
    const [dated, reported] = [this.dated[word], this.reported[word]];
    const held: Told[] = [];
    for (const seat of dated ?? noSeats) held.push(this.told[seat] as Told);
    for (const seat of reported ?? noSeats) held.push(this.told[seat] as Told);
    return held;
  }

  /** For each seat the place among some tellings of who sits there, -1 of others; it holds until it is asked for again. */
  placesOf(some: readonly Told[]): Int32Array {
    if (this.places.length < this.told.length) this.places = new Int32Array(2 * this.told.length);
    this.places.fill(-1);
    for (let i = 0; i < some.length; i++) this.places[(some[i] as Told).seat] = i;
    return this.places;
  }

  private listsOf(t: Told): number[][] {
    return t.dateBasis === 'reported' ? this.reported : this.dated;
  }

  /** The first place in a list whose telling begins before a day. */
  private placeOf(list: readonly number[], first: number): number {
    let [low, high] = [0, list.length];
    if (high === 0 || (this.firsts[list[high - 1] as number] as number) >= first) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.firsts[list[middle] as number] as number) < first) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Adds up what the words of a telling bring to their holders within reach. */
  private meet(t: Told, lists: readonly (readonly number[])[], reach: number, squares: Float64Array): void {
    const { firsts, lasts } = this;
    for (let i = 0; i < t.terms.length; i++) {
      const term = t.terms[i] as number;
      const list = lists[term];
      if (!list) continue;
      const square = squares[term] as number;
      const place = this.placeOf(list, t.first);
      for (let at = place - 1; at >= 0; at--) {
        const seat = list[at] as number;
        if ((firsts[seat] as number) > t.last + reach) break;
        this.add(seat, square);
      }
      for (let at = place; at < list.length; at++) {
        const seat = list[at] as number;
        if ((lasts[seat] as number) + reach >= t.first) this.add(seat, square);
      }
    }
  }

  private add(seat: number, square: number): void {
    const sum = this.sums[seat] as number;
    if (sum === 0) this.met[this.count++] = seat;
    this.sums[seat] = sum + square;
  }

  private show(t: Told, see: See): void {
    for (let i = 0; i < this.count; i++) {
      const seat = this.met[i] as number;
      const lengths = t.norm * (this.norms[seat] as number);
      const sum = this.sums[seat] as number;
      this.sums[seat] = 0;
      if (sum < leastLike * lengths && (t.once & (this.onces[seat] as number)) === 0) continue;
      see(this.told[seat] as Told, lengths > 0 ? sum / lengths : 0);
    }
    this.count = 0;
  }

  private grow(): void {
    const size = 2 * this.told.length;
    const larger = (from: Float64Array): Float64Array<ArrayBuffer> => {
      const to = new Float64Array(size);
      to.set(from);
      return to;
    };
    this.firsts = larger(this.firsts);
    this.lasts = larger(this.lasts);
    this.norms = larger(this.norms);
    this.sums = larger(this.sums);
    const onces = new Int32Array(size);
    onces.set(this.onces);
    this.onces = onces;
    this.met = new Int32Array(size);
  }
}
