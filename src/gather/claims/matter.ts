import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Assertions } from './assertions.ts';
import type { Sign, SignKind } from './candidate.ts';
import { namedEverywhere } from './everywhere.ts';
import { namesOf } from './names-of.ts';
import { ownVoice } from './own-voice.ts';
import { heldPassage, type Passage } from './passage.ts';

export type { Passage } from './passage.ts';

/** All assertions of a topic with the weight of each term, so that rules meet only passages that share a term. */
export interface Matter {
  /** All of them. A rule that can do with fewer asks for those: a passage is made when it is first asked for. */
  readonly passages: readonly Passage[];
  /** How many there are. */
  readonly count: number;
  /** Those whose sentence gives words to somebody; others of the source's own voice may be somebody's all the same. */
  readonly spoken: readonly Passage[];
  /** Those of one document. */
  readonly within: (document: string) => readonly Passage[];
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
  /** Adds the documents (of copies, what they copy) with a passage that affirms or denies a term and, where `keys` are given, names one of these actors. */
  readonly addHolders: (term: string, keys: ReadonlySet<string> | undefined, to: Set<string>) => void;
  /** The passage at a place; of words that another article printed before, that article's; with `spoken` only what somebody says. */
  readonly at: (document: string, sentence: number, spoken?: boolean) => Passage | undefined;
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

/** Contributions by document, copied texts behind all others, so that what both print is the original's. */
function originalsFirst(contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): Contribution[] {
  const isCopy = (c: Contribution): number => Number(copies.has(c.document));
  return [...contributions].sort((a, b) => isCopy(a) - isCopy(b) || byText(a.document, b.document));
}

/** Indexes the assertions of a topic, copied texts behind all others. Independent of the order of the contributions. */
export function matterOf(
  contributions: readonly Contribution[],
  actors: ActorIndex,
  copies: ReadonlyMap<string, string> = new Map(),
): Matter {
  const ordered = originalsFirst(contributions, copies);
  const all = new Assertions(ordered, actors, copies);
  const { distinct: count } = all.postings;
  const everywhere = namedEverywhere(all, actors);
  const signed = signsByKind(all);
  const bearing = kept((kind: SignKind) =>
    (signed.get(kind) ?? []).map(({ n, sign }) => ({ passage: heldPassage(all.passage(n), sign.by, actors), sign })),
  );
  const idf = kept((term: string) => Math.log(1 + count / (1 + all.holding(term))));
  const names = once(() => namesOf(ordered, actors));
  const publications = once(() => new Map(ordered.map((c) => [c.document, ownVoice(c.source.meta, c.document)])));
  const everyBlock = (spoken: boolean) => ordered.flatMap((c) => all.within(c.document, spoken));
  const passages = once(() => everyBlock(false));
  const spoken = once(() => everyBlock(true));
  return {
    get passages() {
      return passages();
    },
    get spoken() {
      return spoken();
    },
    count,
    within: (document) => all.within(document),
    documents: ordered.flatMap((c) => (c.assertions.length > 0 && !copies.has(c.document) ? [c.document] : [])),
    originOf: (document) => all.originOf(document),
    idf,
    telling: (term) => all.holding(term) <= Math.max(fewPassages, count * fewShare),
    sharedActors: (a, b) => {
      let n = 0;
      for (const key of a.keys) if (b.keys.has(key) && !everywhere.has(key)) n++;
      return n;
    },
    affirming: kept((term: string) => all.holders(term).filter((p) => p.words.includes(term))),
    addHolders: (term, keys, to) => all.addHolders(term, keys, to),
    at: (document, sentence, spoken) => all.at(document, sentence, spoken),
    keyOf: (passage, actor) => actors.keyOf(passage.document, actor),
    voiceOf: (p) => ({ ...p, holder: publications().get(p.document) ?? p.document, holderKey: `source:${p.document}`, voice: 'author' }),
    nameOf: (key) => names().get(key),
    bearing,
  };
}

/** The signs of each kind that first printed assertions bear, in order. */
function signsByKind({ blocks, postings }: Assertions): Map<SignKind, { readonly n: number; readonly sign: Sign }[]> {
  const { originals, starts } = postings;
  const found = new Map<SignKind, { n: number; sign: Sign }[]>();
  for (const [block, { signs }] of blocks.entries())
    for (const { index, sign } of signs) {
      const n = (starts[block] as number) + index;
      if (originals[n] !== n) continue;
      const known = found.get(sign.kind);
      if (known) known.push({ n, sign });
      else found.set(sign.kind, [{ n, sign }]);
    }
  return found;
}

/** A function that works out each answer once. */
function kept<K, V>(answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    const made = answer(question);
    known.set(question, made);
    return made;
  };
}

function once<V>(answer: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => {
    known ??= { value: answer() };
    return known.value;
  };
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

/** The same without the days. */
export const sharedMatter = (a: readonly string[], b: readonly string[]): string[] => {
  const shared: string[] = [];
  for (const term of a) if (!isDay(term) && b.includes(term) && !shared.includes(term)) shared.push(term);
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
