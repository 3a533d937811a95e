import { expect, test } from 'vitest';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { keepDocument, keepTopic } from '../../src/app/keep.ts';
import { refreshTopic } from '../../src/app/refresh.ts';
import { run } from '../../src/app/run.ts';
import type { RunReport } from '../../src/app/run-report.ts';
import { seedTopic } from '../../src/app/seed.ts';
import { site } from '../../src/http/routes.ts';
import { listAll } from '../../src/store/list-all.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const down: Fetch = async (address) => new Response('', { status: address.endsWith('/robots.txt') ? 404 : 503 });
const source = { id: 'post', url: 'https://post.example/feed', format: 'feed', cadence: 'PT1H', include: [], exclude: [] } as const;
const world = sampleWorld({ fetch: down });
const hoursLater = (hours: number) => ({ ...world, now: () => new Date(Date.UTC(2026, 2, 14, 9 + hours)) });

test('the status shows what the last runs had to say, newest first, and nothing of a private topic', async () => {
  const articles = (await hashedArticles()).slice(0, 1);
  await seedTopic(world, { ...sampleTopic, sources: [source] }, articles);
  await seedTopic(world, { ...sampleTopic, id: 'closed', access: 'token', sources: [source] }, articles);
  for (const hours of [0, 1, 4]) await run(hoursLater(hours), { steps: 9 });
  const { runs } = (await (await site(world).request('/status', { headers: { Accept: 'application/json' } })).json()) as {
    runs: RunReport[];
  };
  const line = 'vedra/post: https://post.example/feed answered 503';
  expect(runs).toEqual([
    { at: '2026-03-14T13:00:00.000Z', lines: [line] },
    { at: '2026-03-14T09:00:00.000Z', lines: [line] },
  ]);
  const page = await (await site(world).request('/status')).text();
  expect(page).toContain(`<li>${line}</li>`);
  expect(page).not.toContain('closed');
});

test('the status tells how far an edition has come, of a first one too, and nothing of a private topic', async () => {
  const fresh = sampleWorld();
  for (const article of await hashedArticles())
    for (const topic of ['vedra', 'closed']) await keepDocument(fresh, topic, article, { origin: 'file' });
  await keepTopic(fresh, sampleTopic);
  await keepTopic(fresh, { ...sampleTopic, id: 'closed', access: 'token' });
  for (const topic of ['vedra', 'closed']) await refreshTopic(fresh, topic, false, { left: 3 });
  const answer = await site(fresh).request('/status', { headers: { Accept: 'application/json' } });
  expect(await answer.json()).toMatchObject({ topics: [], making: [{ topic: 'vedra', done: 3, at: fresh.now().toISOString() }] });
  const page = await (await site(fresh).request('/status')).text();
  expect(page).toMatch(/<code>vedra<\/code>: 3 of \d+ steps/u);
  expect(page).not.toContain('closed');
  await refreshTopic(fresh, 'vedra');
  expect(await (await site(fresh).request('/status', { headers: { Accept: 'application/json' } })).json()).toMatchObject({ making: [] });
});

test('the report of a day ago makes room, so that they never grow beyond a day', async () => {
  for (let hours = 24; hours < 24 * 40; hours++) await run(hoursLater(hours), { steps: 9 });
  expect((await listAll(world.shelf, 'report/')).length).toBeLessThanOrEqual(96);
});
