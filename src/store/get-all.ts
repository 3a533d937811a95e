import { maxKeysAGet } from './limits.ts';
import type { Shelf } from './shelf.ts';

/** Texts of any number of keys, a hundred a read; absent keys are null. */
export async function getAll(shelf: Shelf, keys: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const found = new Map<string, string | null>();
  const asked = [...new Set(keys)];
  for (let i = 0; i < asked.length; i += maxKeysAGet)
    for (const [key, value] of await shelf.getMany(asked.slice(i, i + maxKeysAGet))) found.set(key, value);
  return found;
}
