import type { TimelineEntry } from '../../model/findings.ts';
import type { NonEmpty } from '../../model/span.ts';
import { byText } from '../../text/order.ts';
import { voicesIn } from './heard.ts';
import type { Told } from './likeness.ts';

const isCopy = (t: Told): boolean => t.origin !== t.document;
const basisRank = { stated: 2, resolved: 1, reported: 0 } as const;

/** Entries below this weight are left out: a date alone does not make an event of the topic. */
const least = 0.62;

/**
 * One event out of its tellings: the best statement, the finest date, the others beside it, and in what they differ. `most`: see
 * `mostVoices`. Undefined where it weighs too little to be shown.
 */
export function entryOf(group: readonly Told[], most: number): TimelineEntry | undefined {
  // Most weigh too little even if each telling is a voice of its own.
  if (weightOf(group, group.length, most) < least) return undefined;
  const date = finest(group);
  const scheduled = group.every((t) => t.scheduled);
  const vague = (t: Told) => t.dateBasis !== 'reported' && t.last - t.first > date.last - date.first + wider;
  const worth = (t: Told) =>
    quality(t) +
    (t.date === date.date ? 1.2 : 0) -
    (vague(t) ? vaguer : 0) -
    (t.scheduled && !scheduled ? foretold : 0) -
    (t.signs?.again ? takenUp : 0);
  const before = (a: Told, b: Told) => worth(b) - worth(a) || Number(isCopy(a)) - Number(isCopy(b)) || a.rank - b.rank;
  const ordered = group.length === 1 ? group : [...group].sort(before);
  const best = ordered[0] as Told;
  const also = othersBeside(best, ordered);
  const weight = weightOf(group, voicesIn([best, ...also]), most);
  if (weight < least) return undefined;
  const documents: NonEmpty<string> = [best.document, ...also.map((t) => t.document).sort(byText)];
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
    documents,
    actors: listedIn(group),
    weight,
  };
}

const nobody: readonly string[] = [];
const nothing: readonly Told[] = [];

/** One telling an origin beside the best one's: the original, else the first of its copies. In: the best first. */
function othersBeside(best: Told, ordered: readonly Told[]): readonly Told[] {
  if (ordered.length === 1) return nothing;
  const also: Told[] = [];
  for (const t of ordered) if (t.origin !== best.origin && !also.some(({ origin }) => origin === t.origin)) also.push(t);
  return also;
}

/** The ids of the actors that any telling names, each once. */
function listedIn(group: readonly Told[]): readonly string[] {
  const ids: string[] = [];
  for (const { listed } of group) for (const id of listed) if (!ids.includes(id)) ids.push(id);
  return ids.length === 0 ? nobody : ids;
}

/** A telling dated so many days more widely than another says less of when it was. */
const wider = 5;
const vaguer = 1;
/** What announced an event tells it worse than any word of what came of it. */
const foretold = 6;
/** What takes it up again (`The attack of 9 April began at dawn`) counts on its being known. */
const takenUp = 1.5;

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
  if (also.length === 0) return [];
  const found: string[] = [];
  const known = (t: Told) => t.dateBasis !== 'reported';
  if (also.some((t) => known(t) && known(best) && (t.first > best.last || best.first > t.last))) found.push('date');
  if (also.some((t) => otherFigures(best.figures, t.figures))) found.push('figure');
  return found;
}

/** Whether two tellings give figures of one metric, and none that both give. */
function otherFigures(a: readonly string[], b: readonly string[]): boolean {
  const metric = (f: string) => f.slice(f.indexOf(' ') + 1);
  const of = (figures: readonly string[], m: string) => figures.filter((f) => metric(f) === m);
  return a.some((f) => {
    const others = of(b, metric(f));
    return others.length > 0 && !of(a, metric(f)).some((g) => others.includes(g));
  });
}

function weightOf(group: readonly Told[], heard: number, most: number): number {
  let [force, standing] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const t of group) {
    force = Math.max(force, t.force);
    standing = Math.max(standing, t.standing);
  }
  return force + standing * 0.2 + (heard - 1) / most;
}
