import { areApart } from './apart.ts';
import { type Group, shareDocument } from './group.ts';
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
  if (groups.length === 1) return [[...groups]];
  const kept: Joined[] = [];
  const byMark = new Map<string, Set<Joined>>();
  for (const group of groups) {
    const { tellings, scheduled } = group;
    const { same, foretold } = marksOf(group);
    const known = [
      ...same.flatMap((mark) => [...(byMark.get(mark) ?? [])]),
      ...foretold.flatMap((mark) => [...(byMark.get(`${mark} ${!scheduled}`) ?? [])]).filter((joined) => joined.scheduled !== scheduled),
    ];
    let joined = known.find((one) => meet(one.tellings, tellings));
    if (joined) {
      joined.parts.push(group);
      joined.tellings.push(...tellings);
      joined.scheduled &&= scheduled;
    } else {
      joined = { parts: [group], tellings: [...tellings], scheduled };
      kept.push(joined);
    }
    for (const mark of [...same, ...foretold.map((m) => `${m} ${scheduled}`)])
      byMark.set(mark, (byMark.get(mark) ?? new Set()).add(joined));
  }
  return kept.map(({ parts }) => parts);
}

function meet(a: readonly Told[], b: readonly Told[]): boolean {
  if (shareDocument(a, b)) return false;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.first <= y.last && y.first <= x.last && !areApart(a, b);
}

/** The days that every dated telling allows. */
function boundsOf(group: readonly Told[]): { first: number; last: number } {
  const dated = group.filter((t) => t.dateBasis !== 'reported');
  return { first: Math.max(...dated.map((t) => t.first)), last: Math.min(...dated.map((t) => t.last)) };
}
