import { areApart } from './apart.ts';
import { boundsOf, type Group, shareDocument } from './group.ts';
import type { Told } from './likeness.ts';
import type { GroupMarks } from './marks.ts';

/** Groups found to be one. */
interface Joined {
  readonly parts: Group[];
  readonly tellings: Told[];
  scheduled: boolean;
}

/**
 * Joins groups of different documents that bear one mark (`marks.ts`): one deed told with other words. What was to come and what came
 * meet by marks of their own, as long as nothing else has come of it. In: groups by rank, and the marks of each. Out: those that are
 * one, in the order of their first. Groups whose days cannot meet, that one document tells apart, or that stand at different places
 * stay apart.
 */
export function toldAgain(groups: readonly Group[], marksOf: (group: Group) => GroupMarks): Group[][] {
  const kept: Joined[] = [];
  const byMark = new Map<string, Set<Joined>>();
  for (const group of groups) {
    const { tellings, scheduled } = group;
    const marks = marksOf(group);
    const same = knownTo(group, marks, byMark).find((known) => meet(known.tellings, tellings));
    if (same) {
      same.parts.push(group);
      same.tellings.push(...tellings);
      same.scheduled &&= scheduled;
    } else kept.push({ parts: [group], tellings: [...tellings], scheduled });
    const joined = same ?? (kept.at(-1) as Joined);
    for (const mark of marks.same) enter(byMark, mark, joined);
    for (const mark of marks.foretold) enter(byMark, `${mark} ${scheduled}`, joined);
  }
  return kept.map(({ parts }) => parts);
}

/** The groups found so far that one may meet by its marks. */
function knownTo({ scheduled }: Group, { same, foretold }: GroupMarks, byMark: ReadonlyMap<string, ReadonlySet<Joined>>): Joined[] {
  const known: Joined[] = [];
  for (const mark of same) known.push(...(byMark.get(mark) ?? []));
  for (const mark of foretold)
    for (const joined of byMark.get(`${mark} ${!scheduled}`) ?? []) if (joined.scheduled !== scheduled) known.push(joined);
  return known;
}

function enter(byMark: Map<string, Set<Joined>>, mark: string, joined: Joined): void {
  const bearers = byMark.get(mark);
  if (bearers) bearers.add(joined);
  else byMark.set(mark, new Set([joined]));
}

function meet(a: readonly Told[], b: readonly Told[]): boolean {
  if (shareDocument(a, b)) return false;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.first <= y.last && y.first <= x.last && !areApart(a, b);
}
