import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fetch } from '../../src/app/fetching/fetch-safely.ts';
import { stateOf } from '../../src/app/fetching/source-state.ts';
import { keepTopic } from '../../src/app/keep.ts';
import { currentPublication } from '../../src/app/library.ts';
import { anyone } from '../../src/app/reader.ts';
import { run } from '../../src/app/run.ts';
import { articlesOf, manifestOf } from '../../src/app/shelved.ts';
import type { World } from '../../src/app/world.ts';
import type { SourceEntry } from '../../src/model/topic.ts';
import { sampleTopic, sampleWorld } from '../app/sample-world.ts';

/**
 * One scheduled run over two dozen sites that misbehave and some that do not, each a real server on this machine. The guard
 * lets no test name a server here: the injected fetch leads `https://<site>.example/<path>` to `/<site>/<path>` of one.
 */
const first = new Date('2026-03-14T09:00:00Z');
/** Only for sites that never answer; all others may be as slow as a busy machine makes them. */
const patienceMs = 300;
const impatient = new Set(['silent.example', 'drip.example']);

const report = (who: string, more = ''): string =>
  `<html lang="en"><head><title>The ${who} ferry</title></head><body><article><h1>The ${who} ferry</h1><p>The ferry ${who} ran aground on 9 March 2026, and 14 people were hurt, the harbour office said in a statement.${more}</p><p>The company denied that its crew had been warned. “Nobody told us anything about the sandbank,” its director Lena Morrow said on Monday, and she called the charge absurd.</p><p>Experts said the channel had not been surveyed since 2009 and that the chart was wrong.</p></article></body></html>`;
const feedOf = (site: string, ...items: number[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${site}</title><link>https://${site}.example/</link>${items
    .map((n) => `<item><guid>${site}-${n}</guid><title>Story ${n}</title><link>https://${site}.example/${n}</link></item>`)
    .join('')}</channel></rss>`;
const wall = `<html><body><main><h1>Before you continue</h1><p>We value your privacy. We and our partners use cookies and access information on your device, such as identifiers, and process personal data for advertising that suits you and for measuring it.</p><p>You may accept all cookies or manage preferences at any time. Your choices apply to this site only, and you can come back to them whenever you like.</p></main></body></html>`;

const answering =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): RequestListener =>
  (_, answer) =>
    void answer.writeHead(status, headers).end(body);
const page = (body: string | Buffer, type = 'text/html; charset=utf-8') => answering(200, { 'Content-Type': type }, body);
const leadingTo = (location: string) => answering(302, { Location: location });
const endless: RequestListener = (_, answer) => {
  const piece = Buffer.alloc(64 * 1024, 'x');
  const more = () => {
    while (!answer.destroyed && answer.write(piece));
  };
  answer.on('drain', more);
  more();
};
const drip: RequestListener = (_, answer) => {
  const timer = setInterval(() => answer.write('x'), 20);
  answer.on('close', () => clearInterval(timer));
};
const short: RequestListener = (_, answer) => {
  answer.writeHead(200, { 'Content-Length': '9000' });
  answer.write(feedOf('short', 1));
  setTimeout(() => answer.destroy(), 20);
};

/** Sites, what they answer at `/feed`, and the one line that the report has of them. */
const bad: Record<string, readonly [listener: RequestListener, line: RegExp]> = {
  silent: [() => {}, /cannot be reached|did not answer/u],
  drip: [drip, /cannot be reached|did not answer/u],
  endless: [endless, /larger than 5 MB/u],
  bomb: [answering(200, { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(40 * 1024 * 1024))), /larger than 5 MB/u],
  disguised: [answering(200, { 'Content-Encoding': 'gzip' }, 'this is not gzip'), /cannot be reached/u],
  short: [short, /cannot be reached/u],
  hangup: [(request) => request.socket.destroy(), /cannot be reached/u],
  circle: [leadingTo('/feed'), /redirects more than 3 times/u],
  metadata: [leadingTo('http://169.254.169.254/latest/meta-data/'), /169\.254\.169\.254\S* is not fetched: its host is a number/u],
  private: [leadingTo('http://10.0.0.8/'), /its host is a number/u],
  decimal: [leadingTo('http://2130706433/'), /its host is a number/u],
  ipv6: [leadingTo('http://[fd00::1]/'), /its host is a number/u],
  mapped: [leadingTo('http://[::ffff:127.0.0.1]/'), /its host is a number/u],
  localhost: [leadingTo('http://localhost/'), /inside network/u],
  dotted: [leadingTo('http://localhost./'), /ends in a dot/u],
  internal: [leadingTo('http://metadata.google.internal/'), /inside network/u],
  single: [leadingTo('http://printer/'), /inside network/u],
  ported: [leadingTo('https://post.example:6379/'), /port 6379/u],
  filed: [leadingTo('file:///etc/passwd'), /only https/u],
  limited: [answering(429, { 'Retry-After': '172800' }), /answered 429/u],
  broken: [answering(500), /answered 500/u],
  gone: [answering(410), /answered 410/u],
  blank: [answering(200), /not a feed/u],
  form: [page(wall), /not a feed/u],
  unclosed: [page('<?xml version="1.0"?><catalogue><entry', 'application/xml'), /not a feed/u],
  forbidden: [page(feedOf('forbidden', 1), 'application/rss+xml'), /may not be fetched, says its robots\.txt/u],
  unwell: [page(feedOf('unwell', 1), 'application/rss+xml'), /the robots\.txt of its site cannot be read now/u],
};
const wallSite = { walled: page(wall) };

const utf16 = Buffer.from(`\ufeff${report('Žofie')}`, 'utf16le');
const latin = Buffer.from(report('Café').replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
const future = report('Tomorrow').replace(
  '<head>',
  '<head><meta property="article:published_time" content="2031-01-01"><link rel="canonical" href="https://bank.example/ours">',
);
const conditional: RequestListener = (request, answer) => {
  if (request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] !== undefined) return answer.writeHead(304).end();
  return answer.writeHead(200, { ETag: '"v1"', 'Last-Modified': 'Sat, 14 Mar 2026 08:00:00 GMT' }).end(report('Ondine'));
};
const good: Record<string, RequestListener> = {
  wide: page(utf16, 'text/html'),
  western: page(latin, 'text/html; charset=windows-1252'),
  future: page(future),
  polite: conditional,
  turned: page(report('Turned')),
};

/** `/<site>/<path>` of the one server, as a site's listeners say now. */
const now: Record<string, RequestListener> = {};
const asked: string[] = [];
let server: Server;
let world: World;
let lines: string[];

const source = (id: string, format: SourceEntry['format'], url = `https://${id}.example/feed`): SourceEntry => ({
  id,
  url,
  format,
  cadence: 'PT6H',
  include: [],
  exclude: [],
});
const sources = [
  ...Object.keys(bad).map((id) => source(id, 'feed')),
  source('inside', 'feed', 'http://10.1.2.3/feed'),
  ...[...Object.keys(wallSite), ...Object.keys(good)].map((id) => source(id, 'page')),
  source('post', 'feed'),
];

