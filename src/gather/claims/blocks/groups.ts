import { Roll } from '../../roll.ts';
import type { Dispute } from '../dispute.ts';
import { type Merged, merged } from './merge.ts';

/** Disputes that a sentence or a denier links, one to the next, and what they are when merged: no others can be of one matter. */
interface Group {
  readonly members: readonly Dispute[];
  readonly merged: readonly Merged[];
}

/** The groups of all disputes. One that nothing came to or went from stays as it is. */
export class Groups {
  private readonly roll = new Roll<Dispute>();
  private readonly byMark = new Map<string, Set<Dispute>>();
  private readonly groupOf = new Map<Dispute, Group>();

  /** In: all disputes there are now, in the order of the rules. Out: what they are when merged. */
  merged(disputes: readonly Dispute[]): readonly Merged[] {
    const { came, gone } = this.roll.update(disputes);
    const concerned = this.concernedBy(came, gone);
    if (concerned.size > 0) this.group(disputes.filter((d) => concerned.has(d)));
    return [...new Set(this.groupOf.values())].flatMap((group) => group.merged);
  }

  /** Those that came, and whoever is or was in one group with one that came or went: the members of a group come in together. */
  private concernedBy(came: readonly Dispute[], gone: readonly Dispute[]): ReadonlySet<Dispute> {
    for (const dispute of came) for (const mark of marksOf(dispute)) this.marked(mark).add(dispute);
    const concerned = new Set<Dispute>();
    // The members of a group come in together.
    for (const dispute of [...came, ...gone])
      for (const mark of marksOf(dispute))
        for (const other of this.marked(mark))
          if (!concerned.has(other)) for (const member of this.groupOf.get(other)?.members ?? [other]) concerned.add(member);
    for (const dispute of gone) {
      concerned.delete(dispute);
      this.groupOf.delete(dispute);
      for (const mark of marksOf(dispute)) this.unmark(dispute, mark);
    }
    return concerned;
  }

  /** Puts disputes, in their order, into groups anew. */
  private group(disputes: readonly Dispute[]): void {
    const firstOf = new Map<Dispute, Dispute>();
    for (const dispute of disputes) if (!firstOf.has(dispute)) this.reach(dispute, firstOf);
    for (const members of Map.groupBy(disputes, (d) => firstOf.get(d)).values()) {
      const group = { members, merged: merged(members) };
      for (const member of members) this.groupOf.set(member, group);
    }
  }

  /** Notes for a dispute, and for all that are linked with it, which one they were reached from. */
  private reach(first: Dispute, firstOf: Map<Dispute, Dispute>): void {
    const open = [first];
    firstOf.set(first, first);
    for (const dispute of open)
      for (const mark of marksOf(dispute))
        for (const other of this.marked(mark))
          if (!firstOf.has(other)) {
            firstOf.set(other, first);
            open.push(other);
          }
  }

  private marked(mark: string): Set<Dispute> {
    const known = this.byMark.get(mark);
    if (known) return known;
    const made = new Set<Dispute>();
    this.byMark.set(mark, made);
    return made;
  }

  private unmark(dispute: Dispute, mark: string): void {
    const known = this.byMark.get(mark);
    known?.delete(dispute);
    if (known?.size === 0) this.byMark.delete(mark);
  }
}

const marksOf = (d: Dispute): string[] =>
  d.sides.flatMap(({ passage, stance }) => (stance === 'denies' ? [passage.statement.id, passage.holderKey] : [passage.statement.id]));
