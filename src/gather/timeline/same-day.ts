import { areApart } from './apart.ts';
import type { DayLink } from './day-links.ts';
import { type Group, shareDocument } from './group.ts';
import type { Told } from './likeness.ts';

/** Groups found to be one, and how many were found before. */
interface Joined {
  readonly parts: Group[];
  readonly tellings: Told[];
  readonly place: number;
  scheduled: boolean;
}

/**
 * Joins groups of tellings that different documents tell of one day (`DayLinks`). In: groups by rank, and what each has in common with
 * which. Out: those that are one, in the order of their first. A group joins the first with which it has enough in common; what was
 * only foretold counts as long as nothing has come of it there.
 */
export function joinedByDay(groups: readonly Group[], linksOf: (group: Group) => ReadonlyMap<Group, DayLink>): Group[][] {
  const kept: Joined[] = [];
  const into = new Map<Group, Joined>();
  for (const group of groups) {
    const links = linksOf(group);
    const known = links.size === 0 ? [] : knownTo(group, links, into);
    const same = known.find(({ tellings }) => !shareDocument(tellings, group.tellings) && !areApart(tellings, group.tellings));
    if (same) {
      same.parts.push(group);
      same.tellings.push(...group.tellings);
      same.scheduled &&= group.scheduled;
    } else kept.push({ parts: [group], tellings: [...group.tellings], place: kept.length, scheduled: group.scheduled });
    if (links.size > 0) into.set(group, same ?? (kept.at(-1) as Joined));
  }
  return kept.map(({ parts }) => parts);
}

/** The groups found so far with which one has enough in common, in their order. */
function knownTo(group: Group, links: ReadonlyMap<Group, DayLink>, into: ReadonlyMap<Group, Joined>): Joined[] {
  const known = new Set<Joined>();
  for (const [other, link] of links) {
    const joined = into.get(other);
    if (joined && (link === 'one' || joined.scheduled !== group.scheduled)) known.add(joined);
  }
  return [...known].sort((a, b) => a.place - b.place);
}
