import type { Change } from './change.ts';
import type { Group } from './group.ts';
import { islandsFrom, type Links } from './links.ts';

/** How the members of one island are joined, into lists of those that are one, and what such a list becomes. */
export interface Joining<T> {
  readonly links: Links<T>;
  readonly join: (island: T[]) => T[][];
  readonly made: (parts: T[]) => Group;
}

/** What a group was made of. */
interface Made<T> {
  readonly group: Group;
  readonly parts: readonly T[];
}

/**
 * Joins what is one event, and keeps what came of it. Members of different islands never meet, so only an island on which something
 * came, went or lost a link is joined again; a group of the same parts stays the same object.
 */
export class KnownGroups<T> {
  private readonly of = new Map<T, Made<T>>();

  /** `lost`: those still there that lost a link. Out: the groups that are no more, and the new ones. */
  update(change: Change<T>, lost: Iterable<T>, { links, join, made }: Joining<T>): Change<Group> {
    const before = new Set<Made<T>>();
    const fresh: Group[] = [];
    for (const one of change.gone) {
      this.leaves(one, before);
      this.of.delete(one);
    }
    for (const island of islandsFrom([...change.fresh, ...lost], links)) {
      for (const one of island) this.leaves(one, before);
      for (const parts of join(island)) {
        const known = this.of.get(parts[0] as T);
        if (known && sameParts(known.parts, parts)) before.delete(known);
        else fresh.push(this.enter({ group: made(parts), parts }));
      }
    }
    return { gone: Array.from(before, ({ group }) => group), fresh };
  }

  private leaves(one: T, before: Set<Made<T>>): void {
    const known = this.of.get(one);
    if (known) before.add(known);
  }

  private enter(made: Made<T>): Group {
    for (const part of made.parts) this.of.set(part, made);
    return made.group;
  }
}

const sameParts = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((part, i) => part === b[i]);
