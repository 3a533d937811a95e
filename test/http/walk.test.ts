import { beforeAll, describe, expect, test } from 'vitest';
import { seedTopic } from '../../src/app/seed.ts';
import { readRoutes, site } from '../../src/http/routes.ts';
import { memoryShelf } from '../../src/store/memory.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const world = sampleWorld({ shelf: memoryShelf(), adminToken: 'admin', readToken: 'reader' });
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => site(world).request(path, { method, headers });

beforeAll(async () => {
  const articles = await hashedArticles();
  await seedTopic(world, sampleTopic, articles);
  await seedTopic(world, { ...sampleTopic, id: 'closed', access: 'token' }, articles);
});

describe('methods', () => {
  test.each(readRoutes.map(([path]) => path.replace(':topic', 'vedra').replace(/:\w+/gu, '0')))('%s is there to be read', async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await ask(path, { Accept: 'application/json' }, method);
      expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(await answer.json()).toMatchObject({ status: 405, type: 'urn:backgrounder:problem:wrong-method' });
    }
    const options = await ask(path, { Origin: 'https://desk.example' }, 'OPTIONS');
    expect([options.status, options.headers.get('Access-Control-Allow-Origin')]).toEqual([204, '*']);
    expect(options.headers.get('Access-Control-Allow-Headers')).not.toContain('Authorization');
  });
  test('orders are posted, the log is read', async () => {
    expect((await ask('/admin')).headers.get('Allow')).toBe('POST');
    expect((await ask('/admin/log', {}, 'DELETE')).status).toBe(405);
    expect((await ask('/admin/nothing', {}, 'DELETE')).status).toBe(404);
  });
});

test.each([
  '/',
  '/status',
  '/robots.txt',
  '/openapi.json',
  '/schemas/briefing-1.json',
  '/briefings/vedra/editions',
  '/briefings/vedra/timemap',
  '/briefings/vedra/verify',
  '/briefings/vedra/feed.atom',
])('%s has a strong tag, costs nothing when it is held already, and may be read by other sites', async (path) => {
  const first = await ask(path);
  const tag = first.headers.get('ETag') ?? '';
  expect([first.status, tag[0], first.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '"', '*']);
  const again = await ask(path, { 'If-None-Match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await ask(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  const head = await ask(path, {}, 'HEAD');
  expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, tag, '']);
});

test.each(['/', '/status', '/briefings/vedra', '/briefings/vedra/editions', '/briefings/vedra/changes', '/briefings/vedra/verify'])(
  '%s is no picture: 406, with what it is',
  async (path) => {
    const answer = await ask(path, { Accept: 'image/png' });
    expect([answer.status, answer.headers.get('Vary')]).toEqual([406, 'Accept']);
    expect(await answer.text()).toContain('text/html');
  },
);

test('a topic with one edition has nothing to compare, and says so', async () => {
  const compared = await ask('/briefings/vedra/changes', { Accept: 'application/json' });
  expect(compared.status).toBe(200);
  const body = (await compared.json()) as { from?: string; to: string };
  expect(body).toMatchObject({ topic: 'vedra', changes: [], added: [], removed: [], percent: 0 });
  expect([body.from, body.to]).toEqual([undefined, expect.stringMatching(/^[0-9a-f]{12}$/u)]);
  const page = await (await ask('/briefings/vedra/changes')).text();
  expect(page).toContain('nothing to compare');
  expect(page).not.toContain('<h2>Changes');
});

test('crawlers are kept from orders and from views composed on request, not from what says noindex itself', async () => {
  const text = await (await ask('/robots.txt')).text();
  expect(text.split('\n')).toEqual(['User-agent: *', 'Disallow: /admin', 'Disallow: /*asOf=', 'Disallow: /*template=', '']);
});

test('the page and the JSON form of a list have tags of their own', async () => {
  const [page, json] = [await ask('/status'), await ask('/status', { Accept: 'application/json' })];
  expect(page.headers.get('ETag')).not.toBe(json.headers.get('ETag'));
});

test('what is private is for no other site and no search engine, the feed and the list of editions included', async () => {
  for (const part of ['', '/editions', '/timemap', '/feed.atom', '/verify']) {
    const { status, headers } = await ask(`/briefings/closed${part}`, { Authorization: 'Bearer reader' });
    expect([part, status, headers.get('X-Robots-Tag'), headers.get('Access-Control-Allow-Origin'), headers.get('Cache-Control')]).toEqual([
      part,
      200,
      'noindex',
      null,
      'private, no-store',
    ]);
  }
});

test('every address in a Link header is there, whatever the view', async () => {
  for (const view of ['/briefings/vedra', '/briefings/vedra?asOf=2024-12-31', '/briefings/vedra?template=flash']) {
    const link = (await ask(view)).headers.get('Link') ?? '';
    const paths = [...link.matchAll(/<([^>]+)>/gu)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 200]);
  }
  const note = await ask('/briefings/vedra?asOf=2024-12-31');
  const [, other = ''] = /<([^>]+)>; rel="alternate"; type="application\/json"/u.exec(note.headers.get('Link') ?? '') ?? [];
  const direct = await (await ask('/briefings/vedra.json?asOf=2024-12-31')).json();
  expect(await (await ask(other)).json()).toEqual(direct);
  expect(await (await ask('/briefings/vedra.json')).json()).not.toEqual(direct);
});

test('a problem can be read by a page of another site, a way back in time keeps the format', async () => {
  expect((await ask('/briefings/none.json')).headers.get('Access-Control-Allow-Origin')).toBe('*');
  const then = await ask('/briefings/vedra.pdf', { 'Accept-Datetime': 'Sat, 14 Mar 2026 10:00:00 GMT' });
  expect([then.status, then.headers.get('Access-Control-Allow-Origin')]).toEqual([302, '*']);
  expect(then.headers.get('Location')).toMatch(/^\/briefings\/vedra\/editions\/[0-9a-f]{12}\.pdf$/u);
});
