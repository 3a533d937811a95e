import type { ActorCandidate, Contribution } from '../contribution.ts';
import type { RelationCandidate } from '../relations/candidate.ts';
import type { KeyIds } from './key-ids.ts';

/** A bare name that several bear, in one document. */
export interface BareName {
  readonly index: number;
  /** The key of the body that is called just so. */
  readonly base: number;
  /** The key of the group that it means, as far as its own article tells. */
  readonly told: number | undefined;
  /** The key of the group that it is taken to mean. */
  means: number;
}

const noNumbers = new Int32Array(0);

/** A document as the grouping sees it: its candidates' keys as numbers, made once, and where each candidate went when it was last gathered. */
export class NamedIn {
  readonly contribution: Contribution;
  readonly document: string;
  readonly publisher: string;
  /** The day on which it appeared; empty where it is not known. */
  readonly day: string;
  /** The strong keys of all candidates, and of those without one the weak key as its complement; those of candidate `i` from `starts[i]` to `starts[i + 1]`. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** The candidates that may be one of several namesakes, and the bare names that a nationality tells apart here. */
  readonly partial: readonly number[];
  readonly bases: readonly string[];
  readonly relations: readonly RelationCandidate[];

  /** Which place it has among the documents of now; -1 for one that is not among them. */
  at = -1;
  /** The document that it copies, or itself. */
  original: string;
  /** What the bare names in it mean, in the order of the candidates, undefined before they were looked for; and the candidates that a weak key alone names, with that key of each. */
  bare: readonly BareName[] | undefined;
  unsettled = noNumbers;
  weak = noNumbers;
  /** By candidate the key by which it goes, and the number that stands for the group in which it is, -1 before it is in any. */
  readonly goesBy: Int32Array;
  readonly roots: Int32Array;
  /** The candidates that go by another key than when they were put into their groups. */
  readonly rekeyed: number[] = [];
  /** `entry` is no longer right. */
  isStale = false;
  /** The document with the keys of its candidates' groups. */
  entry: readonly [document: string, keys: readonly string[]];

  constructor(contribution: Contribution, ids: KeyIds) {
    const { document, source, actors } = contribution;
    this.contribution = contribution;
    this.document = document;
    this.original = document;
    this.entry = [document, []];
    this.publisher = source.meta.publisher ?? document;
    this.day = source.meta.published?.replace(/[~?%]/gu, '') ?? '';
    let size = 0;
    for (const a of actors) size += Math.max(1, a.keys.strong.length);
    this.keys = new Int32Array(size);
    this.starts = new Int32Array(actors.length + 1);
    this.goesBy = new Int32Array(actors.length);
    this.roots = new Int32Array(actors.length).fill(-1);
    this.relations = contribution.relations;
    this.number(ids);
    const [partial, bases] = [[], []] as [number[], string[]];
    for (let i = 0; i < actors.length; i++) {
      const { state, keys } = actors[i] as ActorCandidate;
      if (state === undefined && keys.single.length + keys.qualified.length > 0) partial.push(i);
      for (const { base } of keys.qualified) bases.push(base);
    }
    this.partial = partial;
    this.bases = bases;
  }

  private number(ids: KeyIds): void {
    let at = 0;
    this.contribution.actors.forEach(({ keys: { strong, weak } }, i) => {
      for (const key of strong) this.keys[at++] = ids.of(key);
      if (strong.length === 0) this.keys[at++] = ~ids.of(weak ?? '');
      this.starts[i + 1] = at;
    });
  }

  /** Says by which key a candidate goes. */
  goBy(index: number, key: number): void {
    if (this.goesBy[index] === key) return;
    this.goesBy[index] = key;
    if ((this.roots[index] ?? -1) >= 0) this.rekeyed.push(index);
  }
}
