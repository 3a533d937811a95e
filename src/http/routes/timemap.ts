import type { Context } from 'hono';
import { keptLines } from '../../app/editions.ts';
import { currentPublication } from '../../app/library.ts';
import type { World } from '../../app/world.ts';
import { editionAt, timemap as listOf, mementoLinks } from '../memento.ts';
import { problemResponse } from '../problem-response.ts';
import { keeping, safeHeaders } from '../respond-headers.ts';
import { readerOf } from '../site.ts';
import { tagged } from '../tagged.ts';

/** `GET /briefings/:topic/timemap`: every edition with its instant (RFC 7089). */
export async function timemap(world: World, c: Context): Promise<Response> {
  const found = await currentPublication(world, c.req.param('topic') ?? '', readerOf(world, c));
  if (!found.ok) return problemResponse(c, found.problems[0]);
  const { topic, access } = found.value;
  const base = world.baseUrl ?? new URL(c.req.url).origin;
  const headers = { ...safeHeaders, 'Content-Type': 'application/link-format', ...keeping(access, false) };
  return tagged(c, new Response(listOf(topic, base, await keptLines(world, found.value)), { headers }));
}

/** `Accept-Datetime` at a topic's own address leads to the edition that stood then, in the format of the ending; only stored editions are negotiated. */
export async function timegate(world: World, c: Context, topic: string, ending: string | undefined, wanted: string): Promise<Response> {
  const instant = new Date(wanted);
  if (Number.isNaN(instant.getTime()))
    return problemResponse(c, {
      kind: 'bad-parameter',
      name: 'Accept-Datetime',
      value: wanted,
      mend: 'Give an HTTP date such as Tue, 11 Sep 2001 20:35:00 GMT.',
    });
  const found = await currentPublication(world, topic, readerOf(world, c));
  if (!found.ok) return problemResponse(c, found.problems[0]);
  const line = editionAt(await keptLines(world, found.value), instant) ?? found.value;
  return new Response(null, {
    status: 302,
    headers: {
      ...safeHeaders,
      Location: `/briefings/${topic}/editions/${line.edition}${ending === undefined ? '' : `.${ending}`}`,
      Vary: 'Accept-Datetime, Accept',
      Link: mementoLinks(topic),
      ...keeping(found.value.access, false),
    },
  });
}
