import { byPlace, type Ranked } from './choose.ts';

/**
 * The `most` best of all candidates, the best first. In: a list a document, each with the best first. Of each list only what reaches
 * the rank of the last of so many lists' best is looked at, and of that only what reaches the rank of the last to be taken is put in order.
 */
export function foremost(lists: readonly (readonly Ranked[])[], most: number): Ranked[] {
  const bound = nthOf(
    lists.flatMap((list) => list[0]?.rank ?? []),
    most,
  );
  const able: Ranked[] = [];
  for (const list of lists)
    for (const candidate of list) {
      if (candidate.rank < bound) break;
      able.push(candidate);
    }
  const least = nthOf(
    able.map((c) => c.rank),
    most,
  );
  return able
    .filter((c) => c.rank >= least)
    .sort((a, b) => b.rank - a.rank || byPlace(a, b))
    .slice(0, most);
}

/** The `nth` largest of some numbers; below all where there are fewer. */
function nthOf(numbers: readonly number[], nth: number): number {
  const sorted = new Float64Array(numbers).sort();
  return sorted[sorted.length - nth] ?? Number.NEGATIVE_INFINITY;
}
