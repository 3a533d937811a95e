import type { TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { voicesOf } from '../base/voices.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { Sets } from '../union.ts';
import { type Apart, apartBy } from './apart.ts';
import { datedBeside } from './beside-dates.ts';
import { entryOf } from './entry.ts';
import { datesExclude, daysOf, type Told } from './likeness.ts';
import { pairsOf } from './pairs.ts';
import { joinedByDay } from './same-day.ts';
import { type Tellings, tellingsOf } from './tellings.ts';
import { toldAgain } from './told-again.ts';

/** Entries below this weight are left out: a date alone does not make an event of the topic. */
const least = 0.62;

/**
 * The events of a topic over all its articles, oldest first. Independent of the order of the contributions. `copies`: each copy
 * with the document that it copies; both count as one source.
 */
export function gatherTimeline(
  _topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  copies: ReadonlyMap<string, string> = new Map(),
  _memory = new Memory(),
): TimelineEntry[] {
  const { told, squares } = tellingsOf(contributions, actors, copies);
  const voices = voicesOf(contributions.map((c) => c.source));
  const all = voices(contributions.flatMap((c) => (copies.has(c.document) ? [] : c.document)));
  const apart = apartBy(contributions, actors);
  const byDay = joinedByDay(grouped({ told: datedBeside(told), squares }, apart), squares.length, apart);
  const groups = toldAgain(byDay, actors, apart);
  const entries = groups.map((group) => entryOf(group, actors, voices, all)).filter((e) => e.weight >= least);
  return entries
    .map((entry) => ({ entry, start: startOf(entry.date) }))
    .sort((a, b) => a.start - b.start || byText(a.entry.date, b.entry.date) || byText(a.entry.id, b.entry.id))
    .map(({ entry }) => entry);
}

const startOf = (date: string): number => {
  const [first, last] = daysOf(date);
  return Number.isFinite(first) ? first : last;
};

/**
 * Joins tellings of one event. Candidates are compared only where they share a word; groups grow by their best link, and a
 * group never holds two dates that exclude each other, so that three strikes stay three.
 */
function grouped({ told, squares }: Tellings, apart: Apart): Told[][] {
  const sets = new Sets(told.length);
  const members = told.map((t) => [t]);
  const bounds = told.map((t) => ({ first: t.first, last: t.last, reported: t.dateBasis === 'reported' }));
  for (const { a, b } of pairsOf(told, squares)) {
    const x = sets.find(a);
    const y = sets.find(b);
    const p = bounds[x];
    const q = bounds[y];
    if (x === y || !p || !q) continue;
    const clash = !p.reported && !q.reported && datesExclude(p, q);
    if (clash || apart(members[x] ?? [], members[y] ?? [])) continue;
    sets.join(x, y);
    members[Math.min(x, y)]?.push(...(members[Math.max(x, y)] ?? []));
    bounds[Math.min(x, y)] = p.reported
      ? q
      : q.reported
        ? p
        : { first: Math.max(p.first, q.first), last: Math.min(p.last, q.last), reported: false };
  }
  const groups = new Map<number, Told[]>();
  told.forEach((t, i) => {
    const root = sets.find(i);
    const group = groups.get(root);
    if (group) group.push(t);
    else groups.set(root, [t]);
  });
  return [...groups.values()];
}
