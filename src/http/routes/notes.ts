import type { Context } from 'hono';
import { parseCutOff } from '../../app/cut-off.ts';
import { type NoteRequest, offerNote } from '../../app/offer.ts';
import type { World } from '../../app/world.ts';
import { knownEndings, pickFormat, splitEnding } from '../negotiate.ts';
import { problemResponse } from '../problem-response.ts';
import { respondNote } from '../respond.ts';
import { openHeaders, safeHeaders } from '../respond-headers.ts';
import { readerOf } from '../site.ts';
import { tooOften } from '../too-often.ts';
import { timegate } from './timemap.ts';

/** `GET /briefings/:topic(.format)`: the current edition. */
export const currentNote = (world: World, c: Context): Promise<Response> => {
  const { name, ending } = splitEnding(c.req.param('topic') ?? '');
  const then = c.req.header('Accept-Datetime');
  if (then !== undefined) return timegate(world, c, name, ending, then);
  return note(world, c, { topic: name }, ending);
};

/** `GET /briefings/:topic/editions/:edition(.format)`: one edition, for ever the same. */
export const editionNote = (world: World, c: Context): Promise<Response> => {
  const { name, ending } = splitEnding(c.req.param('edition') ?? '');
  return note(world, c, { topic: c.req.param('topic') ?? '', edition: name }, ending);
};

async function note(
  world: World,
  c: Context,
  which: Pick<NoteRequest, 'topic' | 'edition'>,
  ending: string | undefined,
): Promise<Response> {
  const format = pickFormat(ending, c.req.header('Accept'));
  if (!format)
    return problemResponse(c, {
      kind: 'unknown-format',
      value: ending ?? c.req.header('Accept') ?? '',
      mend: `Use one of the endings ${knownEndings}, or accept text/html.`,
    });
  const { template, asOf } = c.req.query();
  const canonical = asOf === undefined ? undefined : canonicalAddress(c, asOf);
  if (canonical !== undefined) return new Response(null, { status: 302, headers: { ...safeHeaders, ...openHeaders, Location: canonical } });
  const often = template === undefined && asOf === undefined ? undefined : await tooOften(world, c, 'compose');
  if (often) return problemResponse(c, often);
  const request = { ...which, format, ...(template === undefined ? {} : { template }), ...(asOf === undefined ? {} : { asOf }) };
  const offer = await offerNote(world, request, readerOf(world, c));
  if (!offer.ok) return problemResponse(c, offer.problems[0]);
  return respondNote(c, offer.value, which.edition !== undefined && asOf === undefined && template === undefined);
}

/** `asOf=2025-03` and `asOf=2025-03-31` are one view under one address, so that caches keep it once; undefined where it is that address. */
function canonicalAddress(c: Context, asOf: string): string | undefined {
  const day = parseCutOff(asOf);
  if (!day.ok || day.value === asOf) return undefined;
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set('asOf', day.value);
  return `${pathname}?${searchParams}`;
}
