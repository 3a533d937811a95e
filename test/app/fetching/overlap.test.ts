import { expect, test } from 'vitest';
import { editionLines } from '../../../src/app/editions.ts';
import type { Fetch } from '../../../src/app/fetching/fetch-safely.ts';
import { stateOf } from '../../../src/app/fetching/source-state.ts';
import { keepTopic } from '../../../src/app/keep.ts';
import { currentPublication } from '../../../src/app/library.ts';
import { anyone } from '../../../src/app/reader.ts';
import { run } from '../../../src/app/run.ts';
import { manifestOf } from '../../../src/app/shelved.ts';
import type { World } from '../../../src/app/world.ts';
import type { SourceEntry, Topic } from '../../../src/model/topic.ts';
import { listAll } from '../../../src/store/list-all.ts';
import { memoryShelf } from '../../../src/store/memory.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { farAway } from '../far-away.ts';
import { sampleTopic, sampleWorld, stepsOfAnEdition } from '../sample-world.ts';

const feed: SourceEntry = { id: 'post', url: 'https://post.example/feed', format: 'feed', cadence: 'PT6H', include: [], exclude: [] };
const topic: Topic = { ...sampleTopic, sources: [feed] };
const story = (n: number): string =>
  `<html lang="en"><body><article><h1>Ferry story ${n}</h1><p>The ferry Corrina ran aground on ${n} March 2026, and ${10 + n} people were hurt, the harbour office said in a statement.</p><p>The company denied that its crew had been warned. "Nobody told us anything about the sandbank," its director Lena Morrow said on ${n} March 2026, and she called the charge absurd.</p></article></body></html>`;
