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

/** An item of a document, with what was asked when it was compared. */
interface Entry<T> {
  readonly item: T;
  readonly index: number;
  readonly bunch: string;
  readonly asked: Asked;
  fresh: boolean;
}

interface Pair<T> {
  readonly a: Entry<T>;
  readonly b: Entry<T>;
  readonly dispute: Dispute;
}

/**
 * The disputes of a pair rule. Remembered are the pairs found; compared are only pairs of which one is new, or asked what is answered
 * otherwise now (semi-naive evaluation of a join, as in Datalog). With nothing remembered every item is new.
 */
export class Pairs<T extends Item> {
  private readonly rule: PairRule<T>;
  private found: readonly Pair<T>[] = [];

  constructor(rule: PairRule<T>) {
    this.rule = rule;
  }

  find(all: Assertions, changes: Changes): readonly Dispute[] {
    const entries: Entry<T>[] = [];
    const fresh: Entry<T>[] = [];
    for (const part of all.parts)
      for (const entry of this.entriesOf(part, all)) {
        entry.fresh ||= entry.asked.isTouchedBy(changes);
        entries.push(entry);
        if (entry.fresh) fresh.push(entry);
      }
    const staying = this.found.filter(({ a, b }) => isAsItWas(a) && isAsItWas(b));
    const added = fresh.length === 0 ? [] : this.compared(all, entries, fresh);
    if (added.length > 0 || staying.length < this.found.length) this.found = [...staying, ...added].sort(byEntries);
    for (const entry of fresh) entry.fresh = false;
    return (this.rule.once ? onceEach(this.found) : this.found).map(({ dispute }) => dispute);
  }

  private entriesOf(part: Part, all: Assertions): readonly Entry<T>[] {
    const known = part.kept.get(this);
    if (known) return known as readonly Entry<T>[];
    const bunchOf = this.rule.bunch ?? (() => '');
    const made = this.rule
      .items(new Matter(all, [part]))
      .map((item, index): Entry<T> => ({ item, index, bunch: bunchOf(item), asked: new Asked(), fresh: true }));
    part.kept.set(this, made);
    return made;
  }

  private compared(all: Assertions, entries: readonly Entry<T>[], fresh: readonly Entry<T>[]): Pair<T>[] {
    const matter = new Matter(all);
    const found: Pair<T>[] = [];
    const bunches = new Set(fresh.map((e) => e.bunch));
    const compare = (a: Entry<T>, b: Entry<T>): void => {
      all.asking = (a.fresh ? a : b).asked;
      const dispute = this.rule.compare(matter, a.item, b.item);
      if (dispute) found.push({ a, b, dispute });
    };
    const concerned = entries.filter((e) => bunches.has(e.bunch));
    for (const bunch of Map.groupBy(concerned, (e) => e.bunch).values()) eachNew(bunch, compare);
    all.asking = undefined;
    return found;
  }
}

/** Every two of which one is fresh, in order. */
function eachNew<T>(bunch: readonly Entry<T>[], see: (a: Entry<T>, b: Entry<T>) => void): void {
  const fresh = bunch.flatMap((e, i) => (e.fresh ? [i] : []));
  for (let i = 0; i < bunch.length; i++) {
    const a = bunch[i] as Entry<T>;
    if (a.fresh) for (let k = i + 1; k < bunch.length; k++) see(a, bunch[k] as Entry<T>);
    else for (const k of fresh) if (k > i) see(a, bunch[k] as Entry<T>);
  }
}

const isAsItWas = <T extends Item>(e: Entry<T>): boolean => !e.fresh && stands(e.item.passage);

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
