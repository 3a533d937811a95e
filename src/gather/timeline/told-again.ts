import type { ActorIndex } from '../actors/actor-index.ts';
import type { Apart } from './apart.ts';
import type { Told } from './likeness.ts';
import { marksOf } from './marks.ts';

/**
 * Joins groups of different documents that bear one mark (`marks.ts`): one deed told with other words. What was to come and what came
 * meet by marks of their own. Groups in, groups out, in the order of the first. Groups whose days cannot meet, that one document tells
 * apart, or that stand at different places stay apart.
 */
export function toldAgain(groups: readonly Told[][], actors: ActorIndex, apart: Apart): Told[][] {
  const kept: Group[] = [];
  const byMark = new Map<string, Group[]>();
  for (const tellings of groups) {
    const made = groupOf(tellings, actors);
    const known = made.marks.flatMap((m) => byMark.get(m) ?? []);
    const same = known.find((g) => shareMark(g, made) && meet(g.tellings, tellings, apart));
    if (same) same.tellings.push(...tellings);
    else kept.push(made);
    for (const m of made.marks) {
      const bearers = byMark.get(m);
      if (bearers) bearers.push(same ?? made);
      else byMark.set(m, [same ?? made]);
    }
  }
  return kept.map((g) => g.tellings);
}

interface Group {
  readonly tellings: Told[];
  /** All marks, and those that count whether or not one of two groups was to come. */
  readonly marks: readonly string[];
  readonly same: ReadonlySet<string>;
  readonly scheduled: boolean;
}

function groupOf(tellings: readonly Told[], actors: ActorIndex): Group {
  const all = tellings.map((t) => marksOf(t, actors));
  const same = new Set(all.flatMap((m) => m.same));
  return {
    tellings: [...tellings],
    marks: [...new Set([...same, ...all.flatMap((m) => m.foretold)])],
    same,
    scheduled: tellings.every((t) => t.scheduled),
  };
}

/** A mark in common that counts for the two: those of announcements only where one group was to come and the other came. */
const shareMark = (a: Group, b: Group): boolean => a.scheduled !== b.scheduled || [...a.same].some((m) => b.same.has(m));

function meet(a: readonly Told[], b: readonly Told[], apart: Apart): boolean {
  const documents = new Set(a.map((t) => t.document));
  if (b.some((t) => documents.has(t.document))) return false;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.first <= y.last && y.first <= x.last && !apart(a, b);
}

/** The days that every dated telling allows. */
function boundsOf(group: readonly Told[]): { first: number; last: number } {
  const dated = group.filter((t) => t.dateBasis !== 'reported');
  return { first: Math.max(...dated.map((t) => t.first)), last: Math.min(...dated.map((t) => t.last)) };
}
