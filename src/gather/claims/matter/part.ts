import type { ActorIndex } from '../../actors/actor-index.ts';
import { dayOf } from '../../base/copies.ts';
import type { Contribution } from '../../contribution.ts';
import type { AssertionCandidate, Sign, SignKind } from '../candidate.ts';
import { heldPassage, type Passage, passageOf } from '../passage.ts';
import { makingOf, type Place, stands } from '../place.ts';
import type { AssertionBlock } from './block.ts';

/** A sign with the passage that bears it, as held by the one whose words it stands in. */
export interface Found {
  readonly passage: Passage;
  readonly sign: Sign;
}

/** What makes a part: another contribution, other groups of its actors or another original make another one. */
export interface PartSource {
  readonly contribution: Contribution;
  readonly keys: readonly string[];
  readonly copyOf: string | undefined;
}

/**
 * A text by which documents stand in order: by day and name, copies behind all others, so that what two print is the original's, or the
 * earlier one's: what comes last changes nothing for those before it. Documents without a day stand behind those with one.
 */
export const orderOf = ({ contribution, copyOf }: PartSource): string =>
  `${copyOf === undefined ? 0 : 1}${dayOf(contribution)}\0${contribution.document}`;

const none: readonly Found[] = [];

/**
 * One article among those of the topic, with what was made of its assertions. It stands as long as the article and what other
 * articles print of its sentences are the same; what is found in it is kept with it and goes with it. Where groups of its actors are others,
 * the sentences that name them are made anew.
 */
export class Part {
  source: PartSource;
  readonly block: AssertionBlock;
  readonly place: Place;
  /** `orderOf` its source. */
  readonly order: string;
  /** The number of its first assertion among all. */
  readonly base: number;
  /** For each assertion 1 where no document before it prints its words. */
  readonly first: Uint8Array;
  /** What the drivers of rules found in it (`finding/`), each under itself. */
  readonly kept = new Map<object, unknown>();
  private readonly passages: (Passage | undefined)[];
  private signs: Map<SignKind, Found[]> | undefined;
  private isRemade = false;
  private own: { readonly of: readonly string[]; readonly keys: ReadonlySet<string> } | undefined;

  constructor(source: PartSource, block: AssertionBlock, base: number, slot: number) {
    this.source = source;
    this.order = orderOf(source);
    this.block = block;
    this.base = base;
    this.place = { document: source.contribution.document, slot, rank: 0, remade: new Map() };
    this.first = new Uint8Array(block.prints.length);
    this.passages = new Array<Passage | undefined>(block.prints.length).fill(undefined);
  }

  get document(): string {
    return this.place.document;
  }

  /** The document that it copies, else itself. */
  get origin(): string {
    return this.source.copyOf ?? this.document;
  }

  /** In: its source with other groups of its actors, and the assertions that these concern. What was made of those is made anew, the rest stands. */
  remake(source: PartSource, indexes: readonly number[]): void {
    this.source = source;
    const { place } = this;
    for (const index of indexes) {
      const { at } = this.assertion(index);
      place.remade.set(at, makingOf(place, at) + 1);
      this.passages[index] = undefined;
    }
    this.isRemade = true;
  }

  /** Whether one of its actors is of a group. */
  hasKey(key: string): boolean {
    if (this.own?.of !== this.source.keys) this.own = { of: this.source.keys, keys: new Set(this.source.keys) };
    return this.own.keys.has(key);
  }

  /** Assertion `index` as a passage, made when it is first asked for. */
  passage(index: number, actors: ActorIndex): Passage {
    const known = this.passages[index];
    if (known) return known;
    const made = passageOf(this.source.contribution, index, this.place, actors);
    this.passages[index] = made;
    return made;
  }

  /** The terms that assertion `index` affirms. */
  affirmed(index: number): Int32Array {
    const { terms, ends, affirmed } = this.block;
    return terms.subarray(index === 0 ? 0 : ends[index - 1], affirmed[index]);
  }

  /** How many of the actors that assertion `index` names are of some groups: one that it names twice may count twice. */
  sharedKeys(index: number, some: ReadonlySet<string>): number {
    if (some.size === 0) return 0;
    let shared = 0;
    for (const actor of this.assertion(index).actors) if (some.has(this.source.keys[actor] ?? '')) shared++;
    return shared;
  }

  /** Whether somebody but the source says assertion `index`. */
  isSaid(index: number): boolean {
    return this.assertion(index).voice !== 'author';
  }

  /** Whether assertion `index` affirms one of some terms. */
  affirmsOne(index: number, some: readonly number[]): boolean {
    for (let i = 0; i < some.length; i++) if (this.affirms(index, some[i] as number)) return true;
    return false;
  }

  /** Whether assertion `index` affirms a term. */
  affirms(index: number, term: number): boolean {
    const { terms, ends, affirmed } = this.block;
    for (let t = index === 0 ? 0 : (ends[index - 1] as number); t < (affirmed[index] as number); t++) if (terms[t] === term) return true;
    return false;
  }

  /** Sees each term of its first printed assertions with the assertion that has it. */
  eachTerm(see: (term: number, index: number) => void): void {
    const { terms, ends } = this.block;
    for (let i = 0, t = 0; i < ends.length; i++) {
      const end = ends[i] as number;
      if (this.first[i] === 0) t = end;
      for (; t < end; t++) see(terms[t] as number, i);
    }
  }

  /** Its signs of a kind that first printed assertions bear, in order. */
  bearing(kind: SignKind, actors: ActorIndex): readonly Found[] {
    if (this.block.signs.length === 0) return none;
    if (!this.signs || this.isRemade) this.signs = this.signsByKind(actors, this.signs);
    this.isRemade = false;
    return this.signs.get(kind) ?? none;
  }

  private assertion(index: number): AssertionCandidate {
    return this.source.contribution.assertions[index] as AssertionCandidate;
  }

  private signsByKind(actors: ActorIndex, before: ReadonlyMap<SignKind, readonly Found[]> = new Map()): Map<SignKind, Found[]> {
    const found = new Map<SignKind, Found[]>();
    for (const { index, sign } of this.block.signs) {
      if (this.first[index] === 0) continue;
      const same = before.get(sign.kind)?.find((one) => one.sign === sign && stands(one.passage));
      const made = same ?? { passage: heldPassage(this.passage(index, actors), sign.by, this.source.contribution, actors), sign };
      const known = found.get(sign.kind);
      if (known) known.push(made);
      else found.set(sign.kind, [made]);
    }
    return found;
  }
}
