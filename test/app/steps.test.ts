import { expect, test } from 'vitest';
import { keepDocument, keepTopic } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { refreshTopic } from '../../src/app/refresh.ts';
import { run } from '../../src/app/run.ts';
import { listAll } from '../../src/store/list-all.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

async function waiting() {
  const world = sampleWorld({ shelf: memoryShelf() });
  await keepTopic(world, sampleTopic);
  for (const article of (await hashedArticles()).slice(0, 2)) await keepDocument(world, 'vedra', article, { origin: 'admin' });
  return world;
}

test('one step a run: the eighth publishes the edition that one go makes, byte for byte, and no cursor is left', async () => {
  const [small, whole] = [await waiting(), await waiting()];
  let more = 0;
  for (let n = 0; n < 8; n++) {
    expect((await currentPublication(small, 'vedra', anyone)).ok).toBe(false);
    await run(small, { steps: 5, parts: 1, onMore: async () => void more++ });
  }
  await refreshTopic(whole, 'vedra');
  const [made, wanted] = [await currentPublication(small, 'vedra', anyone), await currentPublication(whole, 'vedra', anyone)];
  expect([made.ok, made]).toEqual([true, wanted]);
  expect(more).toBeGreaterThan(6);
  expect(await listAll(small.shelf, 'plan/')).toEqual([]);
});

test('findings that stay away for two minutes are gathered anew', async () => {
  const world = await waiting();
  await refreshTopic(world, 'vedra', false, { left: 3 });
  for (const { name } of await listAll(world.shelf, 'findings/')) await world.shelf.delete(name);
  expect(await refreshTopic(world, 'vedra')).toMatchObject({ value: { outcome: 'begun' } });
  const later = { ...world, now: () => new Date('2026-03-14T09:03:00Z') };
  expect(await refreshTopic(later, 'vedra')).toMatchObject({ value: { outcome: 'published', number: 1 } });
});
