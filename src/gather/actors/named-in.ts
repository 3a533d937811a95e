import type { ActorCandidate, Contribution } from '../contribution.ts';
import type { KeyIds } from './key-ids.ts';

/** A candidate that may be one of several namesakes: its forms of one word, and those that a nationality tells apart. */
export interface MaybeNamesake {
  readonly index: number;
  /** The keys of its forms of one word, as bodies. */
  readonly single: readonly number[];
  readonly qualified: readonly { readonly base: number; readonly key: number }[];
  readonly onlyQualified: boolean;
}

/** A document as the grouping sees it: its candidates' keys as numbers, made once, and where each candidate went when it was last gathered. */
export class NamedIn {
  readonly contribution: Contribution;
  readonly document: string;
  readonly publisher: string;
  /** The day on which it appeared; empty where it is not known. */
  readonly day: string;
  /** The strong keys of all candidates; those of candidate `i` stand from `starts[i]` to `starts[i + 1]`. */
  readonly strong: Int32Array;
  readonly starts: Int32Array;
  /** The weak key of each candidate without a strong one, else -1. */
  readonly weak: Int32Array;
  readonly namesakes: readonly MaybeNamesake[];
  /** The bases of all qualified forms. */
  readonly bases: readonly number[];

  /** Which place it has among the documents of now; -1 for one that is not among them. */
  at = -1;
  /** The document that it copies, or itself. */
  original: string;
  /** By candidate the key by which it goes and the number that stands for its group, -1 before it has one; and the keys of the groups. */
  readonly goesBy: Int32Array;
  readonly roots: Int32Array;
  entry: readonly [document: string, keys: readonly string[]];

  constructor(contribution: Contribution, ids: KeyIds) {
    const { document, source, actors } = contribution;
    this.contribution = contribution;
    this.document = document;
    this.original = document;
    this.entry = [document, []];
    this.publisher = source.meta.publisher ?? document;
    this.day = source.meta.published?.replace(/[~?%]/gu, '') ?? '';
    this.starts = new Int32Array(actors.length + 1);
    this.weak = new Int32Array(actors.length);
    this.goesBy = new Int32Array(actors.length).fill(-1);
    this.roots = new Int32Array(actors.length).fill(-1);
    this.strong = new Int32Array(actors.reduce((sum, a) => sum + a.keys.strong.length, 0));
    actors.forEach((a, i) => {
      this.number(a, i, ids);
    });
    this.bases = actors.flatMap((a) => a.keys.qualified.map((q) => baseId(q.base, ids)));
    this.namesakes = actors.flatMap((a, i) => maybeNamesake(a, i, ids));
  }

  private number({ keys: { strong, weak } }: ActorCandidate, i: number, ids: KeyIds): void {
    let at = this.starts[i] ?? 0;
    for (const key of strong) this.strong[at++] = ids.of(key);
    this.starts[i + 1] = at;
    this.weak[i] = strong.length > 0 ? -1 : ids.of(weak ?? '');
  }
}

/** A bare name stands among the keys as that of the body called just so. */
const baseId = (base: string, ids: KeyIds): number => ids.of(`body:${base}`);

function maybeNamesake({ state, keys }: ActorCandidate, index: number, ids: KeyIds): MaybeNamesake[] {
  if (state !== undefined || keys.single.length + keys.qualified.length === 0) return [];
  const qualified = keys.qualified.map((q) => ({ base: baseId(q.base, ids), key: ids.of(q.key) }));
  return [{ index, single: keys.single.map((s) => baseId(s, ids)), qualified, onlyQualified: keys.onlyQualified }];
}
