import { describe, expect, test } from 'vitest';
import { absenceAfter } from '../../../src/app/fetching/absence.ts';
import type { Fetch, Fetched } from '../../../src/app/fetching/fetch-safely.ts';
import { keepTopic } from '../../../src/app/keep.ts';
import { currentPublication } from '../../../src/app/library.ts';
import { anyone } from '../../../src/app/reader.ts';
import { run } from '../../../src/app/run.ts';
import { findingsOf, manifestOf } from '../../../src/app/shelved.ts';
import { sourceStatus } from '../../../src/app/source-status.ts';
import type { World } from '../../../src/app/world.ts';
import { site as siteOf } from '../../../src/http/routes.ts';
import type { SourceEntry } from '../../../src/model/topic.ts';
import { sampleTopic, sampleWorld } from '../sample-world.ts';

const failed = (status?: number): Fetched => ({ kind: 'failed', what: 'no', ...(status === undefined ? {} : { status }) });
const day = (n: number): Date => new Date(Date.UTC(2026, 2, n, 9));

describe('an address without anything', () => {
  test('is gone after three "not found" over three days, not before', () => {
    const one = absenceAfter(undefined, failed(404), day(1));
    const two = absenceAfter(one, failed(404), day(2));
    expect(absenceAfter(two, failed(404), day(3))).toMatchObject({ tries: 3, gone: false });
    expect(absenceAfter(one, failed(404), day(9))).toMatchObject({ tries: 2, gone: false });
    expect(absenceAfter(two, failed(404), day(4))).toEqual({ since: day(1).toISOString(), tries: 3, gone: true });
  });
  test('is gone at once when it says so', () => {
    expect(absenceAfter(undefined, failed(410), day(1))).toEqual({ since: day(1).toISOString(), tries: 1, gone: true });
  });
  test('is not judged by other failures, and is back with any good answer', () => {
    const gone = absenceAfter(undefined, failed(410), day(1));
    for (const status of [500, 403, 429, undefined]) expect(absenceAfter(gone, failed(status), day(2))).toEqual(gone);
    expect(absenceAfter(undefined, failed(500), day(2))).toBeUndefined();
    expect(absenceAfter(gone, { kind: 'unchanged' }, day(2))).toBeUndefined();
  });
});

const page: SourceEntry = {
  id: 'statement',
  url: 'https://ministry.example/statement',
  format: 'page',
  include: [],
  exclude: [],
  publisher: 'Ministry',
  cadence: 'P1D',
};
const feed: SourceEntry = { ...page, id: 'news', url: 'https://ministry.example/feed', format: 'feed' };
const text = `<html><head><title>On the ferry</title></head><body><article><h1>On the ferry</h1><p>The ferry Corrina ran aground on 3 March 2026, and 14 people were hurt, the harbour office said in a statement to the press.</p><p>The company denied that its crew had been warned. "Nobody told us anything about the sandbank," its director Lena Morrow said on Monday, and she called the charge absurd.</p></article></body></html>`;
const emptied =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://ministry.example/</link></channel></rss>';

/** A site whose answer to its page and feed a test changes. */
function site(): { fetch: Fetch; status: number; feed: Response | undefined } {
  const it = { status: 200, feed: undefined as Response | undefined, fetch: (async () => new Response('')) as Fetch };
  it.fetch = async (address) => {
    if (address.endsWith('/robots.txt')) return new Response('', { status: 404 });
    if (address === feed.url) return it.feed ?? new Response(emptied);
    return it.status === 200 ? new Response(text) : new Response('', { status: it.status });
  };
  return it;
}

const at = (world: World, n: number): World => ({ ...world, now: () => day(n) });

/** Gaps about lost originals and the kinds of change of the edition that readers get. */
async function told(world: World) {
  const current = await currentPublication(world, 'vedra', anyone);
  const record = current.ok ? await findingsOf(world, 'vedra', current.value.edition) : null;
  return {
    number: current.ok ? current.value.number : 0,
    gaps: record?.edition.findings.gaps.filter(({ kind }) => kind === 'original-gone').map(({ text: words }) => words),
    changes: record?.edition.changes?.map(({ kind }) => kind),
  };
}

