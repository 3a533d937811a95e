import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { type EditionLine, keptLines } from '../../app/editions.ts';
import { currentPublication } from '../../app/library.ts';
import type { World } from '../../app/world.ts';
import { isFresh } from '../conditional.ts';
import type { Markup } from '../pages/page.ts';
import { problemResponse } from '../problem-response.ts';
import { keeping, safeHeaders } from '../respond-headers.ts';
import { readerOf } from '../site.ts';

/** Most entries of a feed; older editions are listed at /editions. */
const most = 50;

/** `GET /briefings/:topic/feed.atom`: one entry an edition (RFC 4287). */
export async function feed(world: World, c: Context): Promise<Response> {
  const found = await currentPublication(world, c.req.param('topic') ?? '', readerOf(world, c));
  if (!found.ok) return problemResponse(c, found.problems[0]);
  const { topic, title, access, at, number, edition } = found.value;
  const etag = `"feed-${number}-${edition}"`;
  const headers = { ...safeHeaders, ETag: etag, 'Last-Modified': new Date(at).toUTCString(), ...keeping(access, false) };
  if (isFresh(c.req.raw.headers, etag, new Date(at))) return new Response(null, { status: 304, headers });
  const base = world.baseUrl ?? new URL(c.req.url).origin;
  const lines = (await keptLines(world, found.value)).slice(0, most);
  const text = String(await atom(base, topic, title, at, lines));
  return new Response(c.req.method === 'HEAD' ? null : text, {
    headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

const atom = (base: string, topic: string, title: string, at: string, lines: readonly EditionLine[]): Markup =>
  html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${base}/briefings/${topic}</id>
<title>${title}</title>
<updated>${at}</updated>
<author><name>Backgrounder</name></author>
<link rel="self" href="${base}/briefings/${topic}/feed.atom"/>
<link rel="alternate" type="text/html" href="${base}/briefings/${topic}"/>
${lines.map((line) => entry(`${base}/briefings/${topic}/editions/${line.edition}`, title, line))}
</feed>
`;

const entry = (address: string, title: string, { number, at, asOf, changes, sources }: EditionLine): Markup => html`<entry>
<id>${address}#${number}</id>
<title>${title}, edition ${number}</title>
<updated>${at}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="alternate" type="application/pdf" href="${address}.pdf"/>
<summary>${number === 1 ? 'First edition' : many(changes, 'change')}, from ${many(sources, 'source')}${asOf === '' ? '' : `, information as of ${asOf}`}.</summary>
</entry>`;

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
