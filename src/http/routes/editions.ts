import type { Context } from 'hono';
import { editionLines } from '../../app/editions.ts';
import { currentPublication } from '../../app/library.ts';
import type { World } from '../../app/world.ts';
import { editionsPage } from '../pages/editions-page.ts';
import { problemResponse } from '../problem-response.ts';
import { jsonOrPage, readerOf } from '../site.ts';

/** `GET /briefings/:topic/editions`: every publication, newest first. */
export async function editions(world: World, c: Context): Promise<Response> {
  const found = await currentPublication(world, c.req.param('topic') ?? '', readerOf(world, c));
  if (!found.ok) return problemResponse(c, found.problems[0]);
  const { topic, title, access } = found.value;
  const lines = await editionLines(world, found.value);
  return jsonOrPage(c, access, { topic, title, editions: lines }, () => editionsPage(topic, title, lines));
}
