import { expect } from 'vitest';
import type { Fetch } from '../../../src/app/fetching/fetch-safely.ts';
import { keepTopic } from '../../../src/app/keep.ts';
import { currentPublication } from '../../../src/app/library.ts';
import { anyone } from '../../../src/app/reader.ts';
import { run } from '../../../src/app/run.ts';
import { findingsOf } from '../../../src/app/shelved.ts';
import type { World } from '../../../src/app/world.ts';
import type { SourceEntry, Topic } from '../../../src/model/topic.ts';
import { memoryShelf } from '../../../src/store/memory.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { sampleTopic, sampleWorld } from '../sample-world.ts';

export type Kept = NonNullable<Parameters<typeof memoryShelf>[0]>;

/** A feed that gets a second story and a page that corrects a number: both in the run that is cut short. */
const usual = { cadence: 'PT1H', include: [], exclude: [] };
export const sources: SourceEntry[] = [
  { id: 'post', url: 'https://post.example/feed', format: 'feed', ...usual },
  { id: 'live', url: 'https://live.example/', format: 'page', ...usual },
];
const topic: Topic = { ...sampleTopic, sources };
const page = (day: number, hurt: number): string =>
  `<html lang="en"><body><article><h1>Ferry of ${day} March</h1><p>On ${day} March 2026 the ferry Corrina ran aground and ${hurt} people were hurt, the harbour office said in a statement.</p><p>The shipping company Morrow Lines denied on ${day} March 2026 that its crew had been warned of the sandbank, and its director called the charge absurd.</p></article></body></html>`;
const rss = (stories: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example/</link>${Array.from({ length: stories }, (_, i) => `<item><guid>s${i}</guid><title>Story ${i}</title><link>https://post.example/${i}</link></item>`).join('')}</channel></rss>`;
const network =
  (changed: boolean): Fetch =>
  async (address) => {
    const { host, pathname } = new URL(address);
    if (pathname === '/feed') return new Response(rss(changed ? 2 : 1));
    if (host === 'live.example' && pathname === '/') return new Response(page(9, changed ? 23 : 14));
    return /^\/\d$/u.test(pathname) ? new Response(page(3 + Number(pathname.slice(1)), 5)) : new Response('', { status: 404 });
  };

/** All within a day: the day of a fetch is part of an edition. */
const start = Date.UTC(2026, 2, 14);
export const later = 2;
const webhook = { url: 'https://desk.example/new', secret: 'shared' };
export const at = (shelf: Shelf, hours: number, letters: string[] = []): World => ({
  ...sampleWorld({ shelf, webhook }),
  now: () => new Date(start + hours * 3_600_000),
  fetch: async (address, init) => {
    if (address !== webhook.url) return network(hours >= later)(address, init);
    letters.push((JSON.parse(init.body ?? '') as { edition: string }).edition);
    return new Response(null, { status: 204 });
  },
});

/** A world in which an operation of the shelf or the network fails whenever `fails` says so of its number. */
export function failing(world: World, fails: (operation: number) => boolean): { world: World; count: () => number } {
  let done = 0;
  const dying =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      fails(done++) ? Promise.reject(new Error('died')) : operation(...args);
  const { shelf, fetch } = world;
  const wrapped: Shelf = {
    getText: dying(shelf.getText),
    getBytes: dying(shelf.getBytes),
    getMany: dying(shelf.getMany),
    put: dying(shelf.put),
    delete: dying(shelf.delete),
    list: dying(shelf.list),
  };
  return { world: { ...world, shelf: wrapped, ...(fetch ? { fetch: dying(fetch) } : {}) }, count: () => done };
}

/** The edition that readers get, all of whose bytes and findings are there. */
export async function read(shelf: Shelf): Promise<{ edition: string; number: number }> {
  const found = await currentPublication(sampleWorld({ shelf }), 'vedra', anyone);
  if (!found.ok) throw new Error('readers get nothing');
  for (const { hash } of Object.values(found.value.views)) expect(await shelf.getBytes(`view/${hash}`)).not.toBeNull();
  expect(await findingsOf(sampleWorld({ shelf }), 'vedra', found.value.edition)).not.toBeNull();
  return { edition: found.value.edition, number: found.value.number };
}

/** What the shelf holds after the first edition. */
export async function firstEdition(): Promise<Kept> {
  const kept: Kept = new Map();
  const shelf = memoryShelf(kept);
  await keepTopic(at(shelf, 0), topic);
  for (const hours of [0, 0.25]) await run(at(shelf, hours), { steps: 20 });
  return kept;
}
