import { env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { getAll } from '../../src/store/get-all.ts';
import { kvShelf } from '../../src/store/kv.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';

const kv = env.SHELF;
const text = new TextEncoder();

describe.each([
  ['memory', () => memoryShelf()],
  ['Workers KV', () => kvShelf(kv)],
])('a shelf in %s', (room, make) => {
  const key = (name: string) => `contract/${room}/${name}`;

  test('gives back what was put, as text and as bytes', async () => {
    const shelf = make();
    await shelf.put(key('a'), 'Šabāb');
    expect(await shelf.getText(key('a'))).toBe('Šabāb');
    expect(await shelf.getBytes(key('a'))).toEqual(text.encode('Šabāb'));
    await shelf.put(key('a'), text.encode('again'));
    expect(await shelf.getText(key('a'))).toBe('again');
  });

  test('an absent key is null, and deleting it is no error', async () => {
    const shelf = make();
    expect(await shelf.getText(key('absent'))).toBeNull();
    expect(await shelf.getBytes(key('absent'))).toBeNull();
    await shelf.delete(key('absent'));
  });

  test('a deleted key is absent', async () => {
    const shelf = make();
    await shelf.put(key('gone'), 'x');
    await shelf.delete(key('gone'));
    expect(await shelf.getText(key('gone'))).toBeNull();
  });

  test('reads many at once, absent ones as null, and refuses more than a hundred', async () => {
    const shelf = make();
    await shelf.put(key('m1'), 'one');
    const found = await shelf.getMany([key('m1'), key('m2')]);
    expect([...found]).toEqual([
      [key('m1'), 'one'],
      [key('m2'), null],
    ]);
    expect((await shelf.getMany([])).size).toBe(0);
    await expect(shelf.getMany(Array.from({ length: 101 }, (_, i) => key(`${i}`)))).rejects.toThrow('at most 100');
    expect(
      (
        await getAll(
          shelf,
          Array.from({ length: 101 }, (_, i) => key(`${i}`)),
        )
      ).size,
    ).toBe(101);
  });

  test('lists by prefix, in order, with metadata, by pages', async () => {
    const shelf = make();
    for (const name of ['b', 'c', 'a']) await shelf.put(key(`list/${name}`), name, { letter: name });
    await shelf.put(key('other'), 'x');
    const first = await shelf.list({ prefix: key('list/'), limit: 2 });
    expect(first.keys).toEqual([
      { name: key('list/a'), metadata: { letter: 'a' } },
      { name: key('list/b'), metadata: { letter: 'b' } },
    ]);
    const rest = await shelf.list({ prefix: key('list/'), limit: 2, cursor: first.cursor ?? '' });
    expect(rest).toEqual({ keys: [{ name: key('list/c'), metadata: { letter: 'c' } }] });
    expect((await listAll(shelf, key('list/'))).length).toBe(3);
  });

  test('refuses what KV could not hold, and says the limit', async () => {
    const shelf = make();
    await expect(shelf.put('k'.repeat(513), 'x')).rejects.toThrow('512');
    await expect(shelf.put('', 'x')).rejects.toThrow('1 to 512');
    await expect(shelf.put(key('m'), 'x', { note: 'm'.repeat(1100) })).rejects.toThrow('1024');
    await expect(shelf.put(key('v'), new Uint8Array(26 * 1024 * 1024))).rejects.toThrow('26214400');
  });
});
