import { areApart } from './apart.ts';
import type { DayLink } from './day-links.ts';
import { type Group, shareDocument } from './group.ts';
import type { Told } from './likeness.ts';

/** Groups found to be one. */
interface Joined {
  readonly parts: Group[];
  readonly tellings: Told[];
  scheduled: boolean;
}

/**
 * Joins groups of tellings that different documents tell of one day (`DayLinks`). In: groups by rank, and what each has in common with
 * which. Out: those that are one, in the order of their first. A group joins the first with which it has enough in common; what was
 * only foretold counts as long as nothing has come of it there.
 */
export function joinedByDay(groups: readonly Group[], linksOf: (group: Group) => ReadonlyMap<Group, DayLink>): Group[][] {
  if (groups.length === 1) return [[...groups]];
  const kept: Joined[] = [];
  const into = new Map<Group, Joined>();
  for (const group of groups) {
    const known = new Set<Joined>();
    for (const [other, link] of linksOf(group)) {
      const joined = into.get(other);
      if (joined && (link === 'one' || joined.scheduled !== group.scheduled)) known.add(joined);
    }
    const same = kept.find(
      (joined) => known.has(joined) && !shareDocument(joined.tellings, group.tellings) && !areApart(joined.tellings, group.tellings),
    );
    if (same) {
      same.parts.push(group);
      same.tellings.push(...group.tellings);
      same.scheduled &&= group.scheduled;
    } else kept.push({ parts: [group], tellings: [...group.tellings], scheduled: group.scheduled });
    into.set(group, same ?? (kept.at(-1) as Joined));
  }
  return kept.map(({ parts }) => parts);
}
