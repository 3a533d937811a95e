import type { Context } from 'hono';
import { currentPublication, editionPublication } from '../../app/library.ts';
import { verifyEdition } from '../../app/verify-edition.ts';
import type { World } from '../../app/world.ts';
import { verifyPage } from '../pages/verify-page.ts';
import { problemResponse } from '../problem-response.ts';
import { jsonOrPage, readerOf } from '../site.ts';

/** `GET /briefings/:topic/verify` and `/editions/:edition/verify`: every statement checked again. */
export async function verification(world: World, c: Context): Promise<Response> {
  const { topic = '', edition } = c.req.param() as { topic?: string; edition?: string };
  const reader = readerOf(world, c);
  const found =
    edition === undefined ? await currentPublication(world, topic, reader) : await editionPublication(world, topic, edition, reader);
  if (!found.ok) return problemResponse(c, found.problems[0]);
  const checked = await verifyEdition(world, found.value);
  if (!checked.ok) return problemResponse(c, checked.problems[0]);
  return jsonOrPage(c, found.value.access, checked.value, () => verifyPage(checked.value));
}
