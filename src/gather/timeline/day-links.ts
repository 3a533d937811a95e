import { Alike } from './alike.ts';
import type { Change } from './change.ts';
import { DayTerms, Marked } from './day-terms.ts';
import type { Group } from './group.ts';

/** Groups whose dates are known to so many days are compared. */
const widest = 3;

/** How much two groups of one day have in common: enough to be one, or only where one foretold what the other tells. */
export type DayLink = 'one' | 'foretold';

/** Groups that different documents tell of one day and that have enough in common to be one. */
export class DayLinks {
  private readonly alike = new Alike();
  private readonly byDay = new Map<number, DayTerms>();
  private readonly marked = new Marked();
  private readonly links = new Map<Group, Map<Group, DayLink>>();

  /** Takes out what is gone and brings in what is fresh. Out: those that lost a link and are still there. */
  update({ gone, fresh }: Change<Group>): Set<Group> {
    const lost = new Set<Group>();
    for (const group of gone) this.leave(group, lost);
    for (const group of gone) lost.delete(group);
    for (const group of fresh) this.enter(group);
    return lost;
  }

  around(group: Group): readonly Group[] {
    const links = this.links.get(group);
    return links ? [...links.keys()] : nobody;
  }

  /** What a group has in common with which. */
  of(group: Group): ReadonlyMap<Group, DayLink> {
    return this.links.get(group) ?? nothing;
  }

  private leave(group: Group, lost: Set<Group>): void {
    for (const day of daysOf(group)) {
      const known = this.byDay.get(day);
      known?.remove(group);
      if (known?.size === 0) this.byDay.delete(day);
    }
    for (const other of this.around(group)) {
      this.links.get(other)?.delete(group);
      lost.add(other);
    }
    this.links.delete(group);
  }

  private enter(group: Group): void {
    const days = daysOf(group);
    if (days.length === 0) return;
    this.marked.set(group, 1);
    for (const day of days) this.on(day).sharing(this.marked, (other) => this.compare(group, other));
    this.marked.set(group, 0);
    for (const day of days) this.on(day).add(group);
  }

  private on(day: number): DayTerms {
    const known = this.byDay.get(day);
    if (known) return known;
    const made = new DayTerms();
    this.byDay.set(day, made);
    return made;
  }

  private compare(a: Group, b: Group): void {
    const link = this.alike.compare(b.tellings, a.tellings, a.scheduled !== b.scheduled);
    if (!link) return;
    this.linksOf(a).set(b, link);
    this.linksOf(b).set(a, link);
  }

  private linksOf(group: Group): Map<Group, DayLink> {
    const known = this.links.get(group) ?? new Map<Group, DayLink>();
    this.links.set(group, known);
    return known;
  }
}

const nobody: readonly Group[] = [];
const noDays: readonly number[] = [];
const nothing: ReadonlyMap<Group, DayLink> = new Map();

/** The days of a group, where they are few enough to be compared. */
function daysOf({ first, last }: Group): readonly number[] {
  if (last - first >= widest) return noDays;
  const days: number[] = [];
  for (let day = first; day <= last; day++) days.push(day);
  return days;
}
