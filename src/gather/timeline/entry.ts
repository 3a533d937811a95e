import type { TimelineEntry } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import type { Voices } from '../base/voices.ts';
import type { Told } from './likeness.ts';

const isCopy = (t: Told): boolean => t.origin !== t.document;
const basisRank = { stated: 2, resolved: 1, reported: 0 } as const;

/** One event out of its tellings: the best statement, the finest date, the others beside it, and in what they differ. `most`: see `mostVoices`. */
export function entryOf(group: readonly Told[], voices: Voices, most: number): TimelineEntry {
  const date = finest(group);
  const scheduled = group.every((t) => t.scheduled);
  const vague = (t: Told) => t.dateBasis !== 'reported' && t.last - t.first > date.last - date.first + wider;
  const worth = (t: Told) =>
    quality(t) + (t.date === date.date ? 1.2 : 0) - (vague(t) ? vaguer : 0) - (t.scheduled && !scheduled ? foretold : 0);
  const before = (a: Told, b: Told) => worth(b) - worth(a) || Number(isCopy(a)) - Number(isCopy(b)) || a.rank - b.rank;
  const ordered = group.length === 1 ? group : [...group].sort(before);
  const best = ordered[0] as Told;
  // One document an origin: the best telling's, else the original, else the first of its copies.
  const told = new Map([[best.origin, best.document]]);
  const also = ordered.slice(1).filter((t) => !told.has(t.origin) && told.set(t.origin, t.document));
  const differIn = differences(best, also);
  return {
    id: best.statement.id,
    date: date.date,
    dateBasis: date.dateBasis,
    scheduled,
    statement: best.statement,
    also: also.map((t) => t.statement),
    differ: differIn.length > 0,
    differIn,
    documents: [best.document, ...also.map((t) => t.document).sort(byText)],
    actors: [...new Set(group.flatMap((t) => t.listed))],
    weight: weightOf(group, voices(told.keys()), most),
  };
}

/** A telling dated so many days more widely than another says less of when it was. */
const wider = 5;
const vaguer = 1;
/** What announced an event tells it worse than any word of what came of it. */
const foretold = 6;

/** Stands alone, dated in its own words, tells a happening, is short. */
const quality = (t: Told): number => basisRank[t.dateBasis] + t.standing * 2 + t.force - Math.max(0, t.length - 30) / 30;

/** The date that allows the fewest days; a stated or completed one before a reported one. */
function finest(group: readonly Told[]): Told {
  if (group.length === 1) return group[0] as Told;
  return [...group].sort(
    (a, b) =>
      Number(b.dateBasis !== 'reported') - Number(a.dateBasis !== 'reported') ||
      a.last - a.first - (b.last - b.first) ||
      basisRank[b.dateBasis] - basisRank[a.dateBasis] ||
      a.rank - b.rank,
  )[0] as Told;
}

function differences(best: Told, also: readonly Told[]): string[] {
  const found: string[] = [];
  const known = (t: Told) => t.dateBasis !== 'reported';
  if (also.some((t) => known(t) && known(best) && (t.first > best.last || best.first > t.last))) found.push('date');
  const metric = (f: string) => f.slice(f.indexOf(' ') + 1);
  if (also.some((t) => t.figures.some((f) => best.figures.some((g) => metric(f) === metric(g) && f !== g)))) found.push('figure');
  return found;
}

/** How many voices give an event the most weight, out of how many the topic has. */
export const mostVoices = (all: number): number => Math.max(2, Math.min(10, all));

function weightOf(group: readonly Told[], heard: number, most: number): number {
  const force = Math.max(...group.map((t) => t.force));
  const standing = Math.max(...group.map((t) => t.standing));
  return force + standing * 0.2 + (heard - 1) / most;
}
