import type { Dispute } from '../dispute.ts';
import { Asked, type Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { Matter, type Passage } from '../matter.ts';
import { inOrder, stands } from '../place.ts';
import type { PairRule } from './pair-rule.ts';

interface Item {
  readonly passage: Passage;
}

/** An item of a document. Fresh where it is new or what was asked when it was compared is answered otherwise now. */
interface Entry<T> {
  readonly item: T;
  index: number;
  readonly bunches: readonly string[];
  asked: Asked | undefined;
  fresh: boolean;
}

interface Pair<T> {
  readonly a: Entry<T>;
  readonly b: Entry<T>;
  readonly dispute: Dispute;
}

/**
 * The disputes of a pair rule. Remembered are the pairs found; compared are only pairs of which one is fresh (semi-naive evaluation of a
 * join, as in Datalog). With nothing remembered every item is fresh.
 */
export class Pairs<T extends Item> {
  private readonly rule: PairRule<T>;
  private readonly bunches = new Map<string, Entry<T>[]>();
  private fresh: Entry<T>[] = [];
  private found: readonly Pair<T>[] = [];
  private disputes: readonly Dispute[] = [];

  constructor(rule: PairRule<T>) {
    this.rule = rule;
  }

  find(all: Assertions, changes: Changes): readonly Dispute[] {
    const { leaving, remade, coming } = changes;
    const someLeft = this.leave([...leaving, ...remade.keys()]);
    for (const part of [...coming, ...remade.keys()]) this.enter(part, all);
    if (changes.all) for (const bunch of this.bunches.values()) for (const entry of bunch) this.wake(entry);
    const fresh = this.fresh.filter(({ item }) => stands(item.passage));
    this.fresh = [];
    if (!someLeft && fresh.length === 0) return this.disputes;
    const staying = this.found.filter(({ a, b }) => isAsItWas(a) && isAsItWas(b));
    this.found = [...staying, ...this.compared(all, fresh)].sort(byEntries);
    for (const entry of fresh) entry.fresh = false;
    this.disputes = (this.rule.once ? onceEach(this.found) : this.found).map(({ dispute }) => dispute);
    return this.disputes;
  }

  /** Takes out what stands no more. Out: whether any item is gone. */
  private leave(parts: readonly Part[]): boolean {
    const left = new Set<string>();
    for (const part of parts)
      for (const entry of this.entriesOf(part)) {
        if (stands(entry.item.passage)) continue;
        entry.asked?.close();
        for (const bunch of entry.bunches) left.add(bunch);
      }
    for (const bunch of left) {
      const staying = this.bunches.get(bunch)?.filter(({ item }) => stands(item.passage)) ?? [];
      if (staying.length > 0) this.bunches.set(bunch, staying);
      else this.bunches.delete(bunch);
    }
    return left.size > 0;
  }

  private entriesOf(part: Part): readonly Entry<T>[] {
    return (part.kept.get(this) ?? []) as readonly Entry<T>[];
  }

  /** Takes in the items of a part; those of sentences that stand are there already, in their order. */
  private enter(part: Part, all: Assertions): void {
    const bunchesOf = this.rule.bunches ?? (() => whole);
    const items = this.rule.items(new Matter(all, [part]));
    const staying = this.entriesOf(part).filter(({ item }) => stands(item.passage));
    let known = 0;
    const entries = items.map((item, index): Entry<T> => {
      const same = staying[known];
      if (same?.item.passage !== item.passage) return { item, index, bunches: bunchesOf(item), asked: undefined, fresh: false };
      known++;
      same.index = index;
      return same;
    });
    if (entries.length > 0 || staying.length > 0) part.kept.set(this, entries);
    for (const entry of entries) {
      if (staying.includes(entry)) continue;
      for (const name of entry.bunches) {
        const bunch = this.bunches.get(name);
        if (bunch) bunch.push(entry);
        else this.bunches.set(name, [entry]);
      }
      this.wake(entry);
    }
  }

  private wake(entry: Entry<T>): void {
    if (entry.fresh) return;
    entry.fresh = true;
    entry.asked?.close();
    entry.asked = undefined;
    this.fresh.push(entry);
  }

  private compared(all: Assertions, fresh: readonly Entry<T>[]): Pair<T>[] {
    const matter = new Matter(all);
    const found: Pair<T>[] = [];
    const compare = (a: Entry<T>, b: Entry<T>, name: string): void => {
      if (!meetFirstIn(name, a, b)) return;
      const dispute = this.rule.compare(matter, a.item, b.item);
      if (dispute) found.push({ a, b, dispute });
    };
    for (const entry of fresh) entry.asked = new Asked(() => this.wake(entry));
    for (const name of new Set(fresh.flatMap((e) => e.bunches))) {
      const bunch = (this.bunches.get(name) as Entry<T>[]).sort(asListed);
      const settled = bunch.filter((e) => !e.fresh);
      for (const [i, entry] of bunch.entries())
        if (entry.asked && entry.fresh)
          all.questions.noting(entry.asked, () => withOthers(bunch, i, settled, (a, b) => compare(a, b, name)));
    }
    return found;
  }
}

/** Sets a fresh entry against those behind it and the settled ones before it: two fresh ones meet once. Of two the first stands before. */
function withOthers<T extends Item>(
  bunch: readonly Entry<T>[],
  at: number,
  settled: readonly Entry<T>[],
  see: (a: Entry<T>, b: Entry<T>) => void,
): void {
  const entry = bunch[at] as Entry<T>;
  for (const before of settled) {
    if (asListed(before, entry) > 0) break;
    see(before, entry);
  }
  for (let k = at + 1; k < bunch.length; k++) see(entry, bunch[k] as Entry<T>);
}

/** Of all with all, the one bunch. */
const whole: readonly string[] = [''];

/** Whether a bunch is the first that two are in: two that share several are compared in one. */
const meetFirstIn = <T>(name: string, a: Entry<T>, b: Entry<T>): boolean =>
  a.bunches.length === 1 || b.bunches.length === 1 || a.bunches.find((one) => b.bunches.includes(one)) === name;

const isAsItWas = <T extends Item>(e: Entry<T>): boolean => !e.fresh && stands(e.item.passage);

/** The order of documents, and in one of them that of the rule. */
const asListed = <T extends Item>(x: Entry<T>, y: Entry<T>): number =>
  x.item.passage.place.rank - y.item.passage.place.rank || x.index - y.index;

const byEntries = <T extends Item>(x: Pair<T>, y: Pair<T>): number => byEntry(x.a, y.a) || byEntry(x.b, y.b);

const byEntry = <T extends Item>(x: Entry<T>, y: Entry<T>): number => inOrder(x.item.passage, y.item.passage) || x.index - y.index;

/** Of pairs in order those of which no half stands in one before. */
function onceEach<T>(pairs: readonly Pair<T>[]): Pair<T>[] {
  const paired = new Set<Entry<T>>();
  return pairs.filter(({ a, b }) => {
    const isNew = !paired.has(a) && !paired.has(b);
    if (isNew) paired.add(a).add(b);
    return isNew;
  });
}
