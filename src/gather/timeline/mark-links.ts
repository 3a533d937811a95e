import type { Change } from './change.ts';
import type { Group } from './group.ts';
import type { Links } from './links.ts';
import { type GroupMarks, marksOf } from './marks.ts';

/** Groups that bear a mark in common. */
export class MarkLinks implements Links<Group> {
  private readonly bearers = new Map<string, Set<Group>>();
  private readonly of = new Map<Group, GroupMarks>();

  /** Takes out what is gone and brings in what is fresh. Out: those that lost a link and are still there. */
  update({ gone, fresh }: Change<Group>): Set<Group> {
    const lost = new Set<Group>();
    for (const group of gone) this.leave(group, lost);
    for (const group of gone) lost.delete(group);
    for (const group of fresh) this.enter(group);
    return lost;
  }

  /** Of each mark the first bearer, which leads to the others: all of them for each of them would be their square. */
  *around(group: Group): Iterable<Group> {
    for (const mark of this.marksOf(group).all) {
      const bearers = this.bearers.get(mark) ?? [];
      const [first] = bearers;
      if (first === group) yield* bearers;
      else if (first) yield first;
    }
  }

  /** The marks of a group that was brought in. */
  marksOf(group: Group): GroupMarks {
    return this.of.get(group) ?? unmarked;
  }

  private leave(group: Group, lost: Set<Group>): void {
    for (const mark of this.marksOf(group).all) {
      const bearers = this.bearers.get(mark);
      bearers?.delete(group);
      if (bearers?.size === 0) this.bearers.delete(mark);
      for (const other of bearers ?? []) lost.add(other);
    }
    this.of.delete(group);
  }

  private enter(group: Group): void {
    const marks = marksOf(group.tellings);
    if (marks.all.length === 0) return;
    this.of.set(group, marks);
    for (const mark of marks.all) {
      const bearers = this.bearers.get(mark);
      if (bearers) bearers.add(group);
      else this.bearers.set(mark, new Set([group]));
    }
  }
}

const unmarked: GroupMarks = { all: [], same: [] };
