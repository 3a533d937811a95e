import { describe, expect, test } from 'vitest';
import { type AccessSettings, keptProxy, proxyOf } from '../../../src/app/proxy/settings.ts';
import { keyServer, keySet, signer } from './signing.ts';

const silent = () => {};
const now = () => new Date('2026-03-14T09:00:00Z');
const ACCESS_AUDIENCE = 'a1';

describe('the settings of an access proxy', () => {
  test('none set: no proxy', () => {
    expect(proxyOf({}, silent)).toBeUndefined();
    expect(proxyOf({ ACCESS_TEAM: '', ACCESS_AUDIENCE: '' }, silent)).toBeUndefined();
  });

  test.each([
    [{ ACCESS_TEAM: 'Delta' }, 'https://delta.cloudflareaccess.com', 'https://delta.cloudflareaccess.com/cdn-cgi/access/certs'],
    [{ ACCESS_ISSUER: 'https://door.example.com' }, 'https://door.example.com', 'https://door.example.com/cdn-cgi/access/certs'],
    [{ ACCESS_ISSUER: 'https://door.example.com/' }, 'https://door.example.com', 'https://door.example.com/cdn-cgi/access/certs'],
    [
      { ACCESS_ISSUER: 'https://id.example.com/', ACCESS_JWKS: 'https://id.example.com/keys' },
      'https://id.example.com/',
      'https://id.example.com/keys',
    ],
    [{ ACCESS_ISSUER: 'door', ACCESS_JWKS: 'https://door.example.com/keys' }, 'door', 'https://door.example.com/keys'],
  ] as const)('%o', async (settings, issuer, address) => {
    const proxy = proxyOf({ ...settings, ACCESS_AUDIENCE }, silent);
    expect(proxy).toMatchObject({ issuer, audience: 'a1', header: 'Cf-Access-Jwt-Assertion' });
    const asked: string[] = [];
    await proxy?.keyring({ now, fetch: keyServer(asked, () => new Response('{}')) }, false);
    expect(asked).toEqual([address]);
  });

  test('keys can stand in the settings, then nothing is fetched', async () => {
    const ACCESS_JWKS = keySet(await signer('one', 'ES256'));
    const proxy = proxyOf({ ACCESS_ISSUER: 'door', ACCESS_AUDIENCE, ACCESS_JWKS, ACCESS_HEADER: 'X-Assertion' }, silent);
    expect(proxy?.header).toBe('X-Assertion');
    expect(await proxy?.keyring({ now }, true)).toBeTypeOf('function');
  });

  test.each<[AccessSettings, RegExp]>([
    [{ ACCESS_TEAM: 'delta' }, /^ACCESS_AUDIENCE is not set\. Give/u],
    [{ ACCESS_AUDIENCE }, /^Of ACCESS_TEAM and ACCESS_ISSUER exactly one/u],
    [
      { ACCESS_AUDIENCE, ACCESS_TEAM: 'delta', ACCESS_ISSUER: 'https://door.example.com' },
      /^Of ACCESS_TEAM and ACCESS_ISSUER exactly one/u,
    ],
    [{ ACCESS_AUDIENCE, ACCESS_TEAM: 'evil.example.com/' }, /^ACCESS_TEAM=evil\.example\.com\/ is no name/u],
    [{ ACCESS_AUDIENCE, ACCESS_ISSUER: 'http://door.example.com' }, /^ACCESS_ISSUER=http:\/\/door\.example\.com is no https address/u],
    [{ ACCESS_AUDIENCE, ACCESS_TEAM: 'delta', ACCESS_JWKS: '{"keys":' }, /^ACCESS_JWKS=\{"keys": is no JSON Web Key Set/u],
    [
      { ACCESS_AUDIENCE, ACCESS_TEAM: 'delta', ACCESS_JWKS: 'http://door.example.com/keys' },
      /^ACCESS_JWKS=http:.* is no JSON Web Key Set/u,
    ],
    [{ ACCESS_AUDIENCE, ACCESS_TEAM: 'delta', ACCESS_HEADER: 'X Assertion:' }, /^ACCESS_HEADER=X Assertion: is no name/u],
  ])('%o is a fault with its mend', (settings, message) => {
    expect(() => proxyOf(settings, silent)).toThrow(message);
  });

  test('a site reads them once, keeps the keys, and tells a fault once', () => {
    const told: string[] = [];
    const proxyFor = keptProxy((line) => told.push(line));
    const good = { ACCESS_TEAM: 'delta', ACCESS_AUDIENCE };
    expect(proxyFor(good)).toBe(proxyFor({ ...good }));
    expect([proxyFor({ ACCESS_TEAM: 'delta' }), proxyFor({ ACCESS_TEAM: 'delta' })]).toEqual([undefined, undefined]);
    expect(told).toEqual([expect.stringMatching(/^ACCESS_AUDIENCE is not set/u)]);
  });
});
