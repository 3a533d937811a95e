import { Alike } from './alike.ts';
import type { Change } from './change.ts';
import type { Group } from './group.ts';
import type { Links } from './links.ts';
import { daysOf } from './same-day.ts';

/** Groups that different documents tell of one day and that have enough in common to be one, by themselves or among others. */
export class DayLinks implements Links<Group> {
  readonly alike = new Alike();
  private readonly byDay = new Map<number, Set<Group>>();
  private readonly of = new Map<Group, Set<Group>>();

  /** Takes out what is gone and brings in what is fresh. Out: those that lost a link and are still there. */
  update({ gone, fresh }: Change<Group>): Set<Group> {
    const lost = new Set<Group>();
    for (const group of gone) this.leave(group, lost);
    for (const group of gone) lost.delete(group);
    for (const group of fresh) this.enter(group);
    return lost;
  }

  around(group: Group): Iterable<Group> {
    return this.of.get(group) ?? [];
  }

  private leave(group: Group, lost: Set<Group>): void {
    for (const day of daysOf(group)) {
      const known = this.byDay.get(day);
      known?.delete(group);
      if (known?.size === 0) this.byDay.delete(day);
    }
    for (const other of this.around(group)) {
      this.of.get(other)?.delete(group);
      lost.add(other);
    }
    this.of.delete(group);
  }

  private enter(group: Group): void {
    for (const day of daysOf(group)) {
      const known = this.byDay.get(day);
      for (const other of known ?? []) if (this.mayBeOne(other, group)) this.link(group, other);
      if (known) known.add(group);
      else this.byDay.set(day, new Set([group]));
    }
  }

  /** What was to come may come to stand with what came, and then less will do. */
  private mayBeOne(a: Group, b: Group): boolean {
    return (
      this.alike.areOne(a.tellings, b.tellings, false) || ((a.scheduled || b.scheduled) && this.alike.areOne(a.tellings, b.tellings, true))
    );
  }

  private link(a: Group, b: Group): void {
    this.linksOf(a).add(b);
    this.linksOf(b).add(a);
  }

  private linksOf(group: Group): Set<Group> {
    const known = this.of.get(group) ?? new Set();
    this.of.set(group, known);
    return known;
  }
}
