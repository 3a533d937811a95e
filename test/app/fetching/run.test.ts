import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../../src/app/fetching/fetch-safely.ts';
import { stateOf } from '../../../src/app/fetching/source-state.ts';
import { keepTopic } from '../../../src/app/keep.ts';
import { currentPublication } from '../../../src/app/library.ts';
import { anyone } from '../../../src/app/reader.ts';
import { run } from '../../../src/app/run.ts';
import { manifestOf } from '../../../src/app/shelved.ts';
import type { World } from '../../../src/app/world.ts';
import type { SourceEntry, Topic } from '../../../src/model/topic.ts';
import { memoryShelf } from '../../../src/store/memory.ts';
import { sampleTopic, sampleWorld } from '../sample-world.ts';

const feed: SourceEntry = {
  id: 'post',
  url: 'https://post.example/feed',
  format: 'feed',
  publisher: 'Harbour Post',
  language: 'en',
  cadence: 'PT6H',
  include: [],
  exclude: ['sport'],
};
const topicWith = (...sources: SourceEntry[]): Topic => ({ ...sampleTopic, sources });

const story = (n: number, more = ''): string =>
  `<html><body><article><h1>Ferry story ${n}</h1><p>The ferry Corrina ran aground on ${n} March 2026, and ${10 + n} people were hurt, the harbour office said in a statement.${more}</p><p>The company denied that its crew had been warned. "Nobody told us anything about the sandbank," its director Lena Morrow said on Monday, and she called the charge absurd.</p><p>Experts said the channel had not been surveyed since 2009 and that the chart was wrong.</p></article></body></html>`;

const rss = (...items: readonly (readonly [n: number, title?: string])[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example/</link>${items
    .map(
      ([n, title = `Ferry story ${n}`]) =>
        `<item><guid>story-${n}</guid><title>${title}</title><link>https://post.example/story/${n}</link><pubDate>0${n} Mar 2026 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** A network of fixed answers; what it does not know is 404. Writes down what was asked. */
function network(answers: Record<string, string | (() => Response)>, asked: string[] = []): Fetch {
  return async (address, init) => {
    asked.push(`${address}${init.headers['If-None-Match'] ? ' if changed' : ''}`);
    const answer = answers[address];
    if (answer === undefined) return new Response('', { status: 404 });
    if (typeof answer === 'function') return answer();
    return init.headers['If-None-Match'] === `"${answer.length}"`
      ? new Response(null, { status: 304 })
      : new Response(answer, { headers: { ETag: `"${answer.length}"` } });
  };
}

async function worldWith(topic: Topic, fetch: Fetch, more: Partial<World> = {}): Promise<World> {
  const world = sampleWorld({ fetch, ...more });
  await keepTopic(world, topic);
  return world;
}

const later = (world: World, hours: number): World => ({ ...world, now: () => new Date(world.now().getTime() + hours * 3_600_000) });

describe('a run', () => {
  test('takes in what a feed offers and publishes an edition', async () => {
    const asked: string[] = [];
    const world = await worldWith(
      topicWith(feed),
      network(
        {
          'https://post.example/feed': rss([1], [2], [3, 'Sport: nothing']),
          'https://post.example/story/1': story(1),
          'https://post.example/story/2': story(2),
        },
        asked,
      ),
    );
    expect(await run(world, { steps: 20 })).toEqual([expect.stringMatching(/^vedra: edition 1 \([0-9a-f]{12}\) published$/u)]);
    expect(asked).toEqual([
      'https://post.example/robots.txt',
      'https://post.example/feed',
      'https://post.example/story/1',
      'https://post.example/story/2',
    ]);
    expect((await manifestOf(world, 'vedra')).size).toBe(2);
    expect(await stateOf(world, 'vedra', 'post')).toMatchObject({ failures: 0, pending: [], nextDue: '2026-03-14T15:00:00.000Z' });
  });

  test('asks nothing before a source is due, and then only whether it changed', async () => {
    const asked: string[] = [];
    const world = await worldWith(
      topicWith(feed),
      network({ 'https://post.example/feed': rss([1]), 'https://post.example/story/1': story(1) }, asked),
    );
    await run(world, { steps: 20 });
    asked.length = 0;
    expect(await run(later(world, 1), { steps: 20 })).toEqual([]);
    expect(asked).toEqual([]);
    expect(await run(later(world, 7), { steps: 20 })).toEqual([]);
    expect(asked).toEqual(['https://post.example/feed if changed']);
  });

  test('goes on where the last one had to stop', async () => {
    const answers = Object.fromEntries([1, 2, 3, 4].map((n) => [`https://post.example/story/${n}`, story(n)]));
    const world = await worldWith(topicWith(feed), network({ 'https://post.example/feed': rss([1], [2], [3], [4]), ...answers }));
    await run(world, { steps: 3 });
    expect((await manifestOf(world, 'vedra')).size).toBe(2);
    await run(world, { steps: 3 });
    expect((await manifestOf(world, 'vedra')).size).toBe(4);
  });

  test('a failing source stops no other, is told, and is put off', async () => {
    const broken = { ...feed, id: 'broken', url: 'https://broken.example/feed' };
    const world = await worldWith(
      topicWith(broken, feed),
      network({
        'https://broken.example/feed': () => new Response('', { status: 500 }),
        'https://post.example/feed': rss([1]),
        'https://post.example/story/1': story(1),
      }),
    );
    const report = await run(world, { steps: 20 });
    expect(report[0]).toBe('vedra/broken: https://broken.example/feed answered 500');
    expect(report[1]).toContain('edition 1');
    expect(await stateOf(world, 'vedra', 'broken')).toMatchObject({ failures: 1, nextDue: '2026-03-14T21:00:00.000Z' });
  });
});

