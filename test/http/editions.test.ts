import { beforeAll, describe, expect, test } from 'vitest';
import { seedTopic } from '../../src/app/seed.ts';
import { findingsOf } from '../../src/app/shelved.ts';
import { numberCitations } from '../../src/compose/citations.ts';
import { site } from '../../src/http/routes.ts';
import { makeArticle } from '../../src/ingest/document.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const shelf = memoryShelf();
const world = sampleWorld({ shelf });
const get = (path: string, headers: Record<string, string> = {}) => site(world).request(path, { headers });
const json = async <T>(path: string): Promise<T> => (await (await get(path, { Accept: 'application/json' })).json()) as T;
let first = '';
let second = '';

beforeAll(async () => {
  const articles = await hashedArticles();
  const one = await seedTopic(world, sampleTopic, articles.slice(0, 4));
  const two = await seedTopic(sampleWorld({ shelf, now: () => new Date('2026-03-21T09:00:00Z') }), sampleTopic, articles);
  if (one.ok) first = one.value.edition ?? '';
  if (two.ok) second = two.value.edition ?? '';
});

describe('what changed', () => {
  test('between the current edition and the one before, typed', async () => {
    const compared = await json<{ from: string; to: string; changes: { kind: string; target?: string }[]; added: string[] }>(
      '/briefings/vedra/changes',
    );
    expect([compared.from, compared.to]).toEqual([first, second]);
    expect(compared.changes.filter(({ kind }) => kind === 'source added').map(({ target }) => target)).toEqual([
      'delta-institute-undated',
      'digest-of-interview',
    ]);
    expect(compared.added.length).toBeGreaterThan(0);
  });

  test('in either direction, as a page with the statements of each alone', async () => {
    const back = await (await get(`/briefings/vedra/changes?from=${second}&to=${first}`)).text();
    expect(back).toContain('<strong>source withdrawn</strong>');
    expect(back).toContain('<del>');
  });

  test('from an edition to itself: nothing', async () => {
    expect(await json(`/briefings/vedra/changes?from=${first}&to=${first}`)).toMatchObject({
      changes: [],
      added: [],
      removed: [],
      percent: 0,
    });
  });

  test('before the first there is none', async () => {
    expect((await get(`/briefings/vedra/changes?to=${first}`)).status).toBe(404);
  });
});

describe('a passage', () => {
  test('shows its paragraph with the cited words marked, and the card of its source', async () => {
    const record = await findingsOf(world, 'vedra', second);
    if (!record) throw new Error('no findings');
    for (const passage of numberCitations(record.edition.findings).all) {
      const page = await get(`/briefings/vedra/editions/${second}/passages/${passage.id}`);
      expect(page.status).toBe(200);
      const view = await json<{ paragraph: string; marks: [number, number][] }>(
        `/briefings/vedra/editions/${second}/passages/${passage.id}`,
      );
      expect(view.marks.map(([a, b]) => view.paragraph.slice(a, b))).toEqual(passage.pieces.map(({ quote }) => quote));
    }
  });

  test('that no statement cites is not there', async () => {
    expect((await get(`/briefings/vedra/editions/${second}/passages/nope`)).status).toBe(404);
  });
});

describe('the feed', () => {
  test('has one entry an edition, newest first', async () => {
    const answer = await get('/briefings/vedra/feed.atom');
    const text = await answer.text();
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    expect([...text.matchAll(/<title>([^<]*)<\/title>/gu)].map(([, title]) => title)).toEqual([
      'The quarrel over the Vedra',
      'The quarrel over the Vedra, edition 2',
      'The quarrel over the Vedra, edition 1',
    ]);
    expect(text).toContain('<updated>2026-03-21T09:00:00.000Z</updated>');
  });

  test('is 304 for who has it', async () => {
    const etag = (await get('/briefings/vedra/feed.atom')).headers.get('ETag') ?? '';
    expect((await get('/briefings/vedra/feed.atom', { 'If-None-Match': etag })).status).toBe(304);
  });
});

describe('time travel over stored editions (RFC 7089)', () => {
  const at = async (instant: string) => (await get('/briefings/vedra', { 'Accept-Datetime': instant })).headers.get('Location');

  test('leads to the edition that stood then, and to the first for any time before it', async () => {
    expect(await at('Tue, 17 Mar 2026 00:00:00 GMT')).toBe(`/briefings/vedra/editions/${first}`);
    expect(await at('Mon, 23 Mar 2026 00:00:00 GMT')).toBe(`/briefings/vedra/editions/${second}`);
    expect(await at('Thu, 01 Jan 1998 00:00:00 GMT')).toBe(`/briefings/vedra/editions/${first}`);
    expect((await get('/briefings/vedra', { 'Accept-Datetime': 'long ago' })).status).toBe(400);
  });

  test('an edition says when it was published, and lists its kin', async () => {
    const { headers } = await get(`/briefings/vedra/editions/${first}`);
    expect(headers.get('Memento-Datetime')).toBe('Sat, 14 Mar 2026 09:00:00 GMT');
    expect(headers.get('Link')).toContain('</briefings/vedra>; rel="original timegate"');
    const list = await (await get('/briefings/vedra/timemap')).text();
    expect(list.match(/rel="memento"/gu)?.length).toBe(2);
  });
});

test('cited words that a source has changed are shown as they were and as they are', async () => {
  const followed = sampleWorld();
  const articles = await hashedArticles();
  const one = await seedTopic(followed, sampleTopic, articles);
  const findings = one.ok ? (await findingsOf(followed, 'vedra', one.value.edition ?? ''))?.edition.findings : undefined;
  const cited = findings && numberCitations(findings).all.find(({ pieces: [only] }) => (only?.quote.split(' ').length ?? 0) > 8);
  const quote = cited?.pieces[0]?.quote ?? '';
  const edited = await Promise.all(
    articles.map(({ document, meta, text, paragraphs }) =>
      makeArticle(
        document,
        meta,
        paragraphs.map(([a, b]) => text.slice(a, b).replace(quote, `Corrected: ${quote.split(' ').slice(2).join(' ')}`)),
        [],
      ),
    ),
  );
  await seedTopic(followed, sampleTopic, edited);
  const { drift } = (await (
    await site(followed).request('/briefings/vedra/changes', { headers: { Accept: 'application/json' } })
  ).json()) as { drift: { before: string; after?: string }[] };
  const found = drift.find(({ before }) => before.includes(quote));
  expect(found?.after).toContain('Corrected: ');
  expect(await (await site(followed).request('/briefings/vedra/changes')).text()).toContain('Cited words that their sources have changed');
});
