import { classesOften, deedClasses, eventClasses } from '../../lexicon/en/events.words.ts';
import type { Told } from './likeness.ts';

const happening = new Set(`${eventClasses} ${deedClasses}`.split(' ').map((c) => `=${c}`));
const often = new Set(classesOften.split(' ').map((c) => `=${c}`));

/** Groups whose dates are known to so many days are compared. */
const widest = 3;

/**
 * Joins groups of tellings that different documents tell of one day: they share a party, or a kind of happening, and a rare word. What
 * was announced for a day and what happened on it are one event on less: a party or a rare word in common. Groups in, groups
 * out, in the order of the first.
 */
export function joinedByDay(groups: readonly Told[][]): Told[][] {
  const kept: Told[][] = [];
  const byDay = new Map<number, Told[][]>();
  for (const group of groups) {
    const [first, last] = daysOfGroup(group);
    const days = last - first < widest ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
    const same = days.flatMap((d) => byDay.get(d) ?? []).find((g) => isOne(g, group));
    if (same) {
      same.push(...group);
      continue;
    }
    const own = [...group];
    kept.push(own);
    for (const d of days) byDay.set(d, [...(byDay.get(d) ?? []), own]);
  }
  return kept;
}

/** The days that every dated telling of a group allows. */
function daysOfGroup(group: readonly Told[]): readonly [first: number, last: number] {
  const dated = group.filter((t) => t.dateBasis !== 'reported');
  if (dated.length === 0) return [0, Number.POSITIVE_INFINITY];
  return [Math.max(...dated.map((t) => t.first)), Math.min(...dated.map((t) => t.last))];
}

function isOne(a: readonly Told[], b: readonly Told[]): boolean {
  const documents = new Set(a.map((t) => t.document));
  if (b.some((t) => documents.has(t.document))) return false;
  const parted = a.every((t) => t.scheduled) !== b.every((t) => t.scheduled);
  return a.some((x) => b.some((y) => alike(x, y, parted)));
}

/** Whether two tellings of one day have enough in common; less will do where one foretold what the other tells. */
function alike(a: Told, b: Told, foretold: boolean): boolean {
  const party = [...a.keys].some((k) => b.keys.has(k));
  const shared = [...a.vector.keys()].filter((w) => b.vector.has(w) && !w.startsWith('@'));
  const rare = shared.some((w) => a.rarest.includes(w) || b.rarest.includes(w));
  const kind = shared.some((w) => happening.has(w) && !often.has(w));
  if (foretold) return shared.length > 0 && (party || rare || kind);
  const enough = Math.min(2, own(a), own(b));
  return shared.length >= enough && (kind || (shared.length > 1 && party && rare) || shared.length > 3);
}

/** How many words a telling has, its dates aside. */
const own = (t: Told): number => [...t.vector.keys()].filter((w) => !w.startsWith('@')).length;
