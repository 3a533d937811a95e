import type { KVNamespace } from '@cloudflare/workers-types';
import { assertFits } from './fits.ts';
import { maxKeysAGet, maxKeysAList } from './limits.ts';
import type { Metadata, Shelf } from './shelf.ts';

/** The shelf over a Workers KV namespace. Reads use KV's own cache of `cacheTtl` seconds (KV allows 30 and more). */
export function kvShelf(kv: KVNamespace, cacheTtl = 60): Shelf {
  return {
    getText: (key) => kv.get(key, { type: 'text', cacheTtl }),
    getBytes: async (key) => {
      const buffer = await kv.get(key, { type: 'arrayBuffer', cacheTtl });
      return buffer ? new Uint8Array(buffer) : null;
    },
    getMany: async (keys) => {
      if (keys.length > maxKeysAGet) throw new RangeError(`${keys.length} keys in one get: at most ${maxKeysAGet} are possible`);
      return keys.length === 0 ? new Map() : kv.get([...keys], { type: 'text', cacheTtl });
    },
    put: async (key, value, metadata) => {
      assertFits(key, value, metadata);
      await kv.put(key, value, metadata ? { metadata } : {});
    },
    delete: (key) => kv.delete(key),
    list: async ({ prefix, cursor, limit = maxKeysAList }) => {
      const page = await kv.list<Metadata>({ prefix, limit, ...(cursor === undefined ? {} : { cursor }) });
      const keys = page.keys.map(({ name, metadata }) => (metadata ? { name, metadata } : { name }));
      return page.list_complete ? { keys } : { keys, cursor: page.cursor };
    },
  };
}
