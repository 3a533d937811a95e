import type { Context } from 'hono';
import type { World } from '../../app/world.ts';
import { openapi } from '../openapi.data.ts';
import { openHeaders, safeHeaders } from '../respond-headers.ts';
import { briefingSchema } from '../schema.data.ts';
import { tagged } from '../tagged.ts';

const keptAnHour = { 'Cache-Control': 'public, max-age=3600' };

const fixed = (c: Context, value: object, type: string): Promise<Response> =>
  tagged(
    c,
    new Response(JSON.stringify(value, null, 2), {
      headers: { ...safeHeaders, ...openHeaders, 'Content-Type': type, ...keptAnHour },
    }),
  );

/** `GET /openapi.json`: the machine-readable contract. */
export const contract = (_: World, c: Context): Promise<Response> => fixed(c, openapi, 'application/json');

/** Views composed on request, and orders, are no pages for crawlers; what is private says noindex itself, and so must be reachable. */
const crawlers = 'User-agent: *\nDisallow: /admin\nDisallow: /*asOf=\nDisallow: /*template=\n';

/** `GET /robots.txt` (RFC 9309). */
export const robots = (_: World, c: Context): Promise<Response> =>
  tagged(
    c,
    new Response(crawlers, { headers: { ...safeHeaders, ...openHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...keptAnHour } }),
  );

/** `GET /schemas/briefing-1.json`: the schema of the JSON form. */
export const schema = (_: World, c: Context): Promise<Response> => fixed(c, briefingSchema, 'application/schema+json');
