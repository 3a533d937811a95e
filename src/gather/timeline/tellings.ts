import { Numbered } from '../../text/numbered.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import type { EventCandidate } from './candidate.ts';
import { daysOf, onceTold, type Told } from './likeness.ts';

/** All events of all articles, and the squared weight of each of their words by its number. */
export interface Tellings {
  readonly told: readonly Told[];
  readonly squares: Float64Array;
}

/**
 * Every candidate of every article, with its words as numbers, in the order of documents and sentences, but for what a copy only
 * prints again. `copies`: each copy with the document that it copies.
 */
export function tellingsOf(contributions: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>): Tellings {
  const articles = eventsBy(contributions, copies);
  const numbers = new Numbered();
  const terms = articles.map(({ events }) => events.map((event) => numbers.all(event.words)));
  const squares = squaresOf(terms, numbers.size);
  let rank = 0;
  const told = articles.flatMap(({ document, events }, d) => {
    const from: Source = { document, origin: copies.get(document) ?? document, keys: actors.keysOf(document) };
    return events.map((event, i) => toldOf(from, event, terms[d]?.[i] as Int32Array, squares, rank++));
  });
  return { told, squares };
}

/** The events of each article, by document; of a copy only those that the text it copies does not print. */
function eventsBy(
  contributions: readonly Contribution[],
  copies: ReadonlyMap<string, string>,
): { document: string; events: readonly EventCandidate[] }[] {
  const originals = new Set(copies.values());
  const copied = contributions.filter((c) => originals.has(c.document));
  const printed = new Map(copied.map((c) => [c.document, new Set(c.events.map((event) => statementText(event.statement)))]));
  return [...contributions]
    .sort((a, b) => byText(a.document, b.document))
    .map(({ document, events }) => {
      const known = printed.get(copies.get(document) ?? '');
      return { document, events: known ? events.filter((event) => !known.has(statementText(event.statement))) : events };
    });
}

/**
 * The squared weight of each word: the rarer among the events, the heavier (inverse frequency). Both counts are taken down to a power of
 * two, so that one more event hardly ever changes a weight.
 */
function squaresOf(terms: readonly (readonly Int32Array[])[], words: number): Float64Array {
  const frequency = new Int32Array(words);
  let count = 0;
  for (const events of terms)
    for (const own of events) {
      count++;
      for (const word of own) frequency[word] = (frequency[word] as number) + 1;
    }
  return Float64Array.from(frequency, (n) => squareOf(Math.log(1 + 2 ** (levelOf(count) - levelOf(n)))));
}

/** The power of two that a count reaches. */
const levelOf = (count: number): number => 31 - Math.clz32(count);

/** Fractions of a power of two, so that their sums are exact, whatever the order in which they are added up. */
const squareOf = (weight: number): number => Math.round(weight * weight * 2 ** 20) / 2 ** 20;

/** The document of an event, the one that it copies, else itself, and the group of each of its actors. */
interface Source {
  readonly document: string;
  readonly origin: string;
  readonly keys: readonly string[];
}

/** Field by field: a spread costs several times as much, and there is one of these for every event of every article. */
function toldOf(from: Source, event: EventCandidate, terms: Int32Array, squares: Float64Array, rank: number): Told {
  const [first, last] = daysOf(event.date);
  const made: { -readonly [K in keyof Told]: Told[K] } = {
    date: event.date,
    dateBasis: event.dateBasis,
    scheduled: event.scheduled,
    statement: event.statement,
    actors: event.actors,
    words: event.words,
    force: event.force,
    standing: event.standing,
    length: event.length,
    figures: event.figures,
    at: event.at,
    document: from.document,
    origin: from.origin,
    keys: keysOf(event.actors, from.keys),
    terms,
    norm: normOf(terms, squares),
    rarest: rarestOf(terms, squares),
    first,
    last,
    once: onceTold(event, first, last),
    rank,
  };
  if (event.beside !== undefined) made.beside = event.beside;
  return made;
}

const nobody: readonly string[] = [];

function keysOf(actors: readonly number[], groups: readonly string[]): readonly string[] {
  if (actors.length === 0) return nobody;
  const keys: string[] = [];
  for (const a of actors) {
    const key = groups[a];
    if (key !== undefined && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

function normOf(terms: Int32Array, squares: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += squares[terms[i] as number] as number;
  return Math.sqrt(sum);
}

/** The three words of most weight, of equals the first. */
function rarestOf(terms: Int32Array, squares: Float64Array): number[] {
  const found: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as number;
    const weight = squares[term] as number;
    let at = found.length;
    while (at > 0 && (squares[found[at - 1] as number] as number) < weight) at--;
    if (at >= 3) continue;
    for (let k = Math.min(found.length, 2); k > at; k--) found[k] = found[k - 1] as number;
    found[at] = term;
  }
  return found;
}
