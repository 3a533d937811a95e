import { Holders } from '../holders.ts';
import type { Change } from './change.ts';
import type { Group } from './group.ts';
import { type GroupMarks, marksOf, sideOf } from './marks.ts';

/** Groups that bear a mark in common; by a mark of what is told in another way only those of its two sides are linked. */
export class MarkLinks {
  private readonly same = new Holders<string, Group>();
  private readonly other = new Holders<string, Group>();
  private readonly of = new Map<Group, GroupMarks>();

  /** Takes out what is gone and brings in what is fresh. Out: those that lost a link and are still there. */
  update({ gone, fresh }: Change<Group>): Set<Group> {
    const lost = new Set<Group>();
    for (const group of gone) {
      for (const bearers of this.linking(group)) for (const other of bearers) lost.add(other);
      this.leave(group);
    }
    for (const group of gone) lost.delete(group);
    for (const group of fresh) this.enter(group);
    return lost;
  }

  /** Of each mark the first bearer, who leads to the others: all of them for each of them would be their square. */
  around(group: Group): readonly Group[] {
    const linking = this.linking(group);
    if (linking.length === 0) return nobody;
    return linking.flatMap((bearers) => (bearers[0] === group ? bearers : [bearers[0] as Group]));
  }

  /** The bearers of each mark of a group by which they are linked. */
  private linking(group: Group): readonly (readonly Group[])[] {
    const marks = this.of.get(group);
    // Most groups bear no mark.
    if (!marks) return noLinks;
    const found: (readonly Group[])[] = [];
    for (const mark of marks.same) {
      const bearers = this.same.of(mark);
      if (bearers.length > 1) found.push(bearers);
    }
    for (const mark of marks.other) {
      const bearers = this.other.of(mark);
      const side = sideOf(group, mark);
      if (bearers.some((other) => sideOf(other, mark) !== side)) found.push(bearers);
    }
    return found;
  }

  /** The marks of a group that was brought in. */
  marksOf(group: Group): GroupMarks {
    return this.of.get(group) ?? unmarked;
  }

  private leave(group: Group): void {
    const { same, other } = this.marksOf(group);
    for (const mark of same) this.same.remove(mark, group);
    for (const mark of other) this.other.remove(mark, group);
    this.of.delete(group);
  }

  private enter(group: Group): void {
    const marks = marksOf(group.tellings);
    if (marks.same.length + marks.other.length === 0) return;
    this.of.set(group, marks);
    for (const mark of marks.same) this.same.add(mark, group);
    for (const mark of marks.other) this.other.add(mark, group);
  }
}

const nobody: readonly Group[] = [];
const noLinks: readonly (readonly Group[])[] = [];
const unmarked: GroupMarks = { same: [], other: [] };
