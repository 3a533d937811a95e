import type { Context } from 'hono';
import type { World } from '../app/world.ts';
import type { Problem } from '../model/problem.ts';

/** What stands in the way of a caller who asks for costly work again and again; undefined when nothing does. */
export async function tooOften(world: World, c: Context, what: 'admin' | 'compose'): Promise<Problem | undefined> {
  const caller = c.req.header('CF-Connecting-IP') ?? 'anyone';
  if (!world.limit || (await world.limit(what, caller))) return undefined;
  return { kind: 'too-often', what: 'That was too often', mend: 'Ask again in a minute.' };
}
