import { expect, test } from 'vitest';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { withdraw } from '../../src/app/takedown/withdraw.ts';
import type { World } from '../../src/app/world.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

test('a takedown that dies at any operation is finished by the next run: not a word of the text is left', async () => {
  const articles = (await hashedArticles()).slice(0, 2);
  const words = 'Velmora put the number of dead at 46';
  const kept: NonNullable<Parameters<typeof memoryShelf>[0]> = new Map();
  await seedTopic(sampleWorld({ shelf: memoryShelf(kept) }), sampleTopic, articles);
  let stops = 0;
  for (let after = 0; ; after++) {
    const shelf = memoryShelf(new Map(kept));
    const healthy = sampleWorld({ shelf });
    let left = after;
    const dying =
      <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        left-- > 0 ? operation(...args) : Promise.reject(new Error('died'));
    const dead: World = {
      ...healthy,
      shelf: {
        getText: dying(shelf.getText),
        getBytes: dying(shelf.getBytes),
        getMany: dying(shelf.getMany),
        put: dying(shelf.put),
        delete: dying(shelf.delete),
        list: dying(shelf.list),
      },
    };
    const asked = await withdraw(dead, 'vedra', 'meridian-wire-2024', 'retracted').then(
      ({ ok }) => ok,
      () => false,
    );
    await run(dead, { steps: 5 }).catch(() => {});
    if (left >= 0) break;
    stops++;
    if (!asked) await withdraw(healthy, 'vedra', 'meridian-wire-2024', 'retracted');
    await run(healthy, { steps: 5 });
    await run({ ...healthy, now: () => new Date('2026-03-14T09:15:00Z') }, { steps: 5 });
    for (const { name } of await listAll(shelf, ''))
      expect([after, name, (await shelf.getText(name))?.includes(words)]).toEqual([after, name, false]);
    expect((await listAll(shelf, 'todo/purge/')).length + (await listAll(shelf, 'todo/touched/')).length).toBe(0);
  }
  expect(stops).toBeGreaterThan(25);
}, 120_000);
