import type { Context } from 'hono';
import { adminLog, carryOut, parseOrder } from '../../app/admin.ts';
import { backupPage } from '../../app/backup.ts';
import type { World } from '../../app/world.ts';
import { whyNoEditor } from '../editor.ts';
import { problemResponse } from '../problem-response.ts';
import { safeHeaders } from '../respond-headers.ts';

/** Longest order, in bytes. */
const longest = 6 * 1024 * 1024;
/** Where the site does not say how much is done at a stroke. */
const usual = { steps: 20 };

const answer = (value: object): Response =>
  new Response(JSON.stringify(value, null, 2), {
    headers: { ...safeHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' },
  });

/** `POST /admin`: one order of an editor, as JSON. Off without the secret ADMIN_TOKEN. */
export async function order(world: World, c: Context): Promise<Response> {
  const refused = await whyNoEditor(world, c);
  if (refused) return problemResponse(c, refused);
  const input = await bodyOf(c);
  if (input === undefined)
    return problemResponse(c, {
      kind: 'bad-parameter',
      name: 'body',
      value: c.req.header('Content-Type') ?? 'nothing',
      mend: 'Send JSON of at most 6 MB, with the type application/json.',
    });
  const parsed = parseOrder(input);
  if (!parsed.ok) return problemResponse(c, parsed.problems[0]);
  const carried = await carryOut(world, parsed.value, world.atOnce ?? usual);
  return carried.ok ? answer({ done: parsed.value.action, report: carried.value }) : problemResponse(c, carried.problems[0]);
}

/** `GET /admin/log`: what editors did, newest first. */
export async function log(world: World, c: Context): Promise<Response> {
  const refused = await whyNoEditor(world, c);
  return refused ? problemResponse(c, refused) : answer({ log: await adminLog(world) });
}

/** `GET /admin/export?cursor=`: everything kept, as JSON Lines, a page at a time; `X-Next-Cursor` says where to go on. */
export async function exported(world: World, c: Context): Promise<Response> {
  const refused = await whyNoEditor(world, c);
  if (refused) return problemResponse(c, refused);
  const { lines, cursor } = await backupPage(world.shelf, c.req.query('cursor'));
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const next = cursor === undefined ? {} : { 'X-Next-Cursor': cursor };
  return new Response(body, {
    headers: { ...safeHeaders, ...next, 'Content-Type': 'application/jsonl', 'Cache-Control': 'private, no-store' },
  });
}

async function bodyOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/iu.test(c.req.header('Content-Type') ?? '') || Number(c.req.header('Content-Length') ?? 0) > longest)
    return undefined;
  const text = await c.req.text();
  try {
    return text.length > longest ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
