import { atPlace } from '../../lexicon/en/same-deed.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { TellingArticle } from './articles.ts';
import type { EventCandidate } from './candidate.ts';
import { daysOf, onceTold, type Told } from './likeness.ts';
import type { Places } from './places.ts';

/** By what the tellings of all articles are made: the squared weights of words by number, who is listed, and which places are wide. */
export interface ToldBy {
  readonly squares: Float64Array;
  readonly actors: ActorIndex;
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
  const keys = keysOf(event.actors, article.keys);
  const listed = event.actors.flatMap((a) => by.actors.of(document, a) ?? []);
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
    keys,
    listed: listed.map((actor) => actor.id),
    people: listed.filter((actor) => actor.kind === 'person').map((actor) => actor.id),
    places: placesOf(article, event, by.places),
    terms,
    norm: normOf(terms, by.squares),
    rarest: rarestOf(terms, by.squares),
    first,
    last,
    once: onceTold(event, first, last),
    place,
    rank: -1,
    seat: -1,
  };
  if (event.beside !== undefined) made.beside = event.beside;
  return made;
}

const none: readonly string[] = [];

function keysOf(actors: readonly number[], groups: readonly string[]): readonly string[] {
  if (actors.length === 0) return none;
  const keys: string[] = [];
  for (const a of actors) {
    const key = groups[a];
    if (key !== undefined && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** The groups of the places at which an event says that it was. */
function placesOf({ contribution, keys }: TellingArticle, event: EventCandidate, places: Places): readonly string[] {
  const found: string[] = [];
  for (const a of event.actors) {
    const candidate = contribution.actors[a];
    const key = keys[a];
    if (candidate?.nameKind !== 'LOC' || key === undefined || places.isWide(key)) continue;
    const text = statementText(event.statement);
    if (candidate.forms.some((form) => isAt(text, form.text))) found.push(key);
  }
  return found.length === 0 ? none : found;
}

function isAt(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at > 0 && atPlace.test(text.slice(Math.max(0, at - 50), at));
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
