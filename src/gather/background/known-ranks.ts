import type { Contribution } from '../contribution.ts';
import type { Ranked } from './choose.ts';
import { type Frame, type Own, rankedOf } from './ranked.ts';

/** The ranked candidates of each document, remembered as long as what they are ranked by stays: what concerns the document, and the topic's frame. */
export class KnownRanks {
  private frame = '';
  private documents = new Map<Contribution, { readonly own: Own; readonly ranked: readonly Ranked[] }>();

  /** The candidates of all documents, a list each. `ownOf` says what concerns a document. */
  of(contributions: readonly Contribution[], frame: Frame, ownOf: (c: Contribution) => Own): (readonly Ranked[])[] {
    const text = textOf(frame);
    const before = text === this.frame ? this.documents : new Map<never, never>();
    this.frame = text;
    this.documents = new Map();
    return contributions.map((c) => {
      const own = ownOf(c);
      const known = before.get(c);
      const now = known && isSame(known.own, own) ? known : { own, ranked: rankedOf(c, own, frame) };
      this.documents.set(c, now);
      return now.ranked;
    });
  }
}

/** Equal frames have one text. */
const textOf = ({ title, common, known, top, parties }: Frame): string =>
  JSON.stringify([title.text, [...common].sort(), [...known].sort(), [...top], [...parties]]);

const isSame = (a: Own, b: Own): boolean =>
  a.keys === b.keys &&
  a.main === b.main &&
  a.newest === b.newest &&
  a.stretches.length === b.stretches.length &&
  a.stretches.every((stretch, i) => stretch === b.stretches[i]);