describe('a source that misbehaves leaves what was there', () => {
  const good = { 'https://post.example/feed': rss([1]), 'https://post.example/story/1': story(1) };
  test.each<[string, () => Response, RegExp]>([
    ['nothing but an error', () => new Response('', { status: 503, headers: { 'Retry-After': '86400' } }), /answered 503/u],
    ['no feed at all', () => new Response('<html><p>Please accept our cookies</p></html>'), /not a feed/u],
    ['broken XML', () => new Response('<rss><channel><item>'), /feed|^$/u],
    [
      'a redirect to the inside',
      () => new Response(null, { status: 302, headers: { Location: 'http://169.254.169.254/' } }),
      /host is a number/u,
    ],
    [
      'a redirect to itself',
      () => new Response(null, { status: 301, headers: { Location: 'https://post.example/feed' } }),
      /redirects more than 3 times/u,
    ],
    [
      'an endless answer',
      () => new Response(new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(1_000_000)) })),
      /larger than 5 MB/u,
    ],
    [
      'no answer',
      () => {
        throw new Error('connection refused');
      },
      /cannot be reached \(connection refused\)/u,
    ],
    ['a feed that emptied itself', () => new Response(rss()), /^$/u],
  ])('%s', async (_, answer, problem) => {
    const world = await worldWith(topicWith(feed), network(good));
    await run(world, { steps: 20 });
    const before = await currentPublication(world, 'vedra', anyone);
    await run({ ...later(world, 7), fetch: network({ ...good, 'https://post.example/feed': answer }) }, { steps: 20 });
    expect(await currentPublication(world, 'vedra', anyone)).toEqual(before);
    expect((await stateOf(world, 'vedra', 'post'))?.problem ?? '').toMatch(problem);
  });

  test('robots.txt is honoured', async () => {
    const world = await worldWith(
      topicWith(feed),
      network({ ...good, 'https://post.example/robots.txt': 'User-agent: *\nDisallow: /story\n' }),
    );
    await run(world, { steps: 20 });
    expect((await manifestOf(world, 'vedra')).size).toBe(0);
    expect((await stateOf(world, 'vedra', 'post'))?.problem).toContain('robots.txt');
  });

  test('a consent wall is no article, and is given up after three tries', async () => {
    const world = await worldWith(
      topicWith(feed),
      network({ ...good, 'https://post.example/story/1': '<html><body><p>We value your privacy.</p></body></html>' }),
    );
    for (let i = 0; i < 3; i++) await run(later(world, i * 7), { steps: 2 });
    expect(await stateOf(world, 'vedra', 'post')).toMatchObject({ pending: [], skipped: [expect.stringMatching(/^post-/u)] });
  });
});

