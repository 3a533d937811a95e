import { beforeAll, describe, expect, test } from 'vitest';
import { givenKeys, keysIn } from '../../../src/app/proxy/keyring.ts';
import { type AccessProxy, vouched } from '../../../src/app/proxy/vouched.ts';
import { sampleWorld } from '../sample-world.ts';
import { audience, issuer, keySet, noon, type Signer, signedByPublicKey, signer, unsigned } from './signing.ts';

const world = sampleWorld();
let rsa: Signer;
let curve: Signer;
let stranger: Signer;
let proxy: AccessProxy;

beforeAll(async () => {
  [rsa, curve, stranger] = await Promise.all([signer('one'), signer('two', 'ES256'), signer('one')]);
  proxy = { issuer, audience, header: 'X-Assertion', keyring: givenKeys(keysIn(keySet(rsa, curve))) };
});

const says = (token: string): Promise<boolean> => vouched(world, proxy, token);

describe('a token of the proxy', () => {
  test('is good with either kind of signature, and as a bearer', async () => {
    expect(await says(await rsa.sign())).toBe(true);
    expect(await says(await curve.sign())).toBe(true);
    expect(await says(`Bearer ${await curve.sign()}`)).toBe(true);
  });

  test.each([
    ['one audience', { aud: audience }, true],
    ['this audience among others', { aud: ['another', audience] }, true],
    ['no start', { nbf: undefined }, true],
    ['a clock a little behind ours', { exp: noon - 5 }, true],
    ['an end that is past', { exp: noon - 60 }, false],
    ['no end at all', { exp: undefined }, false],
    ['an end in words', { exp: 'tomorrow' }, false],
    ['a start to come', { nbf: noon + 60 }, false],
    ['another audience', { aud: ['another'] }, false],
    ['no audience', { aud: undefined }, false],
    ['an audience that only begins like ours', { aud: `${audience}-2` }, false],
    ['another issuer', { iss: 'https://other.example.com' }, false],
    ['an issuer with a slash more', { iss: `${issuer}/` }, false],
    ['no issuer', { iss: undefined }, false],
  ] as const)('%s: %o', async (_, claims, good) => {
    expect(await says(await rsa.sign(claims))).toBe(good);
  });

  test('is bad when another key of the same name signed it', async () => {
    expect(await says(await stranger.sign())).toBe(false);
  });

  test('is bad when its claims were changed after signing', async () => {
    const [header, , signature] = (await rsa.sign({ exp: noon - 60 })).split('.');
    const [, claims] = (await rsa.sign()).split('.');
    expect(await says(`${header}.${claims}.${signature}`)).toBe(false);
  });

  test('is bad without a signature, whatever the case of "none"', async () => {
    for (const alg of ['none', 'None', 'NONE', '']) expect([alg, await says(unsigned('one', alg))]).toEqual([alg, false]);
  });

  test('is bad when the public key served as a secret', async () => {
    for (const secret of [JSON.stringify(rsa.jwk), rsa.jwk.n ?? '', keySet(rsa, curve)])
      expect(await says(await signedByPublicKey(rsa, secret))).toBe(false);
  });

  test('is bad with a signature of another kind, even by a key of the set', async () => {
    const other = await signer('three', 'PS256');
    const more = { ...proxy, keyring: givenKeys(keysIn(keySet(other))) };
    expect(await vouched(world, more, await other.sign())).toBe(false);
  });

  test('is bad when a secret stands among the keys', async () => {
    const jwk = { kty: 'oct', k: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0', kid: 'one', alg: 'HS256' };
    const shared = { ...proxy, keyring: givenKeys(keysIn(JSON.stringify({ keys: [jwk] }))) };
    expect(await vouched(world, shared, await signedByPublicKey(rsa, 'secret-secret-secret-secret'))).toBe(false);
  });

  test('is bad when it names no key and several could be meant', async () => {
    const both = { ...proxy, keyring: givenKeys(keysIn(keySet(rsa, stranger))) };
    expect(await vouched(world, both, await rsa.sign({}, { kid: undefined }))).toBe(false);
  });

  test('is bad when it is longer than any proxy makes one', async () => {
    expect(await says(await rsa.sign({ groups: 'x'.repeat(10_000) }))).toBe(true);
    expect(await says(await rsa.sign({ groups: 'x'.repeat(13_000) }))).toBe(false);
  });

  test('is bad when it brings its own key', async () => {
    expect(await says(await stranger.sign({}, { jwk: stranger.jwk, jku: 'https://evil.example.com/keys' }))).toBe(false);
  });

  test.each(['', ' ', '.', '..', 'Bearer', 'a.b.c', 'eyJ.eyJ.x', '\u{1F600}', 'x'.repeat(100_000)])(
    'is bad as junk: %.20s',
    async (junk) => {
      expect(await says(junk)).toBe(false);
    },
  );
});
