import { byText } from '../../../text/order.ts';
import type { AssertionBlock } from './block.ts';
import type { Renamed } from './called.ts';
import { concerned } from './concerned.ts';
import { orderOf, type Part, type PartSource } from './part.ts';
import type { Printed } from './printed.ts';

/** What a part is made of. */
export interface Coming {
  readonly source: PartSource;
  readonly block: AssertionBlock;
  /** `orderOf` the source. */
  readonly order: string;
}

/** What is asked to tell who comes and goes: the parts of last time, who prints what first, and who is called otherwise. */
export interface Standing {
  readonly parts: readonly Part[];
  readonly partOf: (document: string) => Part | undefined;
  readonly printed: Printed;
  readonly nouns: Renamed['nouns'];
  readonly blockOf: (source: PartSource, known: Part | undefined) => AssertionBlock;
}

/** Which parts go and what comes: what changed, and whoever prints a sentence that has another original now; and who stays with other actors. */
export function arrivalsOf(sources: readonly PartSource[], standing: Standing): Arrivals {
  const { parts, partOf, printed, nouns, blockOf } = standing;
  const staying = new Set<Part>();
  const coming: Coming[] = [];
  const remade = new Map<Part, Remade>();
  for (const source of sources) {
    const known = partOf(source.contribution.document);
    if (isOf(known, source)) {
      staying.add(known);
      const indexes = concerned(known, source.keys, nouns);
      if (indexes.length > 0 || known.source.keys !== source.keys) remade.set(known, { source, indexes });
    } else coming.push({ source, block: blockOf(source, known), order: orderOf(source) });
  }
  const leaving = new Set(parts.filter((p) => !staying.has(p)));
  const again = (some: ReadonlySet<Part>) => {
    for (const part of some)
      if (!leaving.has(part)) {
        leaving.add(part);
        coming.push({ source: remade.get(part)?.source ?? part.source, block: part.block, order: part.order });
        remade.delete(part);
      }
  };
  // What was printed first by one who goes, or is printed now before the one who did, has another original.
  const places = new Map(coming.map(({ source, block }) => [block, source.copyOf]));
  for (const part of [...leaving])
    if (!places.has(part.block) || places.get(part.block) !== part.source.copyOf) again(printed.heirsOf(part));
  for (const one of [...coming]) again(printed.displacedBy(one.block.prints, (owner) => byOrder(one, owner) < 0));
  return { leaving, coming, remade };
}

/** A part that stays: its source now, and the indexes of the assertions that its actors concern. */
interface Remade {
  readonly source: PartSource;
  readonly indexes: readonly number[];
}

interface Arrivals {
  readonly leaving: ReadonlySet<Part>;
  readonly coming: readonly Coming[];
  readonly remade: ReadonlyMap<Part, Remade>;
}

export const byOrder = (a: { readonly order: string }, b: { readonly order: string }): number => byText(a.order, b.order);

/** Whether a part is made of a source, whoever its actors are. */
export const isOf = (part: Part | undefined, { contribution, copyOf }: PartSource): part is Part =>
  part !== undefined && part.source.contribution === contribution && part.source.copyOf === copyOf;
