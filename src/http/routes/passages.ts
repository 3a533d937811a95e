import type { Context } from 'hono';
import { editionPublication } from '../../app/library.ts';
import { passageOf } from '../../app/passage.ts';
import type { World } from '../../app/world.ts';
import { passagePage } from '../pages/passage-page.ts';
import { problemResponse } from '../problem-response.ts';
import { jsonOrPage, readerOf } from '../site.ts';

/** `GET /briefings/:topic/editions/:edition/passages/:passage`: the cited paragraph as it stood in that edition. */
export async function passage(world: World, c: Context): Promise<Response> {
  const { topic = '', edition = '', passage: id = '' } = c.req.param() as Record<string, string>;
  const found = await editionPublication(world, topic, edition, readerOf(world, c));
  if (!found.ok) return problemResponse(c, found.problems[0]);
  const view = await passageOf(world, found.value, id);
  if (!view.ok) return problemResponse(c, view.problems[0]);
  return jsonOrPage(c, found.value.access, { topic, edition, ...view.value }, () => passagePage(topic, edition, view.value));
}
