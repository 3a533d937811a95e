import { areApart } from './apart.ts';
import { boundsOf, type Group, shareDocument } from './group.ts';
import type { Told } from './likeness.ts';
import { type GroupMarks, sideOf } from './marks.ts';

/** Groups found to be one. */
interface Joined {
  readonly parts: Group[];
  readonly tellings: Told[];
  scheduled: boolean;
  again: boolean;
}

/**
 * Joins groups of different documents that bear one mark (`marks.ts`): one deed told with other words. What was to come and what came,
 * and what was told and what takes it up again, meet by marks of their own. In: groups by rank, and the marks of each. Out: those that
 * are one, in the order of their first. Groups whose days cannot meet, that one document tells apart, or that stand at different places
 * stay apart.
 */
export function toldAgain(groups: readonly Group[], marksOf: (group: Group) => GroupMarks): Group[][] {
  const kept: Joined[] = [];
  const byMark = new Map<string, Set<Joined>>();
  // What came, and what was told, before what may meet it.
  for (const group of [...groups].sort((a, b) => turnOf(a) - turnOf(b))) {
    const marks = marksOf(group);
    const same = knownTo(group, marks, byMark).find((known) => meet(known.tellings, group));
    if (same) add(same, group);
    else kept.push({ parts: [group], tellings: [...group.tellings], scheduled: group.scheduled, again: group.again });
    const joined = same ?? (kept.at(-1) as Joined);
    for (const mark of marks.same) enter(byMark, mark, joined);
    for (const mark of marks.other) enter(byMark, `${mark} ${sideOf(group, mark)}`, joined);
  }
  return kept.map(({ parts }) => parts.sort((a, b) => a.rank - b.rank)).sort(([a], [b]) => (a as Group).rank - (b as Group).rank);
}

const turnOf = ({ scheduled, again }: Group): number => 2 * Number(scheduled) + Number(again);

function add(joined: Joined, group: Group): void {
  joined.parts.push(group);
  joined.tellings.push(...group.tellings);
  joined.scheduled &&= group.scheduled;
  joined.again &&= group.again;
}

/** The groups found so far that one may meet by its marks. */
function knownTo(group: Group, { same, other }: GroupMarks, byMark: ReadonlyMap<string, ReadonlySet<Joined>>): Joined[] {
  const known: Joined[] = [];
  for (const mark of same) known.push(...(byMark.get(mark) ?? []));
  for (const mark of other) {
    const side = sideOf(group, mark);
    for (const joined of byMark.get(`${mark} ${!side}`) ?? []) if (sideOf(joined, mark) !== side) known.push(joined);
  }
  return known;
}

function enter(byMark: Map<string, Set<Joined>>, mark: string, joined: Joined): void {
  const bearers = byMark.get(mark);
  if (bearers) bearers.add(joined);
  else byMark.set(mark, new Set([joined]));
}

/** What is taken up again may have been told in the same document. */
function meet(known: readonly Told[], { tellings, again }: Group): boolean {
  if (!again && shareDocument(known, tellings)) return false;
  const [x, y] = [boundsOf(known), boundsOf(tellings)];
  return x.first <= y.last && y.first <= x.last && !areApart(known, tellings);
}
