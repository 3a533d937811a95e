import { beforeAll, describe, expect, test } from 'vitest';
import type { Fetch } from '../../../src/app/fetching/fetch-safely.ts';
import { fetchedKeys } from '../../../src/app/proxy/keyring.ts';
import { type AccessProxy, vouched } from '../../../src/app/proxy/vouched.ts';
import { audience, issuer, keyServer, keySet, noon, type Signer, signer } from './signing.ts';

const certs = `${issuer}/cdn-cgi/access/certs`;
let old: Signer;
let next: Signer;

beforeAll(async () => {
  [old, next] = await Promise.all([signer('old', 'ES256'), signer('next', 'ES256')]);
});

/** A proxy whose keys a test can change while its clock moves; `minutes` after the sample world's time it is asked. */
function place(answer: () => Response) {
  const asked: string[] = [];
  const told: string[] = [];
  const fetch: Fetch = keyServer(asked, answer);
  const proxy: AccessProxy = { issuer, audience, header: 'X-Assertion', keyring: fetchedKeys(certs, (line) => told.push(line)) };
  const at = async (minutes: number, by: Signer, claims = {}) =>
    vouched({ now: () => new Date((noon + minutes * 60) * 1000), fetch }, proxy, await by.sign({ exp: noon + 86_400, ...claims }));
  return { asked, told, at, proxy };
}

describe('keys that are fetched', () => {
  test('are fetched once from the address of the issuer, and kept', async () => {
    const { asked, at } = place(() => new Response(keySet(old)));
    for (const minutes of [0, 1, 9]) expect(await at(minutes, old)).toBe(true);
    expect(asked).toEqual([certs]);
  });

  test('are fetched again when they are old', async () => {
    let keys = [old];
    const { asked, at } = place(() => new Response(keySet(...keys)));
    expect(await at(0, old)).toBe(true);
    keys = [next];
    expect([await at(11, old), asked.length]).toEqual([false, 2]);
  });

  test('an unknown name has them fetched again, but at most once a minute', async () => {
    let keys = [old];
    const { asked, at } = place(() => new Response(keySet(...keys)));
    expect(await at(0, old)).toBe(true);
    expect([await at(0.5, next), asked.length]).toEqual([false, 1]);
    expect([await at(2, next), asked.length]).toEqual([false, 2]);
    for (let i = 0; i < 10; i++) expect(await at(2.5, next)).toBe(false);
    expect(asked.length).toBe(2);
    keys = [old, next];
    expect([await at(4, next), await at(4, old), asked.length]).toEqual([true, true, 3]);
  });

  test('a bad token of a known name fetches nothing', async () => {
    const { asked, at } = place(() => new Response(keySet(old)));
    expect(await at(0, old)).toBe(true);
    expect([await at(5, old, { aud: 'another' }), await at(6, await signer('old', 'ES256')), asked.length]).toEqual([false, false, 1]);
  });

  test('hold for an hour while the proxy is away, and come back with it', async () => {
    let up = true;
    const { asked, told, at } = place(() => (up ? new Response(keySet(old)) : new Response('', { status: 503 })));
    expect(await at(0, old)).toBe(true);
    up = false;
    expect([await at(20, old), await at(59, old), await at(61, old)]).toEqual([true, true, false]);
    expect(told[0]).toBe(`The keys of the access proxy cannot be had: ${certs} answered 503`);
    up = true;
    expect([await at(63, old), asked.length]).toEqual([true, 5]);
  });

  test('are asked for a few times a minute where there are none, however many ask', async () => {
    const { asked, at } = place(() => new Response('', { status: 500 }));
    expect(await Promise.all(Array.from({ length: 30 }, () => at(0, old)))).not.toContain(true);
    expect(asked.length).toBe(4);
    await at(1, old);
    expect(asked.length).toBe(5);
  });

  test('all who come first are let in, though none of them finds keys', async () => {
    const { at } = place(() => new Response(keySet(old)));
    expect(await Promise.all([at(0, old), at(0, old), at(0, old)])).toEqual([true, true, true]);
  });

  test.each([
    ['a failure', () => new Response('', { status: 404 }), /answered 404$/u],
    ['a page', () => new Response('<html>'), /holds no JSON Web Key Set$/u],
    ['another JSON', () => new Response('{"keys":7}'), /holds no JSON Web Key Set$/u],
    ['more than a set of keys can be', () => new Response(`{"keys":[],"x":"${'x'.repeat(70_000)}"}`), /is larger than/u],
    ['an endless answer', () => new Response(endless()), /is larger than/u],
    ['nothing', () => { throw new Error('no route'); }, /cannot be reached/u], // biome-ignore format: one line a case
  ] as const)('%s is no key, and is told', async (_, answer, line) => {
    const { told, at } = place(answer);
    expect(await at(0, old)).toBe(false);
    expect(told).toEqual([expect.stringMatching(line)]);
  });

  test('a redirect is not followed, not even to good keys', async () => {
    const moved = new Response('', { status: 302, headers: { Location: 'https://keys.example.com/' } });
    const answers = [moved];
    const { asked, told, at } = place(() => answers.shift() ?? new Response(keySet(old)));
    expect([await at(0, old), asked]).toEqual([false, [certs]]);
    expect(told).toEqual([expect.stringContaining('redirects')]);
  });

  test('without a network there are none', async () => {
    const { proxy } = place(() => new Response(keySet(old)));
    expect(await vouched({ now: () => new Date(noon * 1000) }, proxy, await old.sign())).toBe(false);
  });
});

const endless = (): ReadableStream => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(32)) });
