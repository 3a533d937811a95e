import { expect, test } from 'vitest';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { run } from '../../src/app/run.ts';
import { seedTopic } from '../../src/app/seed.ts';
import type { World } from '../../src/app/world.ts';
import { listAll } from '../../src/store/list-all.ts';
import { hashedArticles, sampleTopic, sampleWorld } from './sample-world.ts';

const webhook = { url: 'https://desk.example/new', secret: 'shared' };
const at = (world: World, minutes: number): World => ({ ...world, now: () => new Date(Date.UTC(2026, 2, 14, 9, minutes)) });

function desk(status: number, letters: { body: string; signature: string }[]): Fetch {
  return async (_, { body = '', headers }) => {
    letters.push({ body, signature: headers['X-Backgrounder-Signature'] ?? '' });
    return new Response(null, { status });
  };
}

test('a new edition is told once, signed', async () => {
  const letters: { body: string; signature: string }[] = [];
  const world = sampleWorld({ webhook, baseUrl: 'https://notes.example', fetch: desk(204, letters) });
  await seedTopic(world, sampleTopic, await hashedArticles());
  for (const minute of [0, 15, 30]) await run(at(world, minute), { steps: 5 });
  expect(letters.length).toBe(1);
  expect(JSON.parse(letters[0]?.body ?? '')).toMatchObject({
    event: 'edition',
    topic: 'vedra',
    number: 1,
    address: expect.stringMatching(/^https:\/\/notes\.example\/briefings\/vedra\/editions\/[0-9a-f]{12}$/u),
  });
  expect(letters[0]?.signature).toMatch(/^sha256=[0-9a-f]{64}$/u);
});

test('a letter that is not taken goes out again, later and later', async () => {
  const letters: { body: string; signature: string }[] = [];
  const world = sampleWorld({ webhook, fetch: desk(503, letters) });
  await seedTopic(world, sampleTopic, await hashedArticles());
  const sent: number[] = [];
  for (let minute = 0; minute <= 120; minute += 15) {
    const before = letters.length;
    await run(at(world, minute), { steps: 5 });
    if (letters.length > before) sent.push(minute);
  }
  expect(sent).toEqual([0, 15, 45, 105]);
  await run(at({ ...world, fetch: desk(200, letters) }, 400), { steps: 5 });
  expect(await listAll(world.shelf, 'webhook/')).toEqual([]);
});

test('an address inside a network is not told anything', async () => {
  const letters: { body: string; signature: string }[] = [];
  const world = sampleWorld({ webhook: { ...webhook, url: 'http://localhost/new' }, fetch: desk(200, letters) });
  await seedTopic(world, sampleTopic, await hashedArticles());
  expect(await run(world, { steps: 5 })).toEqual([expect.stringContaining('inside network')]);
  expect(letters).toEqual([]);
});
