import { Numbered } from '../../../text/numbered.ts';
import type { ActorIndex } from '../../actors/actor-index.ts';
import type { Passage } from '../passage.ts';
import { inOrder } from '../place.ts';
import { arrivalsOf, byOrder, isOf } from './arrivals.ts';
import { type Changes, sameSet } from './asked.ts';
import { type AssertionBlock, blockOf } from './block.ts';
import { Called } from './called.ts';
import { Named } from './everywhere.ts';
import { Moves } from './moves.ts';
import { Part, type PartSource } from './part.ts';
import { Postings } from './postings.ts';
import { Printed } from './printed.ts';
import { Questions } from './questions.ts';

/** Up to so many assertions a topic is small: what one thing is called or blamed for there is the topic's one matter. */
const small = 300;

/**
 * Every assertion of a topic, with who has which term. `update` takes it from one set of documents to another and touches only what
 * differs: parts of documents that are as they were stay; those that share a sentence with what came or went come again.
 */
export class Assertions {
  /** All parts by document, copies behind the others, and those that came with the last update. */
  parts: readonly Part[] = [];
  coming: readonly Part[] = [];
  /** For each document by its slot the slots of those that copy it; absent where none does. */
  copies: readonly (readonly number[] | undefined)[] = [];
  actors: ActorIndex;
  everywhere: ReadonlySet<string> = new Set();
  readonly terms = new Numbered();
  readonly postings = new Postings();
  /** Who asked what of it. */
  readonly questions = new Questions();
  /** A slot for each document. */
  readonly slots = new Numbered();
  private readonly texts = new Numbered();
  private readonly printed = new Printed();
  private readonly named = new Named();
  private readonly called = new Called();
  private readonly byDocument = new Map<string, Part>();
  private readonly byNumber: Part[] = [];
  private numbers = 0;
  private readonly affirmed = new Map<number, readonly Passage[]>();

  constructor(actors: ActorIndex) {
    this.actors = actors;
  }

  /** How many first printed assertions there are. */
  get count(): number {
    return this.postings.count;
  }

  get isSmall(): boolean {
    return this.count < small;
  }

  /** Whether most of it stays as it is with these documents: else it is cheaper to begin anew. */
  isNear(sources: readonly PartSource[]): boolean {
    const staying = sources.filter((source) => isOf(this.byDocument.get(source.contribution.document), source)).length;
    return staying * 4 > this.parts.length * 3 && staying * 2 > sources.length && this.numbers < 2 * this.count + 1000;
  }

  /** In: what there is now of each document, and its actors. Out: what that changed. */
  update(sources: readonly PartSource[], actors: ActorIndex): Changes {
    const renamed = this.called.renamedIn(actors);
    const before = { size: this.postings.size, isSmall: this.isSmall, everywhere: this.everywhere };
    this.actors = actors;
    const { leaving, coming, remade } = arrivalsOf(sources, {
      parts: this.parts,
      partOf: (document) => this.byDocument.get(document),
      printed: this.printed,
      nouns: renamed.nouns,
      blockOf: (source, known) => this.blockOf(source, known),
    });
    const moves = new Moves(this.postings);
    const texts = new Set<number>();
    for (const part of leaving) this.remove(part, moves, texts);
    this.coming = coming
      .toSorted(byOrder)
      .map(({ source, block }) => new Part(source, block, this.number(block), this.slots.of(source.contribution.document)));
    // An index that was empty weighs everything anew: what moved need not be noted.
    const isNew = this.parts.length === 0;
    this.place([...this.parts.filter((p) => !leaving.has(p)), ...this.coming]);
    for (const part of this.coming) this.add(part, isNew ? undefined : moves);
    const holders = moves.holders();
    for (const [part, { source, indexes }] of remade) this.remake(part, source, indexes, holders, texts);
    this.everywhere = this.named.everywhere(this.count);
    const all =
      isNew || before.size !== this.postings.size || before.isSmall !== this.isSmall || !sameSet(before.everywhere, this.everywhere);
    const { weights, tellings } = moves.weights();
    for (const term of holders) this.affirmed.delete(term);
    this.postings.forget(all ? undefined : weights);
    if (all) this.questions.clear();
    else this.questions.answerAnew({ names: renamed.names, texts, weights, tellings, holders });
    return { all, leaving, coming: this.coming, remade: new Map([...remade].map(([part, { indexes }]) => [part, indexes])) };
  }

  /** The part of a document. */
  part(document: string): Part | undefined {
    return this.byDocument.get(document);
  }

  /** Where the words of assertion `index` of a part were printed first. */
  owner(part: Part, index: number): readonly [part: Part, index: number] {
    return part.first[index] === 1 ? [part, index] : this.printed.owner(part, index);
  }

  /** The passages that affirm a term, in order. */
  affirming(term: number): readonly Passage[] {
    const known = this.affirmed.get(term);
    if (known) return known;
    const found: Passage[] = [];
    for (const number of this.postings.holders(term)) {
      const part = this.partOf(number);
      if (part.affirms(number - part.base, term)) found.push(part.passage(number - part.base, this.actors));
    }
    found.sort(inOrder);
    this.affirmed.set(term, found);
    return found;
  }

  /** The part in which the assertion with a number stands. */
  partOf(number: number): Part {
    return this.byNumber[number] as Part;
  }

  private blockOf({ contribution }: PartSource, known: Part | undefined): AssertionBlock {
    return known?.source.contribution === contribution ? known.block : blockOf(contribution, this.terms, this.texts);
  }

  /** The numbers of a block's assertions, from the first on. */
  private number(block: AssertionBlock): number {
    const base = this.numbers;
    this.numbers += block.prints.length;
    return base;
  }

  private place(parts: readonly Part[]): void {
    this.parts = parts.toSorted(byOrder);
    this.parts.forEach((part, rank) => {
      part.place.rank = rank;
    });
    const copies: number[][] = [];
    for (const { source, place } of this.parts)
      if (source.copyOf !== undefined) {
        const origin = this.slots.of(source.copyOf);
        copies[origin] = [...(copies[origin] ?? []), place.slot];
      }
    this.copies = copies;
  }

  private remove(part: Part, moves: Moves, texts: Set<number>): void {
    moves.note(part);
    this.postings.remove(part);
    this.named.remove(part);
    this.printed.remove(part, texts);
    this.byDocument.delete(part.document);
    part.place.rank = -1;
  }

  private remake(part: Part, source: PartSource, indexes: readonly number[], holders: Set<number>, texts: Set<number>): void {
    this.named.remove(part);
    part.remake(source, indexes);
    this.named.add(part);
    for (const index of indexes) {
      for (const term of part.affirmed(index)) holders.add(term);
      texts.add(part.block.prints[index] as number);
    }
  }

  private add(part: Part, moves: Moves | undefined): void {
    this.printed.add(part);
    moves?.note(part);
    this.postings.add(part);
    this.named.add(part);
    this.byDocument.set(part.document, part);
    for (let number = part.base; number < part.base + part.first.length; number++) this.byNumber[number] = part;
  }
}
