import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import type { AssertionCandidate, Holder, Sign, SignKind } from './candidate.ts';
import { definiteHolder } from './definite-holder.ts';
import { firstPrinted, originalsFirst } from './first-printed.ts';
import { namesOf } from './names-of.ts';
import { ownVoice } from './own-voice.ts';

/** An assertion among those of the whole topic. */
export interface Passage extends AssertionCandidate {
  readonly document: string;
  /** Terms of the sentence before, to which "it", "this", "such" may point back; one that is affirmed and denied stands twice. */
  readonly context: readonly string[];
  /** Keys of everybody and everything named in it. */
  readonly keys: ReadonlySet<string>;
  /** Who holds it, comparable over articles. */
  readonly holderKey: string;
  /** Position in the order of documents by name, then sentences: the order in which everything is looked at. */
  rank: number;
}

/** All assertions of a topic with the weight of each term, so that rules meet only passages that share a term. */
export interface Matter {
  readonly passages: readonly Passage[];
  /** Every document that says anything and copies none, by name. */
  readonly documents: readonly string[];
  /** The document that a document copies, else itself. */
  readonly originOf: (document: string) => string;
  readonly idf: (term: string) => number;
  /** Whether few passages have a term: only such a term tells one matter from another in a large topic. */
  readonly telling: (term: string) => boolean;
  /** How many actors two passages share, those that a large topic names everywhere left out. */
  readonly sharedActors: (a: Passage, b: Passage) => number;
  /** Passages that affirm a term. */
  readonly affirming: (term: string) => readonly Passage[];
  /** Passages that affirm or deny a term. */
  readonly holding: (term: string) => readonly Passage[];
  /** Passages that print a day of a month (`@2024-04`). */
  readonly inMonth: (month: string) => readonly Passage[];
  /** The passage at a place; of words that another article printed before, that article's. */
  readonly at: (document: string, sentence: number) => Passage | undefined;
  readonly keyOf: (passage: Passage, actor: number) => string | undefined;
  /** The source's name, for what it says in its own voice. */
  readonly voiceOf: (passage: Passage) => Passage;
  /** The name under which an actor's key is listed. */
  readonly nameOf: (key: string) => string | undefined;
  readonly bearing: (kind: SignKind) => readonly { readonly passage: Passage; readonly sign: Sign }[];
}

/** A term in so many passages, or in this share of them, still tells. */
const fewPassages = 9;
const fewShare = 0.006;
/** In a topic of this many passages an actor in this share of them is everywhere. */
const largeTopic = 300;
const everywhereShare = 0.12;

function commonActors(passages: readonly Passage[]): Set<string> {
  const count = new Map<string, number>();
  if (passages.length < largeTopic) return new Set();
  for (const p of passages) for (const key of p.keys) count.set(key, (count.get(key) ?? 0) + 1);
  return new Set([...count].filter(([, n]) => n > passages.length * everywhereShare).map(([key]) => key));
}

/** Indexes the assertions of a topic, copied texts behind all others. Independent of the order of the contributions. */
export function matterOf(
  contributions: readonly Contribution[],
  actors: ActorIndex,
  copies: ReadonlyMap<string, string> = new Map(),
): Matter {
  const ordered = originalsFirst(contributions, copies);
  const everything = ordered.flatMap((c) => passagesOf(c, actors));
  const originals = firstPrinted(everything);
  const passages = everything.filter((p, i) => originals[i] === p);
  passages.forEach((p, rank) => {
    p.rank = rank;
  });
  const affirmed = new Map<string, Passage[]>();
  const months = new Map<string, Passage[]>();
  const held = new Map<string, Passage[]>();
  const signed = new Map<SignKind, { passage: Passage; sign: Sign }[]>();
  const place = new Map<string, (Passage | undefined)[]>();
  const names = namesOf(ordered, actors);
  const publications = new Map(ordered.map((c) => [c.document, ownVoice(c.source.meta, c.document)]));
  for (const p of passages) {
    for (const term of p.words) {
      push(held, term, p);
      if (isDay(term) && term.length > 8) push(months, term.slice(0, 8), p);
    }
    for (const [at, term] of p.denied.entries()) if (p.denied.indexOf(term) === at && !p.words.includes(term)) push(held, term, p);
    for (const sign of p.signs) push(signed, sign.kind, { passage: heldPassage(p, sign.by, actors), sign });
  }
  everything.forEach((p, i) => {
    const known = place.get(p.document) ?? [];
    if (known.length === 0) place.set(p.document, known);
    known[p.at] = originals[i] ?? p;
  });
  const documents = [...new Set(everything.map((p) => p.document))].filter((d) => !copies.has(d));
  const everywhere = commonActors(passages);
  const weights = new Map([...held].map(([term, list]) => [term, Math.log(1 + passages.length / (1 + list.length))] as const));
  return {
    passages,
    idf: (term) => weights.get(term) ?? Math.log(1 + passages.length),
    telling: (term) => (held.get(term)?.length ?? 0) <= Math.max(fewPassages, passages.length * fewShare),
    sharedActors: (a, b) => {
      let n = 0;
      for (const key of a.keys) if (b.keys.has(key) && !everywhere.has(key)) n++;
      return n;
    },
    affirming: (term) => {
      const known = affirmed.get(term) ?? (held.get(term) ?? []).filter((p) => p.words.includes(term));
      affirmed.set(term, known);
      return known;
    },
    holding: (term) => held.get(term) ?? [],
    documents,
    originOf: (document) => copies.get(document) ?? document,
    inMonth: (month) => months.get(month) ?? [],
    at: (document, sentence) => place.get(document)?.[sentence],
    keyOf: (passage, actor) => actors.keyOf(passage.document, actor),
    voiceOf: (p) => ({ ...p, holder: publications.get(p.document) ?? p.document, holderKey: `source:${p.document}`, voice: 'author' }),
    nameOf: (key) => names.get(key),
    bearing: (kind) => signed.get(kind) ?? [],
  };
}

