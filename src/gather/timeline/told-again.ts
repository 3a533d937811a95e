import { areApart } from './apart.ts';
import { type Group, shareDocument } from './group.ts';
import type { Told } from './likeness.ts';
import type { GroupMarks } from './marks.ts';

/** Groups found to be one, with the marks of the first. */
interface Joined {
  readonly parts: Group[];
  readonly tellings: Told[];
  readonly marks: GroupMarks;
  readonly scheduled: boolean;
}

/**
 * Joins groups of different documents that bear one mark (`marks.ts`): one deed told with other words. What was to come and what came
 * meet by marks of their own. In: groups by rank, and the marks of each. Out: those that are one, in the order of their first. Groups
 * whose days cannot meet, that one document tells apart, or that stand at different places stay apart.
 */
export function toldAgain(groups: readonly Group[], marksOf: (group: Group) => GroupMarks): Group[][] {
  const kept: Joined[] = [];
  const byMark = new Map<string, Joined[]>();
  for (const group of groups) {
    const { tellings, scheduled } = group;
    const marks = marksOf(group);
    const made: Joined = { parts: [group], tellings: [...tellings], marks, scheduled };
    const same = marks.all.flatMap((m) => byMark.get(m) ?? []).find((g) => shareMark(g, made) && meet(g.tellings, tellings));
    if (same) {
      same.parts.push(group);
      same.tellings.push(...tellings);
    } else kept.push(made);
    for (const m of marks.all) byMark.set(m, [...(byMark.get(m) ?? []), same ?? made]);
  }
  return kept.map(({ parts }) => parts);
}

/** A mark in common that counts for the two: those of announcements only where one group was to come and the other came. */
const shareMark = (a: Joined, b: Joined): boolean => a.scheduled !== b.scheduled || a.marks.same.some((m) => b.marks.same.includes(m));

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
