import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';

/** Who is heard on a dispute: for each document by its slot 1 where it speaks of it, and the slots of the documents of its sides. */
interface Heard {
  readonly speaking: Uint8Array;
  readonly sides: readonly number[];
}

/**
 * Documents that speak of a dispute or may, in order; what a copy says its original says. Silence is easily claimed falsely: whoever
 * may speak of it speaks of it.
 */
export function addressedBy(heard: Heard, all: Assertions): readonly string[] {
  const found: string[] = [];
  for (const part of all.parts) if (addresses(part, heard, all)) found.push(part.document);
  return found;
}

/** The same out of those that did before. In: the parts of which it is told anew, in order. Out: the same list where nobody came or went. */
export function addressedNow(before: readonly string[], parts: readonly Part[], heard: Heard, all: Assertions): readonly string[] {
  let list = before;
  for (const part of parts) {
    const at = placeIn(list, part, all);
    const isThere = list[at] === part.document;
    if (isThere === addresses(part, heard, all)) continue;
    list = isThere ? list.toSpliced(at, 1) : list.toSpliced(at, 0, part.document);
  }
  return list;
}

/** The parts that may speak of a dispute or be silent otherwise than last time, in order; undefined where one is gone or stands elsewhere in the order. */
export function movedParts({ leaving, coming, remade }: Changes, all: Assertions): readonly Part[] | undefined {
  for (const gone of leaving) if (all.part(gone.document)?.order !== gone.order) return undefined;
  const changed = [...leaving, ...coming, ...remade.keys()];
  const moved = new Set(changed.flatMap((part) => [all.part(part.document) ?? [], all.part(part.origin) ?? []].flat()));
  return [...moved].sort((a, b) => a.place.rank - b.place.rank);
}

function addresses({ source, place: { slot } }: Part, { speaking, sides }: Heard, all: Assertions): boolean {
  if (source.copyOf !== undefined) return false;
  if (speaking[slot] === 1 || sides.includes(slot)) return true;
  for (const copy of all.copies[slot] ?? nobody) if (speaking[copy] === 1) return true;
  return false;
}

/** Where a part stands in a list of documents, or would. */
function placeIn(list: readonly string[], part: Part, all: Assertions): number {
  // Most come last: the middle of the list is looked at only where they do not.
  if (rankOf(list.at(-1), all) < part.place.rank) return list.length;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankOf(list[middle], all) < part.place.rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rankOf = (document: string | undefined, all: Assertions): number =>
  document === undefined ? -1 : (all.part(document)?.place.rank ?? -1);

const nobody: readonly number[] = [];
