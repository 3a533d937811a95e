import type { Context } from 'hono';
import { compare } from '../../app/compare.ts';
import { currentPublication } from '../../app/library.ts';
import type { World } from '../../app/world.ts';
import { changesPage } from '../pages/changes-page.ts';
import { problemResponse } from '../problem-response.ts';
import { jsonOrPage, readerOf } from '../site.ts';

/** `GET /briefings/:topic/changes?from=&to=`: typed changes between two editions, as a page a diff of statements. */
export async function changes(world: World, c: Context): Promise<Response> {
  const topic = c.req.param('topic') ?? '';
  const { from, to } = c.req.query();
  const compared = await compare(world, topic, { ...(from ? { from } : {}), ...(to ? { to } : {}) }, readerOf(world, c));
  if (!compared.ok) return problemResponse(c, compared.problems[0]);
  const publication = await currentPublication(world, topic, readerOf(world, c));
  const access = publication.ok ? publication.value.access : 'token';
  return jsonOrPage(c, access, compared.value, () => changesPage(compared.value));
}
