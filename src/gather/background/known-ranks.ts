import type { Contribution } from '../contribution.ts';
import type { Ranked } from './choose.ts';
import { type Frame, type Own, rankedOf } from './ranked.ts';

/** The ranked candidates of each document, remembered as long as what they are ranked by stays: what concerns the document, and the topic's frame. */
export class KnownRanks {
  private frame = '';
  private readonly documents = new Map<Contribution, { readonly own: Own; readonly ranked: readonly Ranked[] }>();

  /** The candidates of all documents, a list each, the best first. `ownOf` says what concerns a document. */
  of(contributions: readonly Contribution[], frame: Frame, ownOf: (c: Contribution) => Own): (readonly Ranked[])[] {
    const text = textOf(frame);
    if (text !== this.frame) this.documents.clear();
    this.frame = text;
    const lists = contributions.map((c) => {
      const own = ownOf(c);
      const known = this.documents.get(c);
      if (known && isSame(known.own, own)) return known.ranked;
      const ranked = rankedOf(c, own, frame).sort(byRank);
      this.documents.set(c, { own, ranked });
      return ranked;
    });
    if (this.documents.size > contributions.length) this.keepOnly(new Set(contributions));
    return lists;
  }

  private keepOnly(staying: ReadonlySet<Contribution>): void {
    for (const c of this.documents.keys()) if (!staying.has(c)) this.documents.delete(c);
  }
}

const byRank = (a: Ranked, b: Ranked): number => b.rank - a.rank;

/** Equal frames have one text. */
const textOf = ({ title, common, known, top, parties }: Frame): string =>
  JSON.stringify([title.text, [...common].sort(), [...known].sort(), [...top], [...parties]]);

const isSame = (a: Own, b: Own): boolean => a.keys === b.keys && a.stretches === b.stretches && a.main === b.main && a.newest === b.newest;
