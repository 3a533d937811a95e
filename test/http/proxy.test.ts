import { beforeAll, describe, expect, test } from 'vitest';
import { givenKeys, keysIn } from '../../src/app/proxy/keyring.ts';
import type { AccessProxy } from '../../src/app/proxy/vouched.ts';
import { seedTopic } from '../../src/app/seed.ts';
import type { World } from '../../src/app/world.ts';
import { site } from '../../src/http/routes.ts';
import { audience, issuer, keySet, noon, type Signer, signer } from '../app/proxy/signing.ts';
import { hashedArticles, sampleTopic, sampleWorld } from '../app/sample-world.ts';

const header = 'X-Assertion';
let world: World;
let proxy: AccessProxy;
let door: Signer;
let edition = '';
let [valid, expired] = ['', ''];

beforeAll(async () => {
  door = await signer('one', 'ES256');
  proxy = { issuer, audience, header, keyring: givenKeys(keysIn(keySet(door))) };
  world = sampleWorld({ proxy });
  const seeded = await seedTopic(world, { ...sampleTopic, access: 'token' }, await hashedArticles());
  edition = seeded.ok ? (seeded.value.edition ?? '') : '';
  [valid, expired] = await Promise.all([door.sign(), door.sign({ exp: noon - 60 })]);
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', at = world) =>
  site(at).request(path.replaceAll('EDITION', edition), { method, headers });

const paths = [
  '/briefings/vedra',
  '/briefings/vedra.pdf',
  '/briefings/vedra.json',
  '/briefings/vedra?template=flash',
  '/briefings/vedra?asOf=2024-12-31',
  '/briefings/vedra/editions',
  '/briefings/vedra/changes?from=EDITION&to=EDITION',
  '/briefings/vedra/feed.atom',
  '/briefings/vedra/timemap',
  '/briefings/vedra/verify',
  '/briefings/vedra/editions/EDITION',
  '/briefings/vedra/editions/EDITION.json',
  '/briefings/vedra/editions/EDITION/verify',
];

describe('a private topic behind an access proxy', () => {
  test.each(paths)('%s opens to whom the proxy vouches for, and is kept, found and embedded by nobody', async (path) => {
    const { status, headers } = await ask(path, { [header]: valid });
    const names = ['Cache-Control', 'X-Robots-Tag', 'Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin'];
    expect([status, ...names.map((name) => headers.get(name))]).toEqual([200, 'private, no-store', 'noindex', 'same-origin', null]);
  });

  test.each(paths)('%s stays closed to everybody else, by GET and HEAD', async (path) => {
    for (const method of ['GET', 'HEAD'])
      for (const headers of [{}, { [header]: '' }, { [header]: 'junk' }, { [header]: expired }])
        expect([method, (await ask(path, headers as Record<string, string>, method)).status]).toEqual([method, 401]);
  });

  test('whoever holds the bytes already learns nothing: no 304 and no way to an older edition without a good header', async () => {
    for (const path of ['/briefings/vedra', '/briefings/vedra/feed.atom']) {
      const etag = (await ask(path, { [header]: valid })).headers.get('ETag') ?? '';
      const [held, since] = [{ 'If-None-Match': etag }, { 'If-Modified-Since': 'Sat, 14 Mar 2099 09:00:00 GMT' }];
      expect((await ask(path, { ...held, [header]: valid })).status).toBe(304);
      for (const headers of [held, since, { 'If-None-Match': '*' }])
        for (const method of ['GET', 'HEAD'])
          expect((await ask(path, { ...headers, [header]: expired } as Record<string, string>, method)).status).toBe(401);
    }
    const then = { 'Accept-Datetime': 'Sat, 14 Mar 2026 09:00:00 GMT' };
    expect((await ask('/briefings/vedra', { ...then, [header]: valid })).status).toBe(302);
    expect((await ask('/briefings/vedra', { ...then, [header]: expired })).status).toBe(401);
  });

  test('what was wrong is not told: the answer is the same as without the header', async () => {
    const answer = async (headers: Record<string, string>) => {
      const given = await ask('/briefings/vedra.json', headers);
      return [given.status, await given.text(), [...given.headers]];
    };
    const without = await answer({});
    expect(without[1]).toContain('Come through the access proxy of the site.');
    const bad = await Promise.all([expired, door.sign({ aud: 'another' }), door.sign({ iss: 'https://other.example.com' }), 'junk']);
    for (const token of bad) expect(await answer({ [header]: token })).toEqual(without);
  });

  test('only the header that is set counts, and without a proxy none does', async () => {
    expect((await ask('/briefings/vedra', { 'Cf-Access-Jwt-Assertion': valid })).status).toBe(401);
    expect((await ask('/briefings/vedra', { Authorization: `Bearer ${valid}` })).status).toBe(401);
    const { proxy: _, ...plain } = world;
    expect((await ask('/briefings/vedra', { [header]: valid }, 'GET', plain)).status).toBe(401);
    const bearer = { ...world, proxy: { ...proxy, header: 'Authorization' } };
    expect((await ask('/briefings/vedra', { Authorization: `Bearer ${valid}` }, 'GET', bearer)).status).toBe(200);
  });

  test('the read token opens it beside the proxy; either is enough', async () => {
    const both = { ...world, readToken: 'sesame' };
    expect((await ask('/briefings/vedra', { Authorization: 'Bearer sesame' }, 'GET', both)).status).toBe(200);
    expect((await ask('/briefings/vedra', { Authorization: 'Bearer wrong', [header]: valid }, 'GET', both)).status).toBe(200);
    expect((await ask('/briefings/vedra', { Authorization: 'Bearer wrong', [header]: expired }, 'GET', both)).status).toBe(401);
  });

  test('it opens no administration, and names the topic in no list', async () => {
    expect((await ask('/admin/log', { [header]: valid }, 'GET', { ...world, adminToken: 'boss' })).status).toBe(401);
    for (const path of ['/', '/status']) expect(await (await ask(path, { [header]: valid })).text()).not.toContain('Vedra');
  });

  test('a public topic needs no proxy, even one that is down', async () => {
    const open = sampleWorld({ proxy: { ...proxy, keyring: async () => Promise.reject(new Error('down')) } });
    await seedTopic(open, sampleTopic, await hashedArticles());
    expect((await ask('/briefings/vedra', { [header]: 'junk' }, 'GET', open)).status).toBe(200);
  });

  test('a topic that its marking closes opens as one that its file closes', async () => {
    const marked = sampleWorld({ proxy });
    await seedTopic(marked, { ...sampleTopic, marking: 'TLP:RED' }, await hashedArticles());
    expect((await ask('/briefings/vedra', {}, 'GET', marked)).status).toBe(401);
    expect((await ask('/briefings/vedra', { [header]: expired }, 'GET', marked)).status).toBe(401);
    expect((await ask('/briefings/vedra', { [header]: valid }, 'GET', marked)).status).toBe(200);
  });
});
