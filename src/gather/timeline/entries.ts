import type { TimelineEntry } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { sameList } from '../same-list.ts';
import type { Change } from './change.ts';
import { entryOf } from './entry.ts';
import type { Group } from './group.ts';
import { daysOf } from './likeness.ts';

/** An entry with what orders it. */
interface Placed {
  readonly entry: TimelineEntry;
  readonly group: Group;
  readonly start: number;
}

/** The entries of the timeline as they were last time, oldest first. */
export class KnownEntries {
  private placed: readonly Placed[] = [];
  private entries: readonly TimelineEntry[] = [];
  private readonly known = new Set<Group>();
  private most = 0;

  /**
   * The entries of now, out of which groups are no more and which are new. `most`: how many voices give an event the most weight. What
   * comes out as it was is the same object.
   */
  update(change: Change<Group>, most: number): readonly TimelineEntry[] {
    for (const group of change.gone) this.known.delete(group);
    for (const group of change.fresh) this.known.add(group);
    const same = most === this.most;
    this.most = most;
    return same ? this.exchange(change.gone, change.fresh) : this.exchange([...change.gone, ...this.known], [...this.known]);
  }

  /** All groups of last time, those too that are no entry. */
  groups(): Group[] {
    return [...this.known];
  }

  private exchange(gone: readonly Group[], fresh: readonly Group[]): readonly TimelineEntry[] {
    const left = new Set(gone);
    const [stay, leave] = [[], []] as [Placed[], Placed[]];
    for (const placed of this.placed) (left.has(placed.group) ? leave : stay).push(placed);
    const before = new Map(leave.map(({ entry }) => [keyOf(entry), entry]));
    const come: Placed[] = [];
    for (const group of fresh) {
      const made = entryOf(group.tellings, this.most);
      if (made) come.push(placedOf(asBefore(made, before), group));
    }
    if (leave.length + come.length === 0) return this.entries;
    this.placed = merged(stay, come.sort(inOrder));
    this.entries = this.placed.map(({ entry }) => entry);
    return this.entries;
  }
}

const keyOf = ({ id, date }: TimelineEntry): string => `${id} ${date}`;

function placedOf(entry: TimelineEntry, group: Group): Placed {
  const [first, last] = daysOf(entry.date);
  return { entry, group, start: Number.isFinite(first) ? first : last };
}

/** The entry of last time where it was the same. */
function asBefore(made: TimelineEntry, before: ReadonlyMap<string, TimelineEntry>): TimelineEntry {
  const known = before.size === 0 ? undefined : before.get(keyOf(made));
  return known && isSame(known, made) ? known : made;
}

const isSame = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.dateBasis === b.dateBasis &&
  a.scheduled === b.scheduled &&
  a.weight === b.weight &&
  a.statement === b.statement &&
  sameList(a.also, b.also) &&
  sameList(a.differIn, b.differIn) &&
  sameList(a.documents, b.documents) &&
  sameList(a.actors, b.actors);

const inOrder = (a: Placed, b: Placed): number =>
  a.start - b.start || byText(a.entry.date, b.entry.date) || byText(a.entry.id, b.entry.id) || a.group.rank - b.group.rank;

/** Two lists in order as one. */
function merged(a: readonly Placed[], b: readonly Placed[]): Placed[] {
  const all: Placed[] = [];
  let at = 0;
  for (const placed of b) {
    while (at < a.length && inOrder(a[at] as Placed, placed) <= 0) all.push(a[at++] as Placed);
    all.push(placed);
  }
  return all.concat(a.slice(at));
}
