import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { BesideDates } from './beside-dates.ts';
import type { Change } from './change.ts';
import { DayLinks } from './day-links.ts';
import { KnownEntries } from './entries.ts';
import { Group } from './group.ts';
import { grouped } from './grouped.ts';
import { type Joining, KnownGroups } from './joining.ts';
import type { Told } from './likeness.ts';
import { MarkLinks } from './mark-links.ts';
import { KnownPairs } from './pairs.ts';
import { joinedByDay } from './same-day.ts';
import { KnownTellings } from './tellings.ts';
import { toldAgain } from './told-again.ts';

/**
 * What the timeline remembers: the tellings of all articles, what links them, the groups into which they were joined in three steps, and
 * the entries of these. Each step hands on what is no more and what is new, and the next does again only what that touches. With
 * nothing remembered everything is new.
 */
export class KnownTimeline {
  readonly entries = new KnownEntries();
  private readonly tellings = new KnownTellings();
  private readonly beside = new BesideDates();
  private readonly pairs = new KnownPairs();
  private readonly groups = new KnownGroups<Told>();
  private readonly days = new DayLinks();
  private readonly byDay = new KnownGroups<Group>();
  private readonly marks = new MarkLinks();
  private readonly again = new KnownGroups<Group>();

  private readonly byPairs: Joining<Told> = {
    links: this.pairs,
    join: (island) => grouped(island.sort(byRank), this.pairs.among(island)),
    made: (tellings) => new Group(tellings),
  };
  private readonly onDays: Joining<Group> = {
    links: this.days,
    join: (island) => joinedByDay(island.sort(byRank), (group) => this.days.of(group)),
    made: groupOf,
  };
  private readonly byMarks: Joining<Group> = {
    links: this.marks,
    join: (island) => toldAgain(island.sort(byRank), (group) => this.marks.marksOf(group)),
    made: groupOf,
  };

  /** Takes in the articles of now. Out: the groups of tellings that are no more and those that are new. */
  update(contributions: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>): Change<Group> {
    const told = this.tellings.update(contributions, actors, copies, (word) => this.pairs.index.holders(word));
    const { change, lost } = this.paired(told);
    const groups = this.groups.update(change, lost, this.byPairs);
    const byDay = this.byDay.update(groups, this.days.update(groups), this.onDays);
    return this.again.update(byDay, this.marks.update(byDay), this.byMarks);
  }

  /** Finds the pairs of what is new: first of all that has a date, then of what takes its date from that. */
  private paired(told: Change<Told>): { change: Change<Told>; lost: Set<Told> } {
    const { words } = this.tellings;
    this.pairs.squares = words.squares;
    const dated = this.beside.withoutWaiting(told);
    const lost = this.pairs.update(dated);
    const waited = this.beside.waiting((word) => this.pairs.index.holders(words.find(word) ?? -1));
    for (const t of this.pairs.update(waited)) lost.add(t);
    for (const t of waited.gone) lost.delete(t);
    return { change: { gone: [...dated.gone, ...waited.gone], fresh: [...dated.fresh, ...waited.fresh] }, lost };
  }
}

const byRank = (a: { readonly rank: number }, b: { readonly rank: number }): number => a.rank - b.rank;

/** Groups that are one; one alone stays as it is. */
const groupOf = (parts: readonly Group[]): Group =>
  parts.length === 1 ? (parts[0] as Group) : new Group(parts.flatMap((g) => g.tellings));
