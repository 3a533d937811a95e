import type { Assertions } from '../matter/assertions.ts';

/**
 * Documents that say nothing of a dispute, of those that assert anything and copy none; what a copy says its original says. Silence is
 * easily claimed falsely: whoever may speak of it speaks of it. `speaking`: for each document by its slot 1 where it does; `sides`: the
 * slots of the documents of the dispute's sides.
 */
export function silentDocuments(speaking: Uint8Array, sides: readonly number[], all: Assertions): string[] {
  const heard = speaking.slice();
  for (const slot of sides) heard[slot] = 1;
  for (const { slot, origin } of all.copies) if (speaking[slot] === 1) heard[origin] = 1;
  const { documents, slots } = all.speaking;
  // Counted first: a list that grows is copied again and again.
  let count = 0;
  for (let i = 0; i < slots.length; i++) if (heard[slots[i] as number] !== 1) count++;
  const silent = new Array<string>(count);
  let at = 0;
  for (let i = 0; i < slots.length; i++) if (heard[slots[i] as number] !== 1) silent[at++] = documents[i] as string;
  return silent;
}