describe('a page that is gone', () => {
  test('keeps its document, is told in the next edition, and is mended when it comes back', async () => {
    const net = site();
    const world = sampleWorld({ fetch: net.fetch });
    await keepTopic(world, { ...sampleTopic, sources: [page] });
    await run(at(world, 1), { steps: 9 });
    net.status = 410;
    await run(at(world, 3), { steps: 9 });
    expect([...(await manifestOf(world, 'vedra')).keys()]).toEqual(['statement']);
    expect(await told(world)).toMatchObject({
      number: 2,
      gaps: ['The original is no longer at its address: since 3 March 2026.'],
      changes: ['original gone'],
    });
    expect((await sourceStatus(world))[0]?.goneSince).toBe('2026-03-03T09:00:00.000Z');
    net.status = 200;
    await run(at(world, 12), { steps: 9 });
    expect(await told(world)).toMatchObject({ gaps: [], changes: ['original back'] });
    expect((await sourceStatus(world))[0]?.goneSince).toBe('');
  });

  test('is told by ?asOf= from the day on since when it is gone, and not before', async () => {
    const net = site();
    const world = sampleWorld({ fetch: net.fetch });
    await keepTopic(world, { ...sampleTopic, sources: [page, { ...page, id: 'later', url: 'https://ministry.example/later' }] });
    await run(at(world, 1), { steps: 9 });
    net.status = 410;
    await run(at(world, 3), { steps: 9 });
    const gaps = async (asOf: string) => {
      const answer = await siteOf(at(world, 9)).request(`/briefings/vedra.json?asOf=${asOf}`);
      const note = (await answer.json()) as { gaps: { kind: string; text: string }[]; sources: { goneSince?: string }[] };
      return note.gaps.filter(({ kind }) => kind === 'original-gone').map(({ text: words }) => words);
    };
    const said = 'The original is no longer at its address: since 3 March 2026.';
    expect([await gaps('2026-03-02'), await gaps('2026-02-28')]).toEqual([[], []]);
    for (const day of ['2026-03-03', '2026-03-08']) expect(await gaps(day)).toEqual([said, said]);
  });

  test('is not gone while its site only fails, or after one "not found"', async () => {
    const net = site();
    const world = sampleWorld({ fetch: net.fetch });
    await keepTopic(world, { ...sampleTopic, sources: [page] });
    await run(at(world, 1), { steps: 9 });
    for (const [n, status] of [
      [3, 404],
      [8, 503],
      [20, 403],
    ] as const) {
      net.status = status;
      await run(at(world, n), { steps: 9 });
    }
    expect(await told(world)).toMatchObject({ number: 1, gaps: [] });
  });
});

test('a feed that empties itself is not gone; one that answers 410 is, at /status alone', async () => {
  const net = site();
  const world = sampleWorld({ fetch: net.fetch });
  await keepTopic(world, { ...sampleTopic, sources: [feed] });
  await run(at(world, 1), { steps: 9 });
  expect((await sourceStatus(world))[0]).toMatchObject({ goneSince: '', failures: 0 });
  net.feed = new Response('', { status: 410 });
  await run(at(world, 3), { steps: 9 });
  expect((await sourceStatus(world))[0]).toMatchObject({ goneSince: '2026-03-03T09:00:00.000Z', failures: 1 });
});

test('an entry whose feed gives it a new date, but the same text, is fetched once for it and not each time', async () => {
  const asked: string[] = [];
  const entry = (updated: string) =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id><updated>${updated}</updated><entry><id>urn:news:1</id><title>On the ferry</title><link href="https://ministry.example/one"/><updated>${updated}</updated></entry></feed>`;
  let updated = '2026-03-01T08:00:00Z';
  const fetch: Fetch = async (address) => {
    asked.push(address);
    if (address.endsWith('/robots.txt')) return new Response('', { status: 404 });
    return new Response(address === feed.url ? entry(updated) : text);
  };
  const world = sampleWorld({ fetch });
  await keepTopic(world, { ...sampleTopic, sources: [{ ...feed, recheck: 'never' }] });
  const fetches = async (n: number): Promise<number> => {
    asked.length = 0;
    await run(at(world, n), { steps: 9 });
    return asked.filter((address) => address.endsWith('/one')).length;
  };
  expect(await fetches(1)).toBe(1);
  updated = '2026-03-03T08:00:00Z';
  expect(await fetches(4)).toBe(1);
  expect(await fetches(6)).toBe(0);
});
