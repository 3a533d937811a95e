import { Sets } from '../union.ts';
import { areApart } from './apart.ts';
import { datesExclude, type Told } from './likeness.ts';
import type { Pair } from './pairs.ts';

/**
 * Joins tellings of one event: groups grow by their best link, and a group never holds two dates that exclude each other, so that three
 * strikes stay three. In: tellings by rank, and their pairs, the most alike first. Out: groups, each by rank, by their first.
 */
export function grouped(told: readonly Told[], pairs: readonly Pair[]): Told[][] {
  const sets = new Sets(told.length);
  const placeOf = new Map(told.map((t, i) => [t, i]));
  const members = told.map((t) => [t]);
  const bounds = told.map((t) => ({ first: t.first, last: t.last, reported: t.dateBasis === 'reported' }));
  for (const { a, b } of pairs) {
    const x = sets.find(placeOf.get(a) ?? 0);
    const y = sets.find(placeOf.get(b) ?? 0);
    const p = bounds[x];
    const q = bounds[y];
    if (x === y || !p || !q) continue;
    const clash = !p.reported && !q.reported && datesExclude(p, q);
    if (clash || areApart(members[x] ?? [], members[y] ?? [])) continue;
    sets.join(x, y);
    members[Math.min(x, y)]?.push(...(members[Math.max(x, y)] ?? []));
    bounds[Math.min(x, y)] = p.reported ? q : q.reported ? p : both(p, q);
  }
  return members.flatMap((group, i) => (sets.find(i) === i ? [group.sort((a, b) => a.rank - b.rank)] : []));
}

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly reported: boolean;
}

/** The days that both allow. */
const both = (p: Bounds, q: Bounds): Bounds => ({ first: Math.max(p.first, q.first), last: Math.min(p.last, q.last), reported: false });
