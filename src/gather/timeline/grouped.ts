import { Sets } from '../union.ts';
import { areApart } from './apart.ts';
import { datesExclude, type Told } from './likeness.ts';
import type { Pair } from './pairs.ts';

/** The days that the tellings of a group allow: those of a telling, as long as it is the only one. */
type Bounds = Pick<Told, 'first' | 'last' | 'dateBasis'>;

/**
 * Joins tellings of one event: groups grow by their best link, and a group never holds two dates that exclude each other, so that three
 * strikes stay three. In: tellings by rank, and their pairs, the most alike first; `placeOf`: by seat the place of each telling in its
 * list. Out: groups, each by rank, by their first.
 */
export function grouped(told: readonly Told[], pairs: readonly Pair[], placeOf: Int32Array): Told[][] {
  const sets = new Sets(told.length);
  const bounds: Bounds[] = told.slice();
  const placed: (Told[] | undefined)[] = told.map((t) => (t.places.length > 0 ? [t] : undefined));
  for (let i = 0; i < pairs.length; i++) {
    const { a, b } = pairs[i] as Pair;
    const x = sets.find(placeOf[a.seat] as number);
    const y = sets.find(placeOf[b.seat] as number);
    if (x === y) continue;
    const p = bounds[x] as Bounds;
    const q = bounds[y] as Bounds;
    const here = placed[x];
    const there = placed[y];
    if (exclude(p, q) || (here && there && areApart(here, there))) continue;
    sets.join(x, y);
    const root = Math.min(x, y);
    bounds[root] = p.dateBasis === 'reported' ? q : q.dateBasis === 'reported' ? p : both(p, q);
    if (here && there) here.push(...there);
    placed[root] = here ?? there;
  }
  return groupsIn(told, sets);
}

/** What is only reported is of any day. */
const exclude = (p: Bounds, q: Bounds): boolean => p.dateBasis !== 'reported' && q.dateBasis !== 'reported' && datesExclude(p, q);

/** The days that both allow. */
const both = (p: Bounds, q: Bounds): Bounds => ({
  first: Math.max(p.first, q.first),
  last: Math.min(p.last, q.last),
  dateBasis: 'resolved',
});

function groupsIn(told: readonly Told[], sets: Sets): Told[][] {
  const groups: Told[][] = [];
  const groupOf: Told[][] = [];
  told.forEach((t, i) => {
    // The smallest member stands for its set, and comes first.
    const root = sets.find(i);
    if (root === i) {
      groupOf[i] = [t];
      groups.push(groupOf[i] as Told[]);
    } else groupOf[root]?.push(t);
  });
  return groups;
}