describe('a page that is followed', () => {
  const page: SourceEntry = { ...feed, id: 'live', url: 'https://post.example/story/1', format: 'page' };
  const follow = async (second: string) => {
    const world = await worldWith(topicWith(page), network({ 'https://post.example/story/1': story(1) }));
    await run(world, { steps: 5 });
    const report = await run({ ...later(world, 7), fetch: network({ 'https://post.example/story/1': second }) }, { steps: 5 });
    return { world, report };
  };

  test('a change of substance makes a new edition', async () => {
    const { world, report } = await follow(story(1, ' By Tuesday 3 people had died.'));
    expect(report).toEqual([expect.stringContaining('edition 2')]);
    expect(await stateOf(world, 'vedra', 'live')).toMatchObject({ lastChange: '2026-03-14T16:00:00.000Z' });
  });

  test('a trivial change does not', async () => {
    const { report } = await follow(story(1).replace('in a statement.', 'in a statement!'));
    expect(report).toEqual([]);
  });

  test('a date in the future is not believed', async () => {
    const world = await worldWith(
      topicWith(page),
      network({
        'https://post.example/story/1': story(1).replace(
          '<body>',
          '<head><meta property="article:published_time" content="2031-01-01"></head><body>',
        ),
      }),
    );
    await run(world, { steps: 5 });
    const found = await currentPublication(world, 'vedra', anyone);
    expect(found.ok && found.value.asOf).not.toBe('2031-01-01');
  });
});

test('a run that stops at any operation, of the shelf or the network, is finished by the next as if nothing had happened', async () => {
  const answers = {
    'https://post.example/feed': rss([1], [2]),
    'https://post.example/story/1': story(1),
    'https://post.example/story/2': story(2),
  };
  const whole = await worldWith(topicWith(feed), network(answers));
  await run(whole, { steps: 20 });
  const wanted = await currentPublication(whole, 'vedra', anyone);
  let stops = 0;
  for (let after = 0; ; after++) {
    const shelf = memoryShelf();
    const healthy = await worldWith(topicWith(feed), network(answers), { shelf });
    let left = after;
    /** Every operation from that one on fails, as when the process dies. */
    const dying =
      <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        left-- > 0 ? operation(...args) : Promise.reject(new Error('died'));
    const dead: World = {
      ...healthy,
      fetch: dying(network(answers)),
      shelf: {
        getText: dying(shelf.getText),
        getBytes: dying(shelf.getBytes),
        getMany: dying(shelf.getMany),
        put: dying(shelf.put),
        delete: dying(shelf.delete),
        list: dying(shelf.list),
      },
    };
    await run(dead, { steps: 20 }).catch(() => {});
    if (left >= 0) break;
    stops++;
    for (let i = 0; i < 12; i++) await run(later(healthy, 7 * i), { steps: 20 });
    const found = await currentPublication(healthy, 'vedra', anyone);
    expect(found.ok && found.value.edition, `stopped after ${after} operations`).toBe(wanted.ok && wanted.value.edition);
    expect(await stateOf(healthy, 'vedra', 'post'), `stopped after ${after} operations`).toMatchObject({ pending: [] });
    expect(await shelf.getText('todo/touched/vedra')).toBeNull();
  }
  expect(stops).toBeGreaterThan(30);
});
