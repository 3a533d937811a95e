import type { ActorIndex } from '../actors/actor-index.ts';
import type { SignKind } from './candidate.ts';
import type { Assertions } from './matter/assertions.ts';
import type { Found, Part } from './matter/part.ts';
import { ownVoice } from './own-voice.ts';
import type { Passage } from './passage.ts';

export type { Passage } from './passage.ts';

/**
 * What a rule asks: the assertions of some parts of the topic (`spoken`, `bearing`), often of one document alone, and of the
 * whole topic what stands where, how much a term weighs and who affirms it. What is asked of the whole is noted (`Assertions.questions`), so
 * that what was found stays while the answers do.
 */
export class Matter {
  private readonly all: Assertions;
  private readonly parts: readonly Part[];
  private speeches: readonly Passage[] | undefined;

  constructor(all: Assertions, parts: readonly Part[] = all.parts) {
    this.all = all;
    this.parts = parts;
  }

  /** Those whose sentence gives words to somebody; others of the source's own voice may be somebody's all the same. */
  get spoken(): readonly Passage[] {
    this.speeches ??= this.parts.flatMap((p) => this.firstIn(p, p.block.spoken));
    return this.speeches;
  }

  /** Those of one document. */
  within(document: string): readonly Passage[] {
    const part = this.all.part(document);
    return part ? this.firstIn(part) : [];
  }

  /** The signs of a kind with their passages. */
  bearing(kind: SignKind): readonly Found[] {
    const [only, other] = this.parts;
    if (only && other === undefined) return only.bearing(kind, this.actors);
    return this.parts.flatMap((p) => p.bearing(kind, this.actors));
  }

  /** Whether the topic is so small that it has one matter. */
  get isSmall(): boolean {
    return this.all.isSmall;
  }

  /** The document that a document copies, else itself. */
  originOf(document: string): string {
    return this.all.part(document)?.origin ?? document;
  }

  idf(term: string): number {
    const number = this.all.terms.of(term);
    this.all.questions.weight(number);
    return this.all.postings.idf(number);
  }

  /** Whether few passages have a term: only such a term tells one matter from another in a large topic. */
  telling(term: string): boolean {
    const number = this.all.terms.of(term);
    this.all.questions.telling(number);
    return this.all.postings.telling(number);
  }

  /** How many actors two passages share, those that a large topic names everywhere left out. */
  sharedActors(a: Passage, b: Passage): number {
    let n = 0;
    for (const key of a.keys) if (b.keys.has(key) && !this.all.everywhere.has(key)) n++;
    return n;
  }

  /** Passages that affirm a term. */
  affirming(term: string): readonly Passage[] {
    const number = this.all.terms.of(term);
    this.all.questions.holdersOf(number);
    return this.all.affirming(number);
  }

  /** The passage at a place; of words that another article printed before, that article's; with `spoken` only what somebody says. */
  at(document: string, sentence: number, spoken = false): Passage | undefined {
    const [near] = this.parts;
    const part = near?.document === document ? near : this.all.part(document);
    const index = part?.block.bySentence[sentence] ?? -1;
    if (!part || index < 0) return undefined;
    const [owner, first] = this.all.owner(part, index);
    if (owner !== part) this.all.questions.text(part.block.prints[index] as number);
    if (spoken && owner.source.contribution.assertions[first]?.voice === 'author') return undefined;
    return owner.passage(first, this.actors);
  }

  keyOf(passage: Passage, actor: number): string | undefined {
    return this.actors.keyOf(passage.document, actor);
  }

  /** The source's name, for what it says in its own voice. */
  voiceOf(p: Passage): Passage {
    const meta = this.all.part(p.document)?.source.contribution.source.meta;
    return { ...p, holder: meta ? ownVoice(meta, p.document) : p.document, holderKey: `source:${p.document}`, voice: 'author' };
  }

  /** The name under which a key that stands in a document is listed; of one that is no actor of the topic, that document's. */
  nameOf(key: string, document: string): string | undefined {
    this.all.questions.nameOf(key);
    const listed = this.actors.byKey.get(key);
    if (listed) return listed.name;
    const source = this.all.part(document)?.source;
    return source?.contribution.actors[source.keys.indexOf(key)]?.name;
  }

  private get actors(): ActorIndex {
    return this.all.actors;
  }

  /** Of all or some assertions of a part those that print what no document before it printed. */
  private firstIn(part: Part, some?: readonly number[]): Passage[] {
    const found: Passage[] = [];
    const count = some?.length ?? part.first.length;
    for (let i = 0; i < count; i++) {
      const index = some ? (some[i] as number) : i;
      if (part.first[index] === 1) found.push(part.passage(index, this.actors));
    }
    return found;
  }
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
