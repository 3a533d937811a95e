import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Fetch } from '../../../src/app/fetching/fetch-safely.ts';

/** The sample world's clock (test/app/sample-world.ts) in seconds. */
export const noon = Date.parse('2026-03-14T09:00:00Z') / 1000;
export const issuer = 'https://door.example.com';
export const audience = 'b7c1d2aa-vedra';

/** A pair of keys made for one test: signs as the proxy would, and shows its public half as a key set does. */
export interface Signer {
  readonly jwk: JWK;
  readonly sign: (claims?: Record<string, unknown>, header?: Record<string, unknown>) => Promise<string>;
}

/** What a good token claims; a test changes one claim, or leaves it out by `undefined`. */
const good = { iss: issuer, aud: [audience], sub: 'reader-7', iat: noon - 60, nbf: noon - 60, exp: noon + 3600 };

export async function signer(kid: string, alg = 'RS256'): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  return {
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' },
    sign: (claims = {}, header = {}) =>
      new SignJWT(JSON.parse(JSON.stringify({ ...good, ...claims }))).setProtectedHeader({ alg, kid, ...header }).sign(privateKey),
  };
}

export const keySet = (...signers: readonly Signer[]): string => JSON.stringify({ keys: signers.map(({ jwk }) => jwk) });

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const part = (value: object): string => base64url(new TextEncoder().encode(JSON.stringify(value)));

/** A token that says it needs no signature. */
export const unsigned = (kid: string, alg = 'none'): string => `${part({ alg, kid })}.${part(good)}.`;

/** A token signed with a secret made of what everybody can read: the public key. */
export async function signedByPublicKey({ jwk }: Signer, secret: string): Promise<string> {
  const text = `${part({ alg: 'HS256', kid: jwk.kid })}.${part(good)}`;
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return `${text}.${base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))}`;
}

/** A network on which only the keys are found, as they are at that time; `asked` notes every request. */
export const keyServer =
  (asked: string[], answer: () => Response): Fetch =>
  async (address) => {
    asked.push(address);
    return answer();
  };
