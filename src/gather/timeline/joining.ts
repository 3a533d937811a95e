import type { Change } from './change.ts';
import type { Group } from './group.ts';

/** How some are joined into groups. */
export interface Joining<T> {
  /** Those with which one may be joined; it may be among them. */
  readonly around: (one: T) => readonly T[];
  /** In: all that hang together, by rank. Out: lists of those that are one, by their first. */
  readonly join: (all: readonly T[]) => readonly (readonly T[])[];
  readonly made: (parts: readonly T[]) => Group;
  readonly isMadeOf: (group: Group, parts: readonly T[]) => boolean;
  /** The group of which one was made a part last time; what is new is part of none. */
  readonly groupOf: (one: T) => Group | undefined;
  readonly enter: (one: T, group: Group | undefined) => void;
}

/**
 * Joins what is one event, and keeps what came of it. Those that do not hang together never meet, so only what hangs together with
 * something that came, went or lost a link is joined again; a group of the same parts stays the same object. `lost`: those still there
 * that lost a link. Out: the groups that are no more, and the new ones.
 */
export function joinedAnew<T extends { readonly rank: number }>(
  change: Change<T>,
  lost: ReadonlySet<T>,
  joining: Joining<T>,
): Change<Group> {
  const { alone, linked } = reachedFrom(change.fresh, lost, joining.around);
  const gone = groupsOf([change.gone, alone, linked], joining.groupOf);
  // A group that was only a part for a while may come again as it was.
  for (const one of change.gone) joining.enter(one, undefined);
  const fresh: Group[] = [];
  const settle = (parts: readonly T[]): void => {
    const known = joining.groupOf(parts[0] as T);
    if (known && joining.isMadeOf(known, parts)) {
      gone.delete(known);
      return;
    }
    const group = joining.made(parts);
    for (const part of parts) joining.enter(part, group);
    fresh.push(group);
  };
  for (const one of alone) settle([one]);
  if (linked.length > 0) for (const parts of joining.join(linked.sort((a, b) => a.rank - b.rank))) settle(parts);
  return { gone: [...gone], fresh };
}

/** What came or lost a link: those with nobody around them, and the others with all that hang together with them, each once. */
function reachedFrom<T>(fresh: readonly T[], lost: ReadonlySet<T>, around: (one: T) => readonly T[]): { alone: T[]; linked: T[] } {
  const alone: T[] = [];
  const linked: T[] = [];
  const seen = new Set<T>();
  const reach = (one: T): void => {
    if (seen.has(one)) return;
    seen.add(one);
    linked.push(one);
  };
  for (const one of fresh) {
    if (around(one).length > 0) reach(one);
    else if (!lost.has(one)) alone.push(one);
  }
  for (const one of lost) {
    if (around(one).length > 0) reach(one);
    else alone.push(one);
  }
  // Those added on the way are visited too.
  for (let at = 0; at < linked.length; at++) for (const other of around(linked[at] as T)) reach(other);
  return { alone, linked };
}

function groupsOf<T>(lists: readonly (readonly T[])[], groupOf: (one: T) => Group | undefined): Set<Group> {
  const groups = new Set<Group>();
  for (const list of lists)
    for (const one of list) {
      const group = groupOf(one);
      if (group) groups.add(group);
    }
  return groups;
}
