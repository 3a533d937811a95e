import { env } from 'cloudflare:test';
import type { KVNamespace, MessageBatch, Queue, ScheduledController } from '@cloudflare/workers-types';
import { expect, test } from 'vitest';
import { keepTopic } from '../../../src/app/keep.ts';
import { run } from '../../../src/app/run.ts';
import { seedTopic } from '../../../src/app/seed.ts';
import { kvShelf } from '../../../src/store/kv.ts';
import worker from '../../../src/worker.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../sample-world.ts';

/** Sources that the guard refuses: each costs a step, and nothing is ever asked of the network. */
const sources = [1, 2, 3].map((n) => ({
  id: `inside-${n}`,
  url: `http://10.0.0.${n}/`,
  format: 'page' as const,
  include: [],
  exclude: [],
}));

test('a run that had to stop asks for another through the queue, and the one that finishes does not', async () => {
  const sent: unknown[] = [];
  const next = { send: async (message: unknown, options: unknown) => void sent.push([message, options]) } as unknown as Queue;
  const bindings = { SHELF: env.SHELF as KVNamespace, STEPS: '2', NEXT: next };
  await keepTopic(sampleWorld({ shelf: kvShelf(env.SHELF) }), { ...sampleTopic, sources });
  await worker.scheduled({} as ScheduledController, bindings);
  expect(sent).toEqual([['go on', { delaySeconds: 120 }]]);
  await worker.queue({} as MessageBatch, bindings);
  expect(sent).toHaveLength(1);
  expect((await env.SHELF.list({ prefix: 'source/' })).keys.map(({ name }) => name)).toEqual(sources.map(({ id }) => `source/vedra/${id}`));
});

test('without a queue the next cron goes on', async () => {
  await worker.scheduled({} as ScheduledController, { SHELF: env.SHELF, STEPS: '1' });
});

test('a new engine makes the topics anew ten at a time', async () => {
  const world = sampleWorld();
  const articles = (await hashedArticles()).slice(0, 1);
  for (let n = 10; n < 22; n++) await seedTopic(world, { ...sampleTopic, id: `topic-${n}` }, articles);
  const newer = { ...world, engine: 'newer' };
  let more = 0;
  const options = { steps: 5, onMore: async () => void more++ };
  expect(await run(newer, options)).toHaveLength(10);
  expect(await run(newer, options)).toHaveLength(2);
  expect(await run(newer, options)).toHaveLength(0);
  expect(more).toBe(1);
});
