import type { Shelf } from '../../src/store/shelf.ts';

/** A place far from where is written: what it has read, absences too, it remembers for a minute. */
export function farAway(shelf: Shelf, seconds: () => number): Shelf {
  const remembered = new Map<string, { until: number; value: unknown }>();
  const stale = async <T>(what: string, read: () => Promise<T>): Promise<T> => {
    const known = remembered.get(what);
    if (known && known.until > seconds()) return known.value as T;
    const value = await read();
    remembered.set(what, { until: seconds() + 60, value });
    return value;
  };
  return {
    ...shelf,
    getText: (key) => stale(`text ${key}`, () => shelf.getText(key)),
    getBytes: (key) => stale(`bytes ${key}`, () => shelf.getBytes(key)),
    getMany: async (keys) =>
      new Map(await Promise.all(keys.map(async (key) => [key, await stale(`text ${key}`, () => shelf.getText(key))] as const))),
    list: (options) => stale(`list ${JSON.stringify(options)}`, () => shelf.list(options)),
  };
}
