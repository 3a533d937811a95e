import type { TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { voicesOf } from '../base/voices.ts';
import type { Contribution } from '../contribution.ts';
import { Sets } from '../union.ts';
import { type Apart, apartBy } from './apart.ts';
import { datedBeside } from './beside-dates.ts';
import { entryOf } from './entry.ts';
import { datesExclude, daysOf, onceTold, type Told } from './likeness.ts';
import { pairsOf } from './pairs.ts';
import { joinedByDay } from './same-day.ts';
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
): TimelineEntry[] {
  const told = datedBeside(tellings(contributions, actors, copies));
  const voices = voicesOf(contributions.map((c) => c.source));
  const all = voices(contributions.flatMap((c) => (copies.has(c.document) ? [] : c.document)));
  const apart = apartBy(contributions, actors);
  const groups = toldAgain(joinedByDay(grouped(told, apart), apart), actors, apart);
  const entries = groups.map((group) => entryOf(group, actors, voices, all)).filter((e) => e.weight >= least);
  return entries.sort((a, b) => startOf(a.date) - startOf(b.date) || byText(a.date, b.date) || byText(a.id, b.id));
}

const startOf = (date: string): number => {
  const [first, last] = daysOf(date);
  return Number.isFinite(first) ? first : last;
};

/** Every candidate with word weights, in the order of documents and sentences, but for what a copy only prints again. */
function tellings(contributions: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>): Told[] {
  const ordered = [...contributions].sort((a, b) => byText(a.document, b.document));
  const printed = printedBy(contributions, copies);
  const all = ordered.flatMap((c) => {
    const known = printed.get(copies.get(c.document) ?? '');
    return c.events.flatMap((event) => (known?.has(statementText(event.statement)) ? [] : [{ c, event }]));
  });
  const frequency = new Map<string, number>();
  for (const { event } of all) for (const word of event.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weights = new Map([...frequency].map(([word, n]) => [word, Math.log(1 + all.length / n)] as const));
  return all.map(({ c, event }, rank): Told => {
    const vector = new Map<string, number>();
    for (const word of event.words) vector.set(word, weights.get(word) ?? 0);
    let squares = 0;
    for (const weight of vector.values()) squares += weight * weight;
    const [first, last] = daysOf(event.date);
    const keys = new Set<string>();
    for (const a of event.actors) {
      const key = actors.keyOf(c.document, a);
      if (key !== undefined) keys.add(key);
    }
    const { date, dateBasis, scheduled, statement, words, force, standing, length, figures, beside, at } = event;
    // Field by field: a spread costs several times as much, and there is one of these for every event of every article.
    const made: { -readonly [K in keyof Told]: Told[K] } = {
      date,
      dateBasis,
      scheduled,
      statement,
      actors: event.actors,
      words,
      force,
      standing,
      length,
      figures,
      at,
      document: c.document,
      origin: copies.get(c.document) ?? c.document,
      keys,
      vector,
      norm: Math.sqrt(squares),
      rarest: rarestOf(vector),
      first,
      last,
      once: onceTold(event, first, last),
      rank,
    };
    if (beside !== undefined) made.beside = beside;
    return made;
  });
}

/** What the texts that are copied tell, by document. */
function printedBy(contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const originals = new Set(copies.values());
  const copied = contributions.filter((c) => originals.has(c.document));
  return new Map(copied.map((c) => [c.document, new Set(c.events.map((event) => statementText(event.statement)))]));
}

/** The three words of most weight, of equals the first. */
function rarestOf(vector: ReadonlyMap<string, number>): string[] {
  const [words, weights]: [string[], number[]] = [[], []];
  for (const [word, weight] of vector) {
    let at = words.length;
    while (at > 0 && (weights[at - 1] as number) < weight) at--;
    if (at >= 3) continue;
    words.splice(at, 0, word);
    weights.splice(at, 0, weight);
    if (words.length > 3) words.length = weights.length = 3;
  }
  return words;
}

/**
 * Joins tellings of one event. Candidates are compared only where they share a word; groups grow by their best link, and a
 * group never holds two dates that exclude each other, so that three strikes stay three.
 */
function grouped(told: readonly Told[], apart: Apart): Told[][] {
  const sets = new Sets(told.length);
  const members = told.map((t) => [t]);
  const bounds = told.map((t) => ({ first: t.first, last: t.last, reported: t.dateBasis === 'reported' }));
  for (const { a, b } of pairsOf(told)) {
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
