import { classesOften, deedClasses, eventClasses } from '../../lexicon/en/events.words.ts';
import type { Apart } from './apart.ts';
import type { Told } from './likeness.ts';

const happening = new Set(`${eventClasses} ${deedClasses}`.split(' ').map((c) => `=${c}`));
const often = new Set(classesOften.split(' ').map((c) => `=${c}`));

/** Groups whose dates are known to so many days are compared. */
const widest = 3;

/**
 * Joins groups of tellings that different documents tell of one day: they share a party, or a kind of happening, and a rare word. What
 * was announced for a day and what happened on it are one event on less: a party or a rare word in common. In: the groups, and how
 * many words their tellings have in all. Out: groups, in the order of the first.
 */
export function joinedByDay(groups: readonly Told[][], words: number, apart: Apart): Told[][] {
  const kept: Group[] = [];
  const marks = new Marks(words);
  const byDay = new Map<number, Group[]>();
  for (const tellings of groups) {
    const [first, last] = daysOfGroup(tellings);
    const days = last - first < widest ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
    const group = groupOf(tellings);
    const same = days.length === 0 ? undefined : firstOn(byDay, days, group, { marks, apart });
    if (same) {
      join(same, group);
      continue;
    }
    kept.push(group);
    for (const d of days) {
      const known = byDay.get(d);
      if (known) known.push(group);
      else byDay.set(d, [group]);
    }
  }
  return kept.map((g) => g.tellings);
}

/** A group of tellings with what is asked of it again and again. */
interface Group {
  readonly tellings: Told[];
  readonly documents: Set<string>;
  scheduled: boolean;
}

const groupOf = (tellings: readonly Told[]): Group => ({
  tellings: [...tellings],
  documents: new Set(tellings.map((t) => t.document)),
  scheduled: tellings.every((t) => t.scheduled),
});

function join(into: Group, other: Group): void {
  into.tellings.push(...other.tellings);
  for (const document of other.documents) into.documents.add(document);
  into.scheduled = into.scheduled && other.scheduled;
}

/** By what groups are compared: the words of one telling, and what tells two events apart. */
interface By {
  readonly marks: Marks;
  readonly apart: Apart;
}

function firstOn(
  byDay: ReadonlyMap<number, readonly Group[]>,
  days: readonly number[],
  group: Group,
  { marks, apart }: By,
): Group | undefined {
  for (const day of days)
    for (const known of byDay.get(day) ?? []) if (isOne(known, group, marks) && !apart(known.tellings, group.tellings)) return known;
  return undefined;
}

/** The days that every dated telling of a group allows. */
function daysOfGroup(group: readonly Told[]): readonly [first: number, last: number] {
  const dated = group.filter((t) => t.dateBasis !== 'reported');
  if (dated.length === 0) return [0, Number.POSITIVE_INFINITY];
  return [Math.max(...dated.map((t) => t.first)), Math.min(...dated.map((t) => t.last))];
}

function isOne(a: Group, b: Group, marks: Marks): boolean {
  for (const t of b.tellings) if (a.documents.has(t.document)) return false;
  const foretold = a.scheduled !== b.scheduled;
  for (const x of a.tellings) for (const y of b.tellings) if (alike(x, y, marks, foretold)) return true;
  return false;
}

/** Whether two tellings of one day have enough in common; less will do where one foretold what the other tells. */
function alike(a: Told, b: Told, marks: Marks, foretold: boolean): boolean {
  marks.set(b);
  let shared = 0;
  let kind = false;
  let rare = false;
  for (let i = 0; i < a.terms.length; i++) {
    const term = a.terms[i] as number;
    if (!marks.has(term)) continue;
    const word = a.words[i] as string;
    if (isDate(word)) continue;
    shared++;
    kind ||= happening.has(word) && !often.has(word);
    rare ||= a.rarest.includes(term) || b.rarest.includes(term);
  }
  if (shared === 0) return false;
  if (foretold) return rare || kind || sharesParty(a, b);
  if (!kind && !(shared > 3) && !(shared > 1 && rare && sharesParty(a, b))) return false;
  return shared >= Math.min(2, own(a), own(b));
}

const sharesParty = (a: Told, b: Told): boolean => a.keys.some((key) => b.keys.includes(key));

/** The words of one telling, marked so that those of many others are looked up among them at once. */
class Marks {
  private readonly marks: Int32Array;
  private mark = 0;
  private marked: Told | undefined;

  constructor(words: number) {
    this.marks = new Int32Array(words);
  }

  set(t: Told): void {
    if (t === this.marked) return;
    this.marked = t;
    this.mark++;
    for (let i = 0; i < t.terms.length; i++) this.marks[t.terms[i] as number] = this.mark;
  }

  has(term: number): boolean {
    return this.marks[term] === this.mark;
  }
}

const isDate = (word: string): boolean => word.charCodeAt(0) === 64;

/** How many words a telling has, its dates aside. */
function own(t: Told): number {
  let n = 0;
  for (const word of t.words) if (!isDate(word)) n++;
  return n;
}
