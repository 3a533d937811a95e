import type { Context } from 'hono';
import { sameSecret } from '../app/reader.ts';
import type { World } from '../app/world.ts';
import type { Problem } from '../model/problem.ts';
import { readerOf } from './site.ts';
import { tooOften } from './too-often.ts';

/** Why a caller is no editor of the site; undefined for who sends its ADMIN_TOKEN. Guessing is held back. */
export async function whyNoEditor(world: World, c: Context): Promise<Problem | undefined> {
  if (world.adminToken === undefined)
    return { kind: 'not-allowed', what: 'Administration is off', mend: 'Set the secret ADMIN_TOKEN of the site to switch it on.' };
  const often = await tooOften(world, c, 'admin');
  if (often) return often;
  const mend = 'Send the token as "Authorization: Bearer ...".';
  const { token } = readerOf(world, c);
  return token !== undefined && (await sameSecret(token, world.adminToken))
    ? undefined
    : { kind: 'not-allowed', what: 'The token is missing or wrong', mend };
}
