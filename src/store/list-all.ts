import type { ListPage, Shelf } from './shelf.ts';

/** Every key under a prefix, over all pages, in order. */
export async function listAll(shelf: Shelf, prefix: string): Promise<ListPage['keys']> {
  const keys: ListPage['keys'][number][] = [];
  let cursor: string | undefined;
  do {
    const page = await shelf.list(cursor === undefined ? { prefix } : { prefix, cursor });
    keys.push(...page.keys);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return keys;
}
