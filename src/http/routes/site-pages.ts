import type { Context } from 'hono';
import { adminLog } from '../../app/admin.ts';
import { beingMade } from '../../app/being-made.ts';
import { lastReports } from '../../app/run-report.ts';
import { sourceStatus } from '../../app/source-status.ts';
import { topicStatus } from '../../app/status.ts';
import type { World } from '../../app/world.ts';
import { whyNoEditor } from '../editor.ts';
import { statusPage } from '../pages/status-page.ts';
import { topicsPage } from '../pages/topics-page.ts';
import { openHeaders, safeHeaders } from '../respond-headers.ts';
import { jsonOrPage } from '../site.ts';

/** `GET /`: the topics, newest edition of each. */
export async function home(world: World, c: Context): Promise<Response> {
  const topics = await topicStatus(world);
  return jsonOrPage(c, 'public', { topics }, () => topicsPage(topics));
}

/** Lines of the editors' log that the status shows; the whole of it is at /admin/log. */
const mostActions = 50;

/** `GET /status`: how old each topic is, which editions are being made, how each source stands, what the last runs had to say; to an editor what editors did. */
export async function status(world: World, c: Context): Promise<Response> {
  const topics = await topicStatus(world);
  const open = new Set(topics.map(({ topic }) => topic));
  const sources = (await sourceStatus(world)).filter(({ topic }) => open.has(topic));
  const making = await beingMade(world, open);
  const runs = await lastReports(world, open);
  const isEditor = c.req.header('Authorization') !== undefined && (await whyNoEditor(world, c)) === undefined;
  const actions = isEditor ? { actions: (await adminLog(world)).slice(0, mostActions) } : {};
  const shown = { engine: world.engine, topics, making, sources, runs, ...actions };
  return jsonOrPage(c, isEditor ? 'token' : 'public', shown, () => statusPage(shown));
}

/** `GET /healthz`: the site answers and its shelf can be read; names what is older than it promises. */
export async function health(world: World, c: Context): Promise<Response> {
  const topics = await topicStatus(world);
  const stale = topics.filter((topic) => topic.stale).map(({ topic }) => topic);
  return c.json({ ok: true, engine: world.engine, topics: topics.length, stale }, 200, {
    ...safeHeaders,
    ...openHeaders,
    'Cache-Control': 'no-store',
  });
}
