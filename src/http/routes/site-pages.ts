import type { Context } from 'hono';
import { lastReports } from '../../app/run-report.ts';
import { sourceStatus } from '../../app/source-status.ts';
import { topicStatus } from '../../app/status.ts';
import type { World } from '../../app/world.ts';
import { statusPage } from '../pages/status-page.ts';
import { topicsPage } from '../pages/topics-page.ts';
import { openHeaders, safeHeaders } from '../respond-headers.ts';
import { jsonOrPage } from '../site.ts';

/** `GET /`: the topics, newest edition of each. */
export async function home(world: World, c: Context): Promise<Response> {
  const topics = await topicStatus(world);
  return jsonOrPage(c, 'public', { topics }, () => topicsPage(topics));
}

/** `GET /status`: the age and staleness of each topic, how each source stands, and what the last runs had to say. */
export async function status(world: World, c: Context): Promise<Response> {
  const topics = await topicStatus(world);
  const open = new Set(topics.map(({ topic }) => topic));
  const sources = (await sourceStatus(world)).filter(({ topic }) => open.has(topic));
  const runs = await lastReports(world, open);
  return jsonOrPage(c, 'public', { engine: world.engine, topics, sources, runs }, () => statusPage(world.engine, topics, sources, runs));
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
