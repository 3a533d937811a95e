import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { sameList } from '../same-list.ts';
import { BesideDates } from './beside-dates.ts';
import type { Change } from './change.ts';
import { DayLinks } from './day-links.ts';
import { Group } from './group.ts';
import { grouped } from './grouped.ts';
import { type Joining, joinedAnew } from './joining.ts';
import type { Told } from './likeness.ts';
import { MarkLinks } from './mark-links.ts';
import { KnownPairs } from './pairs.ts';
import { joinedByDay } from './same-day.ts';
import { KnownTellings, type ToldChange } from './tellings.ts';
import { toldAgain } from './told-again.ts';

/**
 * The events of the timeline as they were last time: the tellings of all articles, what links them, and the groups into which they were
 * joined in three steps. Each step hands on what is no more and what is new, and the next does again only what that touches. With
 * nothing remembered everything is new.
 */
export class KnownEvents {
  private readonly tellings = new KnownTellings();
  private readonly beside = new BesideDates();
  private readonly pairs = new KnownPairs();
  private readonly days = new DayLinks();
  private readonly marks = new MarkLinks();

  private readonly byPairs: Joining<Told> = {
    around: (t) => this.pairs.around(t),
    join: (told) => {
      const places = this.pairs.index.placesOf(told);
      return grouped(told, this.pairs.among(places), places);
    },
    made: (told) => new Group(told),
    isMadeOf: (group, told) => sameList(group.tellings, told),
    // Only `enter` writes it.
    groupOf: (t) => t.group as Group | undefined,
    enter: (t, group) => {
      t.group = group;
    },
  };
  private readonly onDays: Joining<Group> = {
    around: (group) => this.days.around(group),
    join: (groups) => joinedByDay(groups, (group) => this.days.of(group)),
    made: Group.of,
    isMadeOf: (group, parts) => group.isMadeOf(parts),
    groupOf: (group) => group.byDay,
    enter: (part, group) => {
      part.byDay = group;
    },
  };
  private readonly byMarks: Joining<Group> = {
    around: (group) => this.marks.around(group),
    join: (groups) => toldAgain(groups, (group) => this.marks.marksOf(group)),
    made: Group.of,
    isMadeOf: (group, parts) => group.isMadeOf(parts),
    groupOf: (group) => group.byMark,
    enter: (part, group) => {
      part.byMark = group;
    },
  };

  /** How many articles were ever taken in: words and names of those that went are still numbered. */
  get taken(): number {
    return this.tellings.taken;
  }

  /** Takes in the articles of now. Out: the groups of tellings that are no more and those that are new. */
  update(contributions: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>): Change<Group> {
    const told = this.tellings.update(contributions, actors, copies, (word) => this.pairs.index.holders(word));
    const { change, lost } = this.paired(told);
    const groups = joinedAnew(change, lost, this.byPairs);
    const byDay = joinedAnew(groups, this.days.update(groups), this.onDays);
    return joinedAnew(byDay, this.marks.update(byDay), this.byMarks);
  }

  /** Finds the pairs of what is new or weighs otherwise: first of all that has a date, then of what takes its date from that. */
  private paired({ weighed, ...told }: ToldChange): { change: Change<Told>; lost: Set<Told> } {
    const { words } = this.tellings;
    const dated = this.beside.withoutWaiting(told);
    const lost = this.pairs.update({ gone: [...dated.gone, ...weighed], fresh: [...dated.fresh, ...weighed] }, words.squares);
    const waited = this.beside.waiting((word) => this.pairs.index.holders(words.find(word) ?? -1));
    for (const t of [...this.pairs.update(waited, words.squares), ...weighed]) lost.add(t);
    for (const t of waited.gone) lost.delete(t);
    return { change: { gone: [...dated.gone, ...waited.gone], fresh: [...dated.fresh, ...waited.fresh] }, lost };
  }
}
