import { beforeAll, describe, expect, test } from 'vitest';
import { seedTopic } from '../../src/app/seed.ts';
import type { World } from '../../src/app/world.ts';
import { site } from '../../src/http/routes.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const shelf = memoryShelf();
const world: World = sampleWorld({ shelf });
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => site(world).request(path, { method, headers });
let edition = '';

beforeAll(async () => {
  const seeded = await seedTopic(world, sampleTopic, await hashedArticles());
  edition = seeded.ok ? (seeded.value.edition ?? '') : '';
});

describe('the formats of a briefing', () => {
  test.each([
    ['/briefings/vedra', {}, 'text/html; charset=utf-8'],
    ['/briefings/vedra.html', {}, 'text/html; charset=utf-8'],
    ['/briefings/vedra.pdf', {}, 'application/pdf'],
    ['/briefings/vedra.md', {}, 'text/markdown; charset=utf-8'],
    ['/briefings/vedra.json', {}, 'application/json; charset=utf-8'],
    ['/briefings/vedra', { Accept: 'application/pdf' }, 'application/pdf'],
    ['/briefings/vedra', { Accept: 'application/json' }, 'application/json; charset=utf-8'],
    ['/briefings/vedra.pdf?template=flash', {}, 'application/pdf'],
    ['/briefings/vedra?asOf=2024-12-31', {}, 'text/html; charset=utf-8'],
  ])('%s %o -> %s', async (path, headers, type) => {
    const answer = await get(path, headers as Record<string, string>);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, type]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  test('an edition has the same forms under an address of its own', async () => {
    const here = await get(`/briefings/vedra/editions/${edition}.json`);
    expect(await here.json()).toMatchObject({ schema: 'briefing/1', edition: { id: edition, number: 1 } });
    expect(await (await get(`/briefings/vedra/editions/${edition}`)).text()).toBe(await (await get('/briefings/vedra')).text());
  });

  test('a cut-off leaves out what came later, and says which documents it cannot place', async () => {
    const note = (await (await get('/briefings/vedra.json?asOf=2024-12-31')).json()) as {
      sources: { document: string }[];
      gaps: { text: string }[];
    };
    expect(note.sources.map(({ document }) => document).sort()).toEqual(['harbour-post-2022', 'meridian-wire-2024']);
    expect(note.gaps.map(({ text }) => text).join(' ')).toContain('delta-institute-undated');
  });

  test('a month stands for its last day, under one address', async () => {
    const answer = await get('/briefings/vedra.json?asOf=2024-12&template=flash');
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/briefings/vedra.json?asOf=2024-12-31&template=flash']);
  });

  test('who has notes composed too often waits, but a stored note is always there', async () => {
    const held = site({ ...world, limit: async () => false });
    expect((await held.request('/briefings/vedra?template=full')).status).toBe(429);
    expect((await held.request('/briefings/vedra')).status).toBe(200);
  });

  test('a document first seen late does not count before', async () => {
    const day = await get('/briefings/vedra.json?asOf=2024-12-26');
    expect(((await day.json()) as { sources: unknown[] }).sources.length).toBe(1);
  });
});

describe('headers', () => {
  test('a page carries its tag, dates, alternates and a policy under which no script runs', async () => {
    const { headers } = await get('/briefings/vedra');
    expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{64}"$/u);
    expect(headers.get('Last-Modified')).toBe('Sat, 14 Mar 2026 09:00:00 GMT');
    expect(headers.get('Vary')).toBe('Accept, Accept-Datetime');
    expect(headers.get('Cache-Control')).toContain('max-age=60');
    expect(headers.get('Link')).toContain(`</briefings/vedra/editions/${edition}.pdf>; rel="alternate"; type="application/pdf"`);
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'; style-src 'sha256-[^;]*; script-src 'none'/u);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('the PDF downloads under a speaking name', async () => {
    const { headers } = await get('/briefings/vedra.pdf');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="2026-02-28_vedra_ed01_brief.pdf"');
    expect((await get('/briefings/vedra.md?download')).headers.get('Content-Disposition')).toContain('attachment');
  });

  test('a page that is kept as a file still leads to the passages, from wherever it lies', async () => {
    const passages = (html: string): string[] => [...html.matchAll(/href="([^"]*\/passages\/[^"]*)"/gu)].map((m) => m[1] ?? '');
    const served = passages(await (await get('/briefings/vedra')).text());
    const kept = passages(await (await get('/briefings/vedra?download')).text());
    expect(served.length).toBeGreaterThan(5);
    expect(served.every((href) => href.startsWith('/briefings/vedra/editions/'))).toBe(true);
    expect(kept).toEqual(served.map((href) => `http://localhost${href}`));
    expect((await get(served[0] ?? '')).status).toBe(200);
  });

  test('who has it already gets 304 and no body', async () => {
    const etag = (await get('/briefings/vedra')).headers.get('ETag') ?? '';
    const again = await get('/briefings/vedra', { 'If-None-Match': etag });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
  });

  test('HEAD is GET without a body', async () => {
    const head = await get('/briefings/vedra.pdf', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('Content-Length')).toBe((await get('/briefings/vedra.pdf')).headers.get('Content-Length'));
  });
});

describe('problems say what, and how to mend it', () => {
  test.each([
    ['/briefings/nope', 404, 'No such topic'],
    ['/briefings/%2fetc%2fpasswd', 404, 'No such topic'],
    ['/briefings/vedra.exe', 406, 'No such format'],
    ['/briefings/vedra?template=nope', 404, 'No such template'],
    ['/briefings/vedra?asOf=yesterday', 400, 'A parameter is wrong'],
    ['/briefings/vedra?asOf=2025-02-30', 400, 'A parameter is wrong'],
    ['/briefings/vedra/editions/aaaaaaaaaaaa', 404, 'No such edition'],
    ['/briefings/vedra/editions/nope.pdf', 404, 'No such edition'],
    ['/nowhere', 404, 'No such page'],
  ])('%s -> %d %s', async (path, status, title) => {
    const page = await get(path);
    expect([page.status, page.headers.get('Content-Type')]).toEqual([status, 'text/html; charset=utf-8']);
    const json = await get(path, { Accept: 'application/json' });
    expect([json.status, json.headers.get('Content-Type')]).toEqual([status, 'application/problem+json']);
    const problem = (await json.json()) as { title: string; status: number; mend: string };
    expect(problem).toMatchObject({ title, status });
    expect(problem.mend.length).toBeGreaterThan(10);
  });

  test('what was asked for is shown as text, never as markup', async () => {
    const text = await (await get('/briefings/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text();
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
  });

  test('a fault of ours is told without its insides', async () => {
    const broken = { ...shelf, getText: () => Promise.reject(new Error('secret insides')) };
    const quiet = console.error;
    console.error = () => {};
    const answer = await site({ ...world, shelf: broken }).request('/briefings/vedra');
    console.error = quiet;
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret insides');
  });
});

describe('around the notes', () => {
  test('the first page lists the topics', async () => {
    const text = await (await get('/')).text();
    expect(text).toContain('<a href="/briefings/vedra">The quarrel over the Vedra</a>');
    expect(text).toContain('28 February 2026');
  });

  test('editions', async () => {
    const list = (await (await get('/briefings/vedra/editions', { Accept: 'application/json' })).json()) as { editions: object[] };
    expect(list.editions).toEqual([
      { edition, number: 1, at: '2026-03-14T09:00:00.000Z', asOf: '2026-02-28', changes: 0, percent: 0, sources: 6 },
    ]);
    expect(await (await get('/briefings/vedra/editions')).text()).toContain(edition);
  });

  test('verification counts every statement', async () => {
    const checked = (await (await get('/briefings/vedra/verify', { Accept: 'application/json' })).json()) as {
      verified: boolean;
      quotes: number;
    };
    expect(checked.verified).toBe(true);
    expect(checked.quotes).toBeGreaterThan(20);
  });

  test('status and health tell the age of what is known', async () => {
    const { topics } = (await (await get('/status', { Accept: 'application/json' })).json()) as { topics: object[] };
    expect(topics).toEqual([expect.objectContaining({ topic: 'vedra', ageInDays: 14, due: '2026-03-07', stale: true })]);
    expect(await (await get('/healthz')).json()).toMatchObject({ ok: true, stale: ['vedra'] });
  });
});

test('a page whose bytes have not arrived is answered with the edition before, never with an error', async () => {
  const later = memoryShelf();
  const then = sampleWorld({ shelf: later });
  const articles = await hashedArticles();
  await seedTopic(then, sampleTopic, articles.slice(1));
  const before = await (await site(then).request('/briefings/vedra.md')).text();
  await seedTopic(then, sampleTopic, articles);
  const { views } = JSON.parse((await later.getText('pointer/vedra')) ?? '{}') as { views: Record<string, { hash: string }> };
  const absent = new Set(Object.values(views).map(({ hash }) => `view/${hash}`));
  const late = { ...later, getBytes: async (key: string) => (absent.has(key) ? null : later.getBytes(key)) };
  const answer = await site({ ...then, shelf: late }).request('/briefings/vedra.md');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(before);
});

test('a marking that is not for everybody closes a topic, whatever its file says', async () => {
  for (const [marking, status] of [
    ['TLP:RED', 401],
    ['TLP:AMBER+STRICT', 401],
    ['Confidential', 401],
    ['TLP:CLEAR', 200],
  ] as const) {
    const marked = sampleWorld();
    await seedTopic(marked, { ...sampleTopic, marking }, await hashedArticles());
    expect([marking, (await site(marked).request('/briefings/vedra')).status]).toEqual([marking, status]);
  }
});

test('a private topic is shown to nobody without the token, and kept by nobody', async () => {
  const shut = sampleWorld({ readToken: 'open sesame'.replace(' ', '-') });
  await seedTopic(shut, { ...sampleTopic, access: 'token' }, await hashedArticles());
  const ask = (headers: Record<string, string>) => site(shut).request('/briefings/vedra', { headers });
  expect((await ask({})).status).toBe(401);
  expect((await ask({ Authorization: 'Bearer wrong' })).status).toBe(401);
  const open = await ask({ Authorization: 'Bearer open-sesame' });
  expect([open.status, open.headers.get('Cache-Control'), open.headers.get('X-Robots-Tag')]).toEqual([200, 'private, no-store', 'noindex']);
  expect(await (await site(shut).request('/')).text()).not.toContain('Vedra');
});
