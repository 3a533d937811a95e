import { type KeySets, none } from './key-sets.ts';

/** The groups with those short forms and openings joined that stand for one only; what they were made from stays as it was, for one more name may part them again. `before`: what was made the last time, which is no longer needed. */
export function settledKeys(strong: KeySets, before?: KeySets): KeySets {
  const sets = strong.copy(before);
  while (settleShorts(sets));
  settleOpenings(sets);
  return sets;
}

/** A short form printed alone joins the one long form that it was paired with, if it was paired with one only. Out: whether that may have settled another. */
function settleShorts(sets: KeySets): boolean {
  let brought = false;
  sets.paired.forEach((longs, short) => {
    const only = sets.only(longs);
    if (only < 0 || !sets.settles(only)) return;
    const isApart = sets.has(short) && sets.find(short) !== sets.find(only);
    sets.join([short, only]);
    brought ||= isApart && sets.find(short) === sets.find(only);
  });
  return brought;
}

/** `Federal Institute` joins `Federal Institute for Water`, if one name only opens so. */
function settleOpenings(sets: KeySets): void {
  const settled: [number, number][] = [];
  sets.opened.forEach((names, opening) => {
    const only = sets.has(opening) ? sets.only(names) : none;
    if (only >= 0) settled.push([opening, only]);
  });
  for (const pair of settled) sets.join(pair);
}
