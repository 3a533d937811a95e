import { Numbered } from '../../text/numbered.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { type AssertionBlock, blockOf } from './assertion-block.ts';
import type { AssertionCandidate } from './candidate.ts';
import { type Passage, passageOf } from './passage.ts';
import { type Postings, postingsOf } from './postings.ts';

/** Every assertion of a topic, numbered through by document and place, with who has which term; a passage is made when it is first asked for. */
export class Assertions {
  readonly blocks: readonly AssertionBlock[];
  readonly postings: Postings;
  private readonly terms = new Numbered();
  private readonly actors: ActorIndex;
  private readonly made: (Passage | undefined)[];
  private readonly place: ReadonlyMap<string, number>;

  private readonly copies: ReadonlyMap<string, string>;

  /** In: the contributions in the order of their numbers; each copy with the document that it copies. */
  constructor(ordered: readonly Contribution[], actors: ActorIndex, copies: ReadonlyMap<string, string>) {
    const texts = new Numbered();
    this.copies = copies;
    this.actors = actors;
    this.blocks = ordered.map((c) => blockOf(c, this.terms, texts));
    this.postings = postingsOf(this.blocks, this.terms.size, texts.size);
    this.made = new Array<Passage | undefined>(this.postings.count);
    this.place = new Map(ordered.map((c, i) => [c.document, i]));
  }

  /** The document that a document copies, else itself. */
  originOf(document: string): string {
    return this.copies.get(document) ?? document;
  }

  /** Assertion `n`; of words that another article printed before, that article's. */
  passage(n: number): Passage {
    const first = this.postings.originals[n] as number;
    const known = this.made[first];
    if (known) return known;
    const { blockOf, starts } = this.postings;
    const { contribution } = this.blockAt(first);
    const passage = passageOf(contribution, first - (starts[blockOf[first] as number] as number), first, this.actors);
    this.made[first] = passage;
    return passage;
  }

  /** How many assertions have a term. */
  holding(term: string): number {
    const t = this.terms.find(term);
    if (t === undefined) return 0;
    const { ends } = this.postings;
    return (ends[t] as number) - (t === 0 ? 0 : (ends[t - 1] as number));
  }

  /** Those that have a term, in order. */
  holders(term: string): Passage[] {
    const t = this.terms.find(term);
    if (t === undefined) return [];
    const { ends, holders } = this.postings;
    const found: Passage[] = [];
    for (let at = t === 0 ? 0 : (ends[t - 1] as number); at < (ends[t] as number); at++) found.push(this.passage(holders[at] as number));
    return found;
  }

  /** Adds the origins of the documents with an assertion that has a term and, where `keys` are given, names one of these actors. No passage is made. */
  addHolders(term: string, keys: ReadonlySet<string> | undefined, to: Set<string>): void {
    const t = this.terms.find(term);
    if (t === undefined) return;
    const { ends, holders } = this.postings;
    for (let at = t === 0 ? 0 : (ends[t - 1] as number); at < (ends[t] as number); at++) {
      const n = holders[at] as number;
      const { document } = this.blockAt(n).contribution;
      const origin = this.originOf(document);
      if (to.has(origin)) continue;
      const groups = this.actors.keysOf(document);
      if (keys === undefined || this.candidate(n).actors.some((i) => keys.has(groups[i] ?? ''))) to.add(origin);
    }
  }

  /** The assertion of a sentence; with `spoken` only one that somebody but the source holds. */
  at(document: string, sentence: number, spoken = false): Passage | undefined {
    const place = this.place.get(document) ?? -1;
    const index = this.blocks[place]?.bySentence[sentence] ?? -1;
    if (index < 0) return undefined;
    const first = this.postings.originals[(this.postings.starts[place] as number) + index] as number;
    return spoken && this.candidate(first).voice === 'author' ? undefined : this.passage(first);
  }

  /** Those of one document that print what no document before it printed; with `spoken` only those that somebody holds. */
  within(document: string, spoken = false): Passage[] {
    const place = this.place.get(document);
    if (place === undefined) return [];
    const { originals, starts } = this.postings;
    const from = starts[place] as number;
    const found: Passage[] = [];
    const { spoken: some, prints } = this.blocks[place] as AssertionBlock;
    for (let k = 0; k < (spoken ? some : prints).length; k++) {
      const n = from + (spoken ? (some[k] as number) : k);
      if (originals[n] === n) found.push(this.passage(n));
    }
    return found;
  }

  /** The block in which assertion `n` stands. */
  private blockAt(n: number): AssertionBlock {
    return this.blocks[this.postings.blockOf[n] as number] as AssertionBlock;
  }

  /** Assertion `n` as its article brings it. */
  private candidate(n: number): AssertionCandidate {
    const { blockOf, starts } = this.postings;
    return this.blockAt(n).contribution.assertions[n - (starts[blockOf[n] as number] as number)] as AssertionCandidate;
  }
}
