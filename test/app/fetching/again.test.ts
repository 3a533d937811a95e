import { describe, expect, test } from 'vitest';
import { type Again, afterAsking, withAgain, withKnown } from '../../../src/app/fetching/again.ts';
import type { Fetch, Fetched } from '../../../src/app/fetching/fetch-safely.ts';
import { plan } from '../../../src/app/fetching/plan.ts';
import { keepTopic } from '../../../src/app/keep.ts';
import { currentPublication } from '../../../src/app/library.ts';
import { anyone } from '../../../src/app/reader.ts';
import { run } from '../../../src/app/run.ts';
import { findingsOf } from '../../../src/app/shelved.ts';
import type { World } from '../../../src/app/world.ts';
import type { SourceEntry } from '../../../src/model/topic.ts';
import { documentKey, sourceKey } from '../../../src/store/keys.ts';
import { memoryShelf } from '../../../src/store/memory.ts';
import { readSource } from '../../../src/store/records.ts';
import type { Shelf } from '../../../src/store/shelf.ts';
import { sampleTopic, sampleWorld, watched } from '../sample-world.ts';

const feed: SourceEntry = { id: 'post', url: 'https://post.example/feed', format: 'feed', cadence: 'P1Y', include: [], exclude: [] };
const address = 'https://post.example/one';
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example/</link><item><guid>one</guid><title>On the ferry</title><link>${address}</link></item></channel></rss>`;
const story = (hurt: number, stop = '.'): string =>
  `<html lang="en"><body><article><h1>On the ferry</h1><p>The ferry Corrina ran aground on 3 March 2026, and ${hurt} people were hurt, the harbour office said in a statement to the press.</p><p>The company denied that its crew had been warned. "Nobody told us anything about the sandbank," its director Lena Morrow said on Monday, and she called the charge absurd${stop}</p></article></body></html>`;

/** A site with one story, which a test changes; writes down when the story was asked and with which tag. */
function site() {
  const it = { body: story(14), feed: rss, status: 200, asked: [] as string[], fetch: (async () => new Response('')) as Fetch };
  it.fetch = async (url, { headers }) => {
    if (url === feed.url) return new Response(it.feed);
    if (url !== address) return new Response('', { status: 404 });
    const tag = `"${it.body.length}-${/\d+ people/u.exec(it.body)?.[0]}"`;
    it.asked.push(headers['If-None-Match'] === tag ? 'held' : 'whole');
    if (it.status !== 200) return new Response('', { status: it.status });
    return headers['If-None-Match'] === tag ? new Response(null, { status: 304 }) : new Response(it.body, { headers: { ETag: tag } });
  };
  return it;
}

const day = (n: number): Date => new Date(Date.UTC(2026, 2, n, 9));
const on = (world: World, n: number): World => ({ ...world, now: () => day(n) });

async function started(more: Partial<SourceEntry> = {}, shelf: Shelf = memoryShelf()) {
  const net = site();
  const world = sampleWorld({ fetch: net.fetch, shelf });
  await keepTopic(world, { ...sampleTopic, sources: [{ ...feed, ...more }] });
  await run(on(world, 1), { steps: 9 });
  net.asked.length = 0;
  return { net, world };
}

async function told(world: World) {
  const current = await currentPublication(world, 'vedra', anyone);
  const record = current.ok ? await findingsOf(world, 'vedra', current.value.edition) : null;
  const { gaps = [] } = record?.edition.findings ?? {};
  return {
    number: current.ok ? current.value.number : 0,
    gone: gaps.filter(({ kind }) => kind === 'original-gone').map(({ text }) => text),
    said: JSON.stringify(record?.edition.findings.sources.map(({ document }) => document)),
  };
}

describe('when an entry is asked again', () => {
  const now = day(1);
  const [fresh] = withAgain([], { document: 'post-1', url: address }, now) as [Again];
  const same: Fetched = { kind: 'unchanged' };
  const failed = (status?: number): Fetched => ({ kind: 'failed', what: 'no', ...(status === undefined ? {} : { status }) });
  const still = { changed: false, unread: false };
  const days = (due: string) => (Date.parse(due) - now.getTime()) / 86_400_000;

  test('after a day, then three, a week, and then each month', () => {
    const found = [days(fresh.due)];
    for (let entry = fresh, i = 0; i < 5; i++) {
      entry = afterAsking(entry, same, still, now);
      found.push(days(entry.due));
    }
    expect(found).toEqual([1, 3, 7, 30, 30, 30]);
  });
  test('a change begins anew, a failure leaves the interval', () => {
    const old = { ...fresh, asks: 2 };
    expect(afterAsking(old, same, { ...still, changed: true }, now)).toMatchObject({ asks: 0 });
    expect(afterAsking(old, failed(500), still, now)).toMatchObject({ asks: 2, due: day(8).toISOString() });
    expect(afterAsking({ ...old, etag: '"a"' }, failed(), still, now)).toMatchObject({ asks: 2, etag: '"a"' });
  });
  test('an address without anything daily, until it is gone for good', () => {
    const missing = afterAsking({ ...fresh, asks: 3 }, failed(404), still, now);
    expect([days(missing.due), missing.absence?.gone]).toEqual([1, false]);
    const gone = afterAsking(fresh, failed(410), still, now);
    expect([days(gone.due), gone.absence?.gone]).toEqual([30, true]);
  });
  test('the list is bounded, and what was taken in before there was one fills it only as far as there is room', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ document: `post-${i}`, url: `${address}/${i}` }));
    const known = withKnown([fresh], many, now);
    expect([known.length, known[0]]).toEqual([200, fresh]);
    expect(withAgain(known, { document: 'new', url: address }, now).length).toBe(200);
    expect(withKnown([], [{ document: 'post-2' }], now)).toEqual([]);
  });
});

describe('an entry that its feed does not date', () => {
  test('is asked again with its tag, and not before it is due', async () => {
    const { net, world } = await started();
    for (const n of [1, 2, 3, 4, 5, 8, 12, 20]) await run(on(world, n), { steps: 9 });
    expect(net.asked).toEqual(['held', 'held', 'held']);
    expect(await told(world)).toMatchObject({ number: 1, gone: [] });
  });

  test('that changed in substance without a word makes a new edition; a trivial change does not', async () => {
    const { net, world } = await started();
    net.body = story(14, ' .');
    await run(on(world, 2), { steps: 9 });
    expect([net.asked, (await told(world)).number]).toEqual([['whole'], 1]);
    net.body = story(23);
    await run(on(world, 6), { steps: 9 });
    expect((await told(world)).number).toBe(2);
  });

  test('that is gone is told, stays, and is told when it is back', async () => {
    const { net, world } = await started();
    const { said } = await told(world);
    net.status = 404;
    for (const n of [2, 3, 4]) await run(on(world, n), { steps: 9 });
    expect(await told(world)).toMatchObject({ number: 1, gone: [] });
    await run(on(world, 5), { steps: 9 });
    const gone = ['The original is no longer at its address: since 2 March 2026.'];
    expect(await told(world)).toMatchObject({ number: 2, gone, said });
    net.status = 200;
    await run(on(world, 40), { steps: 9 });
    expect(await told(world)).toMatchObject({ number: 3, gone: [], said });
  });

  test('is asked again although its feed no longer names it', async () => {
    const { net, world } = await started({ cadence: 'P1D' });
    net.feed = rss.replace(/<item>.*<\/item>/u, '');
    for (const n of [2, 3, 5]) await run(on(world, n), { steps: 9 });
    expect(net.asked).toEqual(['held', 'held']);
    net.status = 410;
    await run(on(world, 20), { steps: 9 });
    expect((await told(world)).gone).toEqual(['The original is no longer at its address: since 20 March 2026.']);
  });

  test('is left alone where its topic says so, when it is withdrawn, and beyond the steps of a run', async () => {
    const never = await started({ recheck: 'never' });
    await run(on(never.world, 9), { steps: 9 });
    expect(never.net.asked).toEqual([]);
    const { net, world } = await started();
    await run(on(world, 9), { steps: 0 });
    expect(net.asked).toEqual([]);
    const state = readSource(await world.shelf.getText(sourceKey('vedra', 'post')));
    await world.shelf.delete(documentKey('vedra', state?.again?.[0]?.item.document ?? ''));
    await run(on(world, 9), { steps: 9 });
    expect(net.asked).toEqual([]);
    expect(readSource(await world.shelf.getText(sourceKey('vedra', 'post')))?.again).toEqual([]);
  });
});

test('what is to be asked is planned from lists alone', async () => {
  const log: string[] = [];
  const shelf = memoryShelf();
  const { world } = await started({}, shelf);
  const planned = async (n: number) => {
    log.length = 0;
    const { work } = await plan({ ...on(world, n), shelf: watched(shelf, log) });
    return [work.map(({ due, again }) => [due, again]), log.filter((line) => line.startsWith('get')).length];
  };
  expect(await planned(1)).toEqual([[], 1]);
  expect(await planned(9)).toEqual([[[false, true]], 1]);
});

test.each([
  ['changed', 200],
  ['gone', 410],
])('an asking that found the entry %s and dies at any operation is made good by the next run', async (_, status) => {
  const kept: NonNullable<Parameters<typeof memoryShelf>[0]> = new Map();
  const { net, world } = await started({}, memoryShelf(kept));
  const first = await currentPublication(world, 'vedra', anyone);
  net.body = story(23);
  net.status = status;
  const endOf = async (stop: number): Promise<{ edition: string; died: boolean }> => {
    const shelf = memoryShelf(new Map(kept));
    let done = 0;
    const dying =
      <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        done++ >= stop ? Promise.reject(new Error('died')) : operation(...args);
    const { getText, getBytes, getMany, put, delete: remove, list } = shelf;
    const broken: Shelf = {
      getText: dying(getText),
      getBytes: dying(getBytes),
      getMany: dying(getMany),
      put: dying(put),
      delete: dying(remove),
      list: dying(list),
    };
    await run({ ...on(world, 2), shelf: broken, fetch: dying(net.fetch) }, { steps: 9 }).catch(() => {});
    for (const hours of [1, 2, 3]) {
      const at = new Date(day(2).getTime() + hours * 3_600_000);
      await run({ ...world, shelf, now: () => at }, { steps: 9 });
    }
    const current = await currentPublication({ ...world, shelf }, 'vedra', anyone);
    return { edition: current.ok ? current.value.edition : '', died: done > stop };
  };
  const wanted = await endOf(Number.POSITIVE_INFINITY);
  expect(first.ok && first.value.edition).not.toBe(wanted.edition);
  let stops = 0;
  for (let stop = 0; ; stop++, stops++) {
    const ended = await endOf(stop);
    expect([stop, ended.edition]).toEqual([stop, wanted.edition]);
    if (!ended.died) break;
  }
  expect(stops).toBeGreaterThan(20);
});
