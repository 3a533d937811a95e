import { byText } from '../text/order.ts';
import { assertFits } from './fits.ts';
import { maxKeysAGet, maxKeysAList } from './limits.ts';
import type { ListOptions, ListPage, Metadata, Shelf } from './shelf.ts';

interface Kept {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly metadata?: Metadata;
}

/** A shelf in memory, for builds from the command line and for tests. Keeps KV's limits and order. */
export function memoryShelf(kept: Map<string, Kept> = new Map()): Shelf {
  const text = (key: string): string | null => {
    const value = kept.get(key);
    return value ? new TextDecoder().decode(value.bytes) : null;
  };
  return {
    getText: async (key) => text(key),
    getBytes: async (key) => kept.get(key)?.bytes.slice() ?? null,
    getMany: async (keys) => {
      if (keys.length > maxKeysAGet) throw new RangeError(`${keys.length} keys in one get: at most ${maxKeysAGet} are possible`);
      return new Map(keys.map((key) => [key, text(key)]));
    },
    put: async (key, value, metadata) => {
      assertFits(key, value, metadata);
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value.slice();
      kept.set(key, metadata ? { bytes, metadata } : { bytes });
    },
    delete: async (key) => void kept.delete(key),
    list: async (options) => page(kept, options),
  };
}

function page(kept: ReadonlyMap<string, Kept>, { prefix, cursor, limit = maxKeysAList }: ListOptions): ListPage {
  const names = [...kept.keys()].filter((name) => name.startsWith(prefix) && (cursor === undefined || name > cursor)).sort(byText);
  const taken = names.slice(0, Math.min(limit, maxKeysAList));
  const keys = taken.map((name) => {
    const metadata = kept.get(name)?.metadata;
    return metadata ? { name, metadata } : { name };
  });
  const last = taken.at(-1);
  return names.length > taken.length && last !== undefined ? { keys, cursor: last } : { keys };
}