const none: readonly string[] = [];
const nobody: ReadonlySet<string> = new Set();

/** The assertions of one article, those in its own voice under one key. */
function passagesOf(c: Contribution, actors: ActorIndex): Passage[] {
  const own = `source:${c.document}`;
  return c.assertions.map((a, i) => passageOf(c, a, c.assertions[i - 1], actors, own));
}

/** Written out field by field: of all copies of a passage these are made most often, and a spread costs several times as much. */
function passageOf(c: Contribution, a: AssertionCandidate, last: AssertionCandidate | undefined, actors: ActorIndex, own: string): Passage {
  const context = last && a.at - last.at === 1 ? (last.denied.length === 0 ? last.words : [...last.words, ...last.denied]) : none;
  const meant = definiteHolder(c, a, actors);
  const { holder } = a;
  const voice = meant === undefined ? a.voice : 'named';
  const holderActor = meant ?? a.holderActor;
  const named = holderActor === undefined ? undefined : actors.keyOf(c.document, holderActor);
  const made: { -readonly [K in keyof Passage]: Passage[K] } = {
    holder,
    voice,
    stance: a.stance,
    quoted: a.quoted,
    hedged: a.hedged,
    statement: a.statement,
    actors: a.actors,
    words: a.words,
    denied: a.denied,
    signs: a.signs,
    at: a.at,
    paragraph: a.paragraph,
    context,
    document: c.document,
    keys: keysOf(a, c.document, actors),
    holderKey: named ?? (voice === 'author' ? own : `${voice}:${holder.toLowerCase()}`),
    rank: 0,
  };
  if (a.holderActor !== undefined) made.holderActor = a.holderActor;
  if (a.fuller !== undefined) made.fuller = a.fuller;
  return made;
}

function keysOf(a: AssertionCandidate, document: string, actors: ActorIndex): ReadonlySet<string> {
  if (a.actors.length === 0) return nobody;
  const keys = new Set<string>();
  for (const i of a.actors) {
    const key = actors.keyOf(document, i);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

const keyOfHolder = (by: Holder, document: string, actors: ActorIndex): string =>
  (by.actor === undefined ? undefined : actors.keyOf(document, by.actor)) ??
  (by.voice === 'author' ? `source:${document}` : `${by.voice}:${by.holder.toLowerCase()}`);

/** The passage as held by the one whose words a sign stands in. */
function heldPassage(p: Passage, by: Holder | undefined, actors: ActorIndex): Passage {
  if (!by || by.holder === p.holder) return p;
  return {
    ...p,
    holder: by.holder,
    voice: by.voice,
    holderKey: keyOfHolder(by, p.document, actors),
    stance: by.voice === 'author' ? 'asserts' : p.stance,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A term by its place in what is denied: the head of a clause says what is meant, its tail where and when. */
const placeWeight = (place: number): number => (place === 0 ? 1.5 : 1 / (1 + Math.max(0, place - 2) * 0.35));
/** Words with a class are the nouns and verbs of matter; others may be anything. */
const classWeight = (term: string): number => (term.startsWith('=') ? 1.5 : 1);

/** The weight of the terms of `terms` that stand in `words`, as a share of the weight of all, 0 to 1. */
export function cover(matter: Matter, terms: readonly string[], words: readonly string[]): number {
  let all = 0;
  let shared = 0;
  let place = 0;
  for (const [at, term] of terms.entries()) {
    if (terms.indexOf(term) !== at) continue;
    const weight = matter.idf(term) * placeWeight(place++) * classWeight(term);
    all += weight;
    if (words.includes(term)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

/** Terms that stand in both lists, in the order of the first. */
export const sharedTerms = (a: readonly string[], b: readonly string[]): string[] => {
  // The lists are short: looking through them costs less than a set of each.
  const shared: string[] = [];
  for (const term of a) if (b.includes(term) && !shared.includes(term)) shared.push(term);
  return shared;
};

/** How many of the named actors two passages share. */
export function sharedKeys(a: Passage, b: Passage): number {
  let n = 0;
  for (const key of a.keys) if (b.keys.has(key)) n++;
  return n;
}

/** Terms that say when, not what. */
export const isDay = (term: string): boolean => term.startsWith('@');

/** Sentences of one article at most `most` apart. */
export const near = (a: Passage, b: Passage, most: number): boolean => a.document === b.document && Math.abs(a.at - b.at) <= most;

/** Different speakers; two sentences in the same source's own voice are one speaker. */
export const differentHolders = (a: Passage, b: Passage): boolean => a.holderKey !== b.holderKey;
