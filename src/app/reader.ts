import type { Problem } from '../model/problem.ts';
import { sha256 } from './digest.ts';
import { vouched } from './proxy/vouched.ts';
import type { World } from './world.ts';

/** Who asks: the bearer token of the request and what the access proxy signed for it, if any. */
export interface Reader {
  readonly token?: string;
  /** The proxy's header as it came; nothing in it is believed before it is checked. */
  readonly assertion?: string;
}

export const anyone: Reader = {};

/** Whether two secrets are equal, compared by digest, so that the time taken tells nothing. */
export async function sameSecret(given: string, secret: string): Promise<boolean> {
  const [a, b] = await Promise.all([sha256(given), sha256(secret)]);
  let differ = 0;
  for (let i = 0; i < a.length; i++) differ |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return differ === 0;
}

/** What stands in the way of reading a topic of that access; undefined when nothing does. Says nothing about what was wrong. */
export async function refused(world: World, access: 'public' | 'token', reader: Reader): Promise<Problem | undefined> {
  if (access === 'public' || (await knowsToken(world, reader)) || (await isVouched(world, reader))) return undefined;
  return { kind: 'not-allowed', what: 'This topic is private', mend: mend(world) };
}

const knowsToken = async ({ readToken }: World, { token }: Reader): Promise<boolean> =>
  readToken !== undefined && token !== undefined && (await sameSecret(token, readToken));

const isVouched = async (world: World, { assertion }: Reader): Promise<boolean> =>
  world.proxy !== undefined && assertion !== undefined && (await vouched(world, world.proxy, assertion));

/** How a private topic is opened on this site, whoever asks. */
function mend({ readToken, proxy }: World): string {
  if (readToken === undefined && !proxy) return 'Set the secret READ_TOKEN of the site, then send it as "Authorization: Bearer ...".';
  if (!proxy) return 'Send the read token as "Authorization: Bearer ...".';
  return `Come through the access proxy of the site${readToken === undefined ? '' : ', or send the read token as "Authorization: Bearer ..."'}.`;
}
