import { type JWTVerifyGetKey, jwtVerify } from 'jose/jwt/verify';
import type { Keyring, Outside } from './keyring.ts';

/** A proxy before the site that lets readers in, and signs for each request that it did. */
export interface AccessProxy {
  /** What its tokens name as `iss`. */
  readonly issuer: string;
  /** What its tokens name as `aud`: this site and no other behind the same proxy. */
  readonly audience: string;
  /** Header in which it sends the token. */
  readonly header: string;
  readonly keyring: Keyring;
}

/** Signatures by public keys only: a shared secret (HS256) could be made of a public key, and `none` is no signature. */
const algorithms = ['RS256', 'ES256'];
/** Clocks of the proxy and of the site may differ by so many seconds. */
const clockTolerance = 10;
/** No token is longer, in characters; servers take no longer headers either. */
const longest = 16_384;

/**
 * Whether the proxy vouches for the reader: the header's JSON Web Token (RFC 7519) is signed by one of its keys, is meant for
 * this site and holds now by the world's clock. Whatever is wrong with a token is a plain no. Never throws.
 */
export async function vouched(world: Outside, proxy: AccessProxy, header: string): Promise<boolean> {
  const token = header.trim().replace(/^Bearer\s+/iu, '');
  if (token.length > longest) return false;
  const { issuer, audience } = proxy;
  const rules = { algorithms, issuer, audience, clockTolerance, currentDate: world.now(), requiredClaims: ['exp'] };
  try {
    await jwtVerify(token, keyFor(world, proxy.keyring), rules);
    return true;
  } catch {
    return false;
  }
}

/** The key that a token names; where it is not at hand, newer keys are asked for: proxies change theirs. */
const keyFor =
  (world: Outside, keyring: Keyring): JWTVerifyGetKey =>
  async (header, token) => {
    const keys = await keyring(world, false);
    if (!keys) throw new Error('no keys');
    try {
      return await keys(header, token);
    } catch (error) {
      if (header.kid === undefined) throw error;
    }
    const newer = await keyring(world, true);
    if (!newer || newer === keys) throw new Error('no key of that name');
    return newer(header, token);
  };
