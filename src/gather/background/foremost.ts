import { byPlace, type Ranked } from './choose.ts';

/** The `most` best of all candidates, the best first. Only those that reach the rank of the last of them are put in order. */
export function foremost(lists: readonly (readonly Ranked[])[], most: number): Ranked[] {
  const all = lists.flat();
  const ranks = new Float64Array(all.map((c) => c.rank)).sort();
  const least = ranks[Math.max(0, ranks.length - most)] ?? 0;
  return all
    .filter((c) => c.rank >= least)
    .sort((a, b) => b.rank - a.rank || byPlace(a, b))
    .slice(0, most);
}
