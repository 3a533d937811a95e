import { onceClasses, onceStems } from '../../lexicon/en/events.words.ts';
import { edtfBounds } from '../../text/edtf.ts';
import type { EventCandidate } from './candidate.ts';

/** An event candidate among those of the whole topic. */
export interface Told extends Omit<EventCandidate, 'places'> {
  readonly document: string;
  /** A number for the document: what is compared again and again is compared as a number. */
  readonly source: number;
  /** The document whose text it copies, else itself: two tellings of one origin are one source. */
  readonly origin: string;
  /** Who publishes its document. */
  readonly voice: string;
  /** The numbers of the groups of its actors, each once. */
  readonly keys: readonly number[];
  /** Ids of those of its actors that are listed, and of the persons among them. */
  readonly listed: readonly string[];
  readonly people: readonly string[];
  /** The groups of the places at which it says that it was, but for the widest. */
  readonly places: readonly string[];
  /** The numbers of `words`, and the length of the vector of their weights, which changes with them. */
  readonly terms: Int32Array;
  norm: number;
  /** Its three rarest words. */
  readonly rarest: readonly number[];
  /** First and last day the date allows, as day numbers. */
  readonly first: number;
  readonly last: number;
  /** What it tells of that happens only once (`onceTold`). */
  readonly once: number;
  /** Its place among the tellings of its document. */
  readonly place: number;
  /** Its place among all tellings, by document; it moves where others come or go. */
  rank: number;
  /** Its place in the index of words; -1 where it does not stand there. */
  seat: number;
  /** The `Group` in which it was put last. */
  group: { readonly tellings: readonly Told[] } | undefined;
}

const dayOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 864e5);

/** First and last day of a date as day numbers; a date without bounds allows everything. */
export function daysOf(edtf: string): readonly [first: number, last: number] {
  const known = days.get(edtf);
  if (known) return known;
  if (days.size > 20_000) days.clear();
  const made = countDays(edtf);
  days.set(edtf, made);
  return made;
}

/** Dates counted before: a topic of a thousand articles has few. */
const days = new Map<string, readonly [first: number, last: number]>();

function countDays(edtf: string): readonly [first: number, last: number] {
  const b = edtfBounds(edtf);
  if (!b) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [dayOf(b.first < '0001' ? '0001-01-01' : b.first), dayOf(b.last)];
}

/** How many actors two tellings share, counted up to two. */
export function sharedActors(a: Told, b: Told): number {
  let n = 0;
  for (const key of a.keys) if (b.keys.includes(key) && ++n === 2) return n;
  return n;
}

/** Tellings of one event without an actor in common share one of the rarest words of one of them. */
const shareRare = (a: Told, b: Told): boolean => a.rarest.some((t) => b.terms.includes(t)) || b.rarest.some((t) => a.terms.includes(t));

/** Reports of one day may be a day off; months and years must overlap. */
export const datesExclude = (a: Span, b: Span): boolean =>
  Math.max(0, a.first - b.last, b.first - a.last) > (a.last - a.first <= 2 && b.last - b.first <= 2 ? 1 : 0);

interface Span {
  readonly first: number;
  readonly last: number;
}

/** A bit for each class and each stem of what happens once. */
const onceWords = [...onceClasses.split(' ').map((c) => `=${c}`), ...onceStems.split(' ')];
const once = new Map<string, number>(onceWords.map((word, i) => [word, 1 << i] as const));
const month = 31;

/** What a candidate dated to a month or better tells of that happens once, as bits; 0 where it tells of none. */
export function onceTold(event: EventCandidate, first: number, last: number): number {
  if (event.beside !== undefined || last - first > month) return 0;
  let bits = 0;
  for (let i = 0; i < 8 && i < event.words.length; i++) bits |= once.get(event.words[i] ?? '') ?? 0;
  return bits;
}

/** Words less alike than this make no two tellings one event, unless it is of a kind that happens once. */
export const leastLike = 0.2 - 1e-9;

/**
 * Whether two reports tell one event: dates that agree, and words and actors that match the more, the looser the dates are.
 * `like` is the cosine of their words, weighted by how rare each is in the topic.
 */
export function sameEvent(a: Told, b: Told, like: number): boolean {
  const fresh = a.dateBasis === 'reported' || b.dateBasis === 'reported';
  if (!fresh && datesExclude(a, b)) return false;
  const actors = sharedActors(a, b);
  if (actors === 0 && (fresh || !shareRare(a, b))) return false;
  if (!fresh && a.document !== b.document && actors > 0 && (a.once & b.once) !== 0) return true;
  if (a.document === b.document && a.dateBasis !== 'reported' && b.dateBasis !== 'reported' && like < 0.6) return false;
  if (fresh) return sameNews(a, b, like, actors);
  const wide = Math.max(a.last - a.first, b.last - b.first);
  const ends = Math.min(a.last - a.first, b.last - b.first);
  const loose = wide > 366 || (wide > 60 && ends < wide / 4);
  if (loose) return like >= 0.5 && (actors >= 1 || a.document !== b.document);
  return (like >= 0.3 && actors >= 1) || (like >= 0.2 && actors >= 2) || like >= 0.5;
}

/** A report without a date joins a dated event of the weeks before it, or another report of the same days, only where much agrees. */
function sameNews(a: Told, b: Told, like: number, actors: number): boolean {
  const [older, newer] = a.first <= b.first ? [a, b] : [b, a];
  const gap = newer.first - older.last;
  if (newer.dateBasis !== 'reported' && gap > 1) return false;
  if (gap > 45) return false;
  return like >= (a.document === b.document ? 0.5 : 0.4) && actors >= 1;
}
