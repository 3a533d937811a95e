import type { Change } from './change.ts';
import type { Group } from './group.ts';

/** How some are joined into groups. */
export interface Joining<T> {
  /** Those with which one may be joined; it may be among them. */
  readonly around: (one: T) => Iterable<T>;
  /** In: all that hang together, by rank. Out: lists of those that are one, by their first. */
  readonly join: (all: readonly T[]) => T[][];
  readonly made: (parts: readonly T[]) => Group;
  readonly isMadeOf: (group: Group, parts: readonly T[]) => boolean;
}

/**
 * Joins what is one event, and keeps what came of it. Those that do not hang together never meet, so only what hangs together with
 * something that came, went or lost a link is joined again; a group of the same parts stays the same object.
 */
export class KnownGroups<T extends { readonly rank: number }> {
  private readonly of = new Map<T, Group>();

  /** `lost`: those still there that lost a link. Out: the groups that are no more, and the new ones. */
  update(change: Change<T>, lost: Iterable<T>, { around, join, made, isMadeOf }: Joining<T>): Change<Group> {
    const reached = new Set([...change.fresh, ...lost]);
    // Those added on the way are visited too.
    for (const one of reached) for (const other of around(one)) reached.add(other);
    const gone = this.groupsOf([...change.gone, ...reached]);
    for (const one of change.gone) this.of.delete(one);
    const fresh: Group[] = [];
    for (const parts of join([...reached].sort((a, b) => a.rank - b.rank))) {
      const known = this.of.get(parts[0] as T);
      if (known && isMadeOf(known, parts)) gone.delete(known);
      else fresh.push(this.enter(made(parts), parts));
    }
    return { gone: [...gone], fresh };
  }

  private groupsOf(some: readonly T[]): Set<Group> {
    const groups = new Set<Group>();
    for (const one of some) {
      const group = this.of.get(one);
      if (group) groups.add(group);
    }
    return groups;
  }

  private enter(group: Group, parts: readonly T[]): Group {
    for (const part of parts) this.of.set(part, group);
    return group;
  }
}
