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
  const placeOf = placesOf(told);
  const bounds: Bounds[] = told.map(boundsOf);
  const placed = told.map((t) => (t.places.length > 0 ? [t] : none));
  for (const { a, b } of pairs) {
    const x = sets.find(placeOf[a.seat] as number);
    const y = sets.find(placeOf[b.seat] as number);
    if (x === y) continue;
    const [p, q] = [bounds[x] as Bounds, bounds[y] as Bounds];
    if (!p.reported && !q.reported && datesExclude(p, q)) continue;
    const [here, there] = [placed[x] as readonly Told[], placed[y] as readonly Told[]];
    if (areApart(here, there)) continue;
    sets.join(x, y);
    const root = Math.min(x, y);
    bounds[root] = p.reported ? q : q.reported ? p : both(p, q);
    placed[root] = here.length === 0 ? there : there.length === 0 ? here : [...here, ...there];
  }
  return groupsIn(told, sets);
}

const none: readonly Told[] = [];

/** For each seat in the index of words the place in the list of who sits there. */
function placesOf(told: readonly Told[]): Int32Array {
  const places = new Int32Array(told.reduce((most, t) => Math.max(most, t.seat), -1) + 1);
  told.forEach((t, i) => {
    places[t.seat] = i;
  });
  return places;
}

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly reported: boolean;
}

const boundsOf = (t: Told): Bounds => ({ first: t.first, last: t.last, reported: t.dateBasis === 'reported' });

/** The days that both allow. */
const both = (p: Bounds, q: Bounds): Bounds => ({ first: Math.max(p.first, q.first), last: Math.min(p.last, q.last), reported: false });

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
