import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Fetch, fetchLimits, fetchSafely } from '../../src/app/fetching/fetch-safely.ts';
import { decodeBytes } from '../../src/ingest/charset.ts';

/** Real servers on this machine that misbehave. The guard lets no test name them: they stand in for hosts of the world. */
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function asking(listener: RequestListener, limits = fetchLimits, validators = {}, path = '/page') {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const load: Fetch = (address, init) => fetch(address.replace('https://site.example', `http://127.0.0.1:${port}`), init);
  return fetchSafely(load, `https://site.example${path}`, validators, limits);
}

describe('servers that misbehave', () => {
  test('one that never answers is left at the deadline', async () => {
    expect(await asking(() => {}, { ...fetchLimits, timeoutMs: 300 })).toEqual({
      kind: 'failed',
      what: 'https://site.example/page did not answer within 0.3 s',
      unreachable: true,
    });
  });

  test('one that drips for ever is left at the deadline', async () => {
    const drip: RequestListener = (_, answer) => {
      const timer = setInterval(() => answer.write('x'), 20);
      answer.on('close', () => clearInterval(timer));
    };
    expect(await asking(drip, { ...fetchLimits, timeoutMs: 300 })).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('did not answer'),
    });
  });

  test('an endless body is cut off', async () => {
    const endless: RequestListener = (_, answer) => {
      const piece = Buffer.alloc(64 * 1024);
      const more = () => {
        while (!answer.destroyed && answer.write(piece));
      };
      answer.on('drain', more);
      more();
    };
    expect(await asking(endless)).toMatchObject({ kind: 'failed', what: expect.stringContaining('larger than 5 MB') });
  });

  test('a small body that unpacks to a large one is cut off', async () => {
    const bomb: RequestListener = (_, answer) =>
      answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * 1024 * 1024)));
    expect(await asking(bomb)).toMatchObject({ kind: 'failed', what: expect.stringContaining('larger than 5 MB') });
  });

  test('a body shorter than it says is a failure, not a text', async () => {
    const short: RequestListener = (_, answer) => {
      answer.writeHead(200, { 'Content-Length': '1000' });
      answer.write('half');
      setTimeout(() => answer.destroy(), 20);
    };
    expect(await asking(short)).toMatchObject({ kind: 'failed', what: expect.stringContaining('cannot be reached') });
  });

  test('a connection that is reset in the middle of a body is a failure, not a text', async () => {
    const reset: RequestListener = (_, answer) => {
      answer.write('<p>The first half of');
      setTimeout(() => answer.socket?.resetAndDestroy(), 20);
    };
    expect(await asking(reset)).toMatchObject({ kind: 'failed', unreachable: true });
  });

  test('a body longer than it says ends where it says', async () => {
    const long: RequestListener = ({ socket }) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhalf and more');
    const fetched = await asking(long);
    if (fetched.kind === 'fetched') expect(new TextDecoder().decode(fetched.bytes)).toBe('half');
    else expect(fetched).toMatchObject({ kind: 'failed', unreachable: true });
  });

  test.each<[string, Record<string, string>]>([
    ['without an address', {}],
    ['to no address', { Location: 'http://[' }],
  ])('a redirect %s is a failure', async (_, headers) => {
    expect(await asking((_request, answer) => answer.writeHead(301, headers).end())).toMatchObject({ kind: 'failed' });
  });

  test('a redirect in a circle ends after three hops', async () => {
    let hops = 0;
    const circle: RequestListener = (_, answer) => answer.writeHead(302, { Location: `/page?${++hops}` }).end();
    expect(await asking(circle)).toMatchObject({ kind: 'failed', what: expect.stringContaining('more than 3 times') });
    expect(hops).toBe(4);
  });

  test.each([
    'http://127.0.0.1/',
    'http://[::1]:80/',
    'http://169.254.169.254/',
    'http://localhost/',
    'file:///etc/passwd',
    'https://site.example:9200/',
  ])('a redirect to %s is not followed', async (inside) => {
    expect(await asking((_, answer) => answer.writeHead(307, { Location: inside }).end())).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('is not fetched'),
    });
  });

  test('a redirect within the world is followed, and the last address told', async () => {
    const moved: RequestListener = (request, answer) =>
      request.url === '/page' ? answer.writeHead(301, { Location: '/there' }).end() : answer.end('here');
    expect(await asking(moved)).toMatchObject({ kind: 'fetched', address: 'https://site.example/there' });
  });

  test('429 with Retry-After is told on', async () => {
    expect(await asking((_, answer) => answer.writeHead(429, { 'Retry-After': '120' }).end())).toEqual({
      kind: 'failed',
      what: 'https://site.example/page answered 429',
      status: 429,
      retryAfter: '120',
    });
  });

  test('a server that hangs up', async () => {
    expect(await asking((request) => request.socket.destroy())).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('cannot be reached'),
    });
  });
});

test('an unchanged page costs nothing: validators go out, 304 comes back', async () => {
  const polite: RequestListener = (request, answer) => {
    if (request.headers['if-none-match'] === '"v1"') answer.writeHead(304).end();
    else answer.writeHead(200, { ETag: '"v1"', 'Last-Modified': 'Sat, 14 Mar 2026 09:00:00 GMT' }).end('text');
  };
  const first = await asking(polite);
  expect(first).toMatchObject({ kind: 'fetched', validators: { etag: '"v1"', lastModified: 'Sat, 14 Mar 2026 09:00:00 GMT' } });
  expect(await asking(polite, fetchLimits, { etag: '"v1"' })).toEqual({ kind: 'unchanged' });
});

test('a weak tag goes out as it came in', async () => {
  const weak: RequestListener = (request, answer) =>
    request.headers['if-none-match'] === 'W/"v1"' ? answer.writeHead(304).end() : answer.writeHead(200, { ETag: 'W/"v1"' }).end('text');
  const first = await asking(weak);
  expect(first).toMatchObject({ kind: 'fetched', validators: { etag: 'W/"v1"' } });
  expect(await asking(weak, fetchLimits, { etag: 'W/"v1"' })).toEqual({ kind: 'unchanged' });
});

test('it says who asks', async () => {
  let agent: string | undefined;
  await asking((request, answer) => {
    agent = request.headers['user-agent'];
    answer.end();
  });
  expect(agent).toMatch(/^Backgrounder\//u);
});

test.each<[string, string, Buffer]>([
  ['UTF-16 with a byte order mark', 'text/html', Buffer.from('\ufeffŠabāb said “no”', 'utf16le')],
  ['windows-1252', 'text/html; charset=windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x6e, 0x6f, 0x94])],
])('%s', async (name, type, body) => {
  const fetched = await asking((_, answer) => answer.writeHead(200, { 'Content-Type': type }).end(body));
  if (fetched.kind !== 'fetched') throw new Error('not fetched');
  expect(decodeBytes(fetched.bytes, fetched.contentType).text).toBe(name.startsWith('UTF') ? 'Šabāb said “no”' : 'Café “no”');
});
