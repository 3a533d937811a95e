import type { Problem } from '../model/problem.ts';
import { sha256 } from './digest.ts';
import type { World } from './world.ts';

/** Who asks: the bearer token of the request, if any. */
export interface Reader {
  readonly token?: string;
}

export const anyone: Reader = {};

/** Whether two secrets are equal, compared by digest, so that the time taken tells nothing. */
export async function sameSecret(given: string, secret: string): Promise<boolean> {
  const [a, b] = await Promise.all([sha256(given), sha256(secret)]);
  let differ = 0;
  for (let i = 0; i < a.length; i++) differ |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return differ === 0;
}

/** What stands in the way of reading a topic of that access; undefined when nothing does. */
export async function refused(world: World, access: 'public' | 'token', reader: Reader): Promise<Problem | undefined> {
  if (access === 'public') return undefined;
  if (world.readToken === undefined)
    return {
      kind: 'not-allowed',
      what: 'This topic is private',
      mend: 'Set the secret READ_TOKEN of the site, then send it as "Authorization: Bearer ...".',
    };
  if (reader.token !== undefined && (await sameSecret(reader.token, world.readToken))) return undefined;
  return { kind: 'not-allowed', what: 'This topic is private', mend: 'Send the read token as "Authorization: Bearer ...".' };
}