const rss = (stories: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example/</link>${Array.from({ length: stories }, (_, i) => `<item><guid>s${i + 1}</guid><title>Ferry story ${i + 1}</title><link>https://post.example/${i + 1}</link></item>`).join('')}</channel></rss>`;

/** A site whose feed has so many stories, with entity tags. */
const site =
  (stories: () => number): Fetch =>
  async (address, { headers }) => {
    const path = new URL(address).pathname;
    const tag = `"${stories()}"`;
    if (path === '/feed' && headers['If-None-Match'] === tag) return new Response(null, { status: 304 });
    if (path === '/feed') return new Response(rss(stories()), { headers: { ETag: tag } });
    return /^\/\d+$/u.test(path) ? new Response(story(Number(path.slice(1)))) : new Response('', { status: 404 });
  };

const start = Date.UTC(2026, 2, 14, 9);
const at = (world: World, minutes: number): World => ({ ...world, now: () => new Date(start + minutes * 60_000) });

/** The same shelf and network, with something done before each operation. */
function interrupted(world: World, before: () => Promise<void>): World {
  const first =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await before();
      return operation(...args);
    };
  const { shelf, fetch } = world;
  const wrapped: Shelf = {
    getText: first(shelf.getText),
    getBytes: first(shelf.getBytes),
    getMany: first(shelf.getMany),
    put: first(shelf.put),
    delete: first(shelf.delete),
    list: first(shelf.list),
  };
  return { ...world, shelf: wrapped, ...(fetch ? { fetch: first(fetch) } : {}) };
}

/** What readers get: the edition, all of whose bytes are there; undefined before the first. */
async function read(world: World): Promise<{ edition: string; sources: number } | undefined> {
  const found = await currentPublication(world, 'vedra', anyone);
  if (!found.ok) return undefined;
  for (const { hash } of Object.values(found.value.views)) expect(await world.shelf.getBytes(`view/${hash}`)).not.toBeNull();
  return { edition: found.value.edition, sources: found.value.sources };
}

async function finished(stories: number): Promise<string | undefined> {
  const world = sampleWorld({ fetch: site(() => stories) });
  await keepTopic(world, topic);
  await run(at(world, 0), { steps: 20 });
  return (await read(world))?.edition;
}

test('another run at any moment of a run: in the end all is as after one, and its marks are gone', async () => {
  const wanted = await finished(2);
  let moments = 0;
  let stepsBack = 0;
  for (let moment = 0; ; moment++) {
    const shelf = memoryShelf();
    const world = sampleWorld({ shelf, fetch: site(() => 2) });
    await keepTopic(world, topic);
    let left = moment;
    let between: Awaited<ReturnType<typeof read>>;
    const other = async () => {
      if (left-- !== 0) return;
      await run(at(world, 0), { steps: 20 });
      between = await read(world);
    };
    // This one takes in a single story, so that the other knows more than it does.
    await run(at(interrupted(world, other), 0), { steps: 2 });
    if (left >= 0) break;
    moments++;
    const after = await read(world);
    if ((after?.sources ?? 0) < (between?.sources ?? 0)) stepsBack++;
    for (const minutes of [15, 30, 45]) await run(at(world, minutes), { steps: 20 });
    expect([moment, (await read(world))?.edition]).toEqual([moment, wanted]);
    const current = await currentPublication(world, 'vedra', anyone);
    expect(current.ok && (await editionLines(world, current.value))[0]?.edition).toBe(wanted);
    expect(await shelf.getText('todo/touched/vedra')).toBeNull();
  }
  expect(moments).toBeGreaterThan(30);
  // KV knows no "only if unchanged": between the last look at the pointer and its flip lie two writes.
  expect(stepsBack).toBeLessThanOrEqual(2);
});

test('another run at any moment of a step, with a cursor that both go on from: the edition that one run makes, and no cursor is left', async () => {
  const wanted = await finished(2);
  const kept: NonNullable<Parameters<typeof memoryShelf>[0]> = new Map();
  const before = (shelf: Shelf) => sampleWorld({ shelf, fetch: site(() => 2) });
  await keepTopic(before(memoryShelf(kept)), topic);
  await run(at(before(memoryShelf(kept)), 0), { steps: 20, parts: 0 });
  let moments = 0;
  for (let n = 0; n < stepsOfAnEdition + 2; n++) {
    let more = true;
    for (let moment = 0; more; moment++) {
      const shelf = memoryShelf(new Map(kept));
      const step = (which: number, world = before(shelf)) => run(at(world, which / 10), { steps: 20, parts: 1 });
      let left = moment;
      await step(
        n,
        interrupted(before(shelf), async () => void (left-- === 0 && (await step(n)))),
      );
      more = left < 0;
      if (!more) break;
      moments++;
      for (let later = n + 1; !(await read(before(shelf))) && later < 2 * stepsOfAnEdition + 9; later++) await step(later);
      expect([n, moment, (await read(before(shelf)))?.edition]).toEqual([n, moment, wanted]);
      for (const minutes of [15, 30]) await run(at(before(shelf), minutes), { steps: 20, parts: 1 });
      expect([n, moment, (await read(before(shelf)))?.edition]).toEqual([n, moment, wanted]);
      for (const prefix of ['todo/plan/', 'todo/touched/']) expect([n, moment, await listAll(shelf, prefix)]).toEqual([n, moment, []]);
    }
    await run(at(before(memoryShelf(kept)), n / 10), { steps: 20, parts: 1 });
  }
  expect(moments).toBeGreaterThan(50);
});

test.each([
  [Number.POSITIVE_INFINITY, 4],
  [1, 20],
])(
  'runs in places that remember reads and absences for a minute lose nothing, %s steps of publishing a run, published after %i quarters',
  async (parts, quarters) => {
    const shelf = memoryShelf();
    let minute = 0;
    let stories = 1;
    const world = sampleWorld({ shelf, fetch: site(() => stories), now: () => new Date(start + minute * 60_000) });
    await keepTopic(world, topic);
    const places = [0, 1].map(() => ({ ...world, shelf: farAway(shelf, () => minute * 60) }));
    for (let quarter = 0; quarter < 80; quarter++) {
      if (quarter === 24 || quarter === 48) stories++;
      for (const [i, place] of places.entries()) {
        minute = quarter * 15 + i / 2;
        const report = await run(place, { steps: 2, parts });
        expect(report.filter((line) => !/edition \d+ \(/u.test(line))).toEqual([]);
        await read(world);
      }
      if (quarter % 24 === quarters) expect([quarter, (await read(world))?.sources]).toEqual([quarter, stories]);
    }
    expect((await manifestOf(world, 'vedra')).size).toBe(3);
    expect((await read(world))?.edition).toBe(await finished(3));
    expect(await stateOf(world, 'vedra', 'post')).toMatchObject({ failures: 0, pending: [], skipped: [] });
    expect(await shelf.getText('todo/touched/vedra')).toBeNull();
  },
);
