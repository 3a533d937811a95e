import { classesOften } from '../../lexicon/en/events.words.ts';
import type { Told } from './likeness.ts';

const often = new Set(classesOften.split(' ').map((c) => `=${c}`));
/** What is dated more loosely may have moved from one place to the other. */
const widest = 3;

/**
 * Whether two groups of tellings hold one of each that cannot be of one event. Two attacks of one day in two towns are two: tellings
 * of the same days, each at a place of its own, that one source tells one after the other, or that tell of a kind of thing that
 * happens often.
 */
export function areApart(x: readonly Told[], y: readonly Told[]): boolean {
  for (const a of x) if (a.places.length > 0) for (const b of y) if (b.places.length > 0 && isApart(a, b)) return true;
  return false;
}

function isApart(a: Told, b: Told): boolean {
  if (a.dateBasis === 'reported' || b.dateBasis === 'reported' || a.last - a.first > widest || b.last - b.first > widest) return false;
  if (a.places.some((p) => b.places.includes(p))) return false;
  return a.source === b.source || a.words.some((w) => often.has(w) && b.words.includes(w));
}
