import type { Actor } from '../../model/findings.ts';
import type { TellingArticle } from './articles.ts';
import type { EventCandidate } from './candidate.ts';
import { daysOf, onceTold, type Told } from './likeness.ts';
import type { Places } from './places.ts';

/** By what the tellings of all articles are made: the squared weights of words by number, the actors by group, and which places are wide. */
export interface ToldBy {
  readonly squares: Float64Array;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: Places;
}

/**
 * What an article tells at `place`; `terms`: the numbers of its words. Field by field: a spread costs several times as much, and there
 * is one of these for every event of every article.
 */
export function toldOf(article: TellingArticle, place: number, terms: Int32Array, by: ToldBy): Told {
  const event = article.events[place] as EventCandidate;
  const { document } = article.contribution;
  const [first, last] = daysOf(event.date);
  const keys = keysOf(event.actors, article.groups);
  const listed = listedOf(event.actors, article.keys, by.actors);
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
    document,
    source: article.source,
    origin: article.origin,
    voice: article.voice,
    keys,
    listed: listed.length === 0 ? none : listed.map((actor) => actor.id),
    people: peopleIn(listed),
    places: placesOf(event, article.keys, by.places),
    terms,
    norm: normOf(terms, by.squares),
    rarest: rarestOf(terms, by.squares),
    first,
    last,
    once: onceTold(event, first, last),
    place,
    rank: -1,
    seat: -1,
    group: undefined,
  };
  if (event.beside !== undefined) made.beside = event.beside;
  if (event.signs !== undefined) made.signs = event.signs;
  return made;
}

const none: readonly string[] = [];
const noGroups: readonly number[] = [];
const nobody: readonly Actor[] = [];

function keysOf(actors: readonly number[], groups: Int32Array): readonly number[] {
  if (actors.length === 0) return noGroups;
  // Mostly each is of a group of its own, so that the list has its length from the start.
  const keys = actors.map((a) => groups[a] ?? -1);
  return keys.every((key, i) => key >= 0 && keys.indexOf(key) === i) ? keys : [...new Set(keys)].filter((key) => key >= 0);
}

function listedOf(actors: readonly number[], keys: readonly string[], byKey: ReadonlyMap<string, Actor>): readonly Actor[] {
  if (actors.length === 0) return nobody;
  const listed: Actor[] = [];
  for (const a of actors) {
    const actor = byKey.get(keys[a] ?? '');
    if (actor) listed.push(actor);
  }
  return listed;
}

function peopleIn(listed: readonly Actor[]): readonly string[] {
  let people: string[] | undefined;
  for (const { kind, id } of listed) {
    if (kind !== 'person') continue;
    if (people) people.push(id);
    else people = [id];
  }
  return people ?? none;
}

/** The groups of the places at which an event says that it was, but for the widest. */
function placesOf(event: EventCandidate, groups: readonly string[], wide: Places): readonly string[] {
  if (event.places === undefined) return none;
  return event.places.flatMap((a) => groups[a] ?? []).filter((key) => !wide.isWide(key));
}

/** The length of the vector of the weights of some words. */
export function normOf(terms: Int32Array, squares: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += squares[terms[i] as number] as number;
  return Math.sqrt(sum);
}

/** The three words of most weight, of equals the first. */
export function rarestOf(terms: Int32Array, squares: Float64Array): number[] {
  let first = -1;
  let second = -1;
  let third = -1;
  const weightOf = (term: number): number => (term < 0 ? -1 : (squares[term] as number));
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as number;
    const weight = weightOf(term);
    if (weight <= weightOf(third)) continue;
    third = term;
    if (weight <= weightOf(second)) continue;
    third = second;
    second = term;
    if (weight <= weightOf(first)) continue;
    second = first;
    first = term;
  }
  if (third >= 0) return [first, second, third];
  return second >= 0 ? [first, second] : first >= 0 ? [first] : [];
}