beforeAll(async () => {
  for (const [site, [listener]] of Object.entries(bad)) now[`/${site}/feed`] = listener;
  for (const [site, listener] of Object.entries({ ...good, ...wallSite })) now[`/${site}/feed`] = listener;
  now['/forbidden/robots.txt'] = page('User-agent: *\nDisallow: /', 'text/plain');
  now['/unwell/robots.txt'] = answering(503);
  now['/post/feed'] = page(feedOf('post', 1, 2), 'application/rss+xml');
  now['/post/1'] = page(report('Corrina'));
  now['/post/2'] = answering(503);
  server = createServer((request, answer) => (now[request.url ?? ''] ?? answering(404))(request, answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const load: Fetch = (address, { signal, ...init }) => {
    asked.push(address);
    const { host, pathname } = new URL(address);
    const patience = impatient.has(host) && pathname === '/feed' ? [AbortSignal.timeout(patienceMs)] : [];
    const there = `http://127.0.0.1:${port}/${host.replace('.example', '')}${pathname}`;
    return fetch(there, { ...init, signal: AbortSignal.any([signal, ...patience]) });
  };
  world = sampleWorld({ fetch: load, now: () => first });
  await keepTopic(world, { ...sampleTopic, sources });
  lines = await run(world, { steps: 200 });
}, 60_000);
afterAll(() => server.close().closeAllConnections());

const linesOf = (id: string) => lines.filter((line) => line.startsWith(`vedra/${id}:`));
const textOf = async (id: string): Promise<string | undefined> => {
  const hash = (await manifestOf(world, 'vedra')).get(id);
  return hash === undefined ? undefined : (await articlesOf(world, [[id, hash]])).get(id)?.text;
};
/** The same world so many hours later. */
const hoursLater = (hours: number): World => ({ ...world, now: () => new Date(first.getTime() + hours * 3_600_000) });

describe('one run over sites that misbehave', () => {
  test.each(Object.entries(bad))('%s: one line, put off, nothing taken in', async (id, [, line]) => {
    expect(linesOf(id)).toEqual([expect.stringMatching(line)]);
    const state = await stateOf(world, 'vedra', id);
    expect(state).toMatchObject({ failures: 1, pending: [], problem: expect.stringMatching(line), lastTry: first.toISOString() });
    expect(state?.lastGood).toBeUndefined();
    expect(await textOf(id)).toBeUndefined();
  });

  test('a source whose own address is inside is refused without a request', () =>
    expect(linesOf('inside')).toEqual([expect.stringContaining('is not fetched: its host is a number')]));

  test('no address but those of the sites was ever asked for', () => {
    expect(asked.filter((address) => !/^https:\/\/[a-z0-9]+\.example\//u.test(address))).toEqual([]);
    expect(asked).not.toContain('https://forbidden.example/feed');
    expect(asked).not.toContain('https://unwell.example/feed');
  });

  test('a circle is left after three hops', () =>
    expect(asked.filter((address) => address === 'https://circle.example/feed')).toHaveLength(4));

  test('after 429 the site is left alone for as long as it asks', async () =>
    expect((await stateOf(world, 'vedra', 'limited'))?.nextDue).toBe('2026-03-16T09:00:00.000Z'));

  test('after 500 it is left alone for twice its cadence', async () =>
    expect((await stateOf(world, 'vedra', 'broken'))?.nextDue).toBe('2026-03-14T21:00:00.000Z'));

  test('a consent wall where a page should be is no document', async () => {
    expect(linesOf('walled')).toEqual([expect.stringContaining('consent')]);
    expect(await textOf('walled')).toBeUndefined();
  });

  test('the others went on, and an edition was published from them', async () => {
    expect([...(await manifestOf(world, 'vedra')).keys()]).toEqual([
      'future',
      'polite',
      expect.stringMatching(/^post-/u),
      'turned',
      'western',
      'wide',
    ]);
    expect(lines.filter((line) => line.startsWith('vedra: edition 1'))).toHaveLength(1);
    expect(lines).toHaveLength(Object.keys(bad).length + 4);
  });

  test('UTF-16 and windows-1252 are read as what they are', async () => {
    expect(await textOf('wide')).toContain('The ferry Žofie ran aground');
    expect(await textOf('western')).toContain('The ferry Café ran aground');
    expect(await textOf('western')).toContain('“Nobody told us anything about the sandbank,”');
  });

  test('a date in the future is not believed, nor an address of somebody else', async () => {
    const hash = (await manifestOf(world, 'vedra')).get('future') ?? '';
    const meta = (await articlesOf(world, [['future', hash]])).get('future')?.meta;
    expect([meta?.published, meta?.url]).toEqual([undefined, 'https://future.example/feed']);
  });

  test('an entry that cannot be fetched is asked for once and waits; the one beside it does not', async () => {
    expect(await stateOf(world, 'vedra', 'post')).toMatchObject({ failures: 0, pending: [{ tries: 1 }], skipped: [] });
    expect(asked.filter((address) => address === 'https://post.example/2')).toHaveLength(1);
    expect(linesOf('post')).toEqual(['vedra/post: https://post.example/2 answered 503']);
  });
});

describe('the next run', () => {
  let before: unknown;
  let askedEarly: string[];
  beforeAll(async () => {
    before = await currentPublication(world, 'vedra', anyone);
    asked.length = 0;
    await run(hoursLater(1), { steps: 200 });
    askedEarly = [...asked];
    now['/post/feed'] = page(feedOf('post'), 'application/rss+xml');
    now['/turned/feed'] = page(wall);
    now['/wide/feed'] = answering(500);
    asked.length = 0;
    lines = await run(hoursLater(7), { steps: 200 });
  }, 60_000);

  test('nothing is asked before it is due, not even for the entry that failed', () => expect(askedEarly).toEqual([]));

  test('asks only those that are due', () =>
    expect([...new Set(asked.map((address) => new URL(address).host))].sort()).toEqual([
      'future.example',
      'polite.example',
      'post.example',
      'turned.example',
      'western.example',
      'wide.example',
    ]));

  test('a page that says 304 was good and unchanged', async () =>
    expect(await stateOf(world, 'vedra', 'polite')).toMatchObject({ failures: 0, lastGood: '2026-03-14T16:00:00.000Z', etag: '"v1"' }));

  test('a feed that emptied itself, a wall and an error take nothing away: the edition stands', async () => {
    expect(await textOf('turned')).toContain('The ferry Turned ran aground');
    expect(await textOf('wide')).toContain('The ferry Žofie ran aground');
    expect((await manifestOf(world, 'vedra')).size).toBe(6);
    expect(await currentPublication(world, 'vedra', anyone)).toEqual(before);
    expect(lines.sort()).toEqual([
      expect.stringMatching(/^vedra\/post: .*\/2 answered 503$/u),
      expect.stringContaining('vedra/turned'),
      expect.stringContaining('vedra/wide'),
    ]);
  });
});
