import type { Context } from 'hono';
import type { World } from '../../app/world.ts';
import { openapi } from '../openapi.data.ts';
import { openHeaders, safeHeaders } from '../respond-headers.ts';
import { briefingSchema } from '../schema.data.ts';
import { tagged } from '../tagged.ts';

const fixed = (c: Context, value: object, type: string): Promise<Response> =>
  tagged(
    c,
    new Response(JSON.stringify(value, null, 2), {
      headers: { ...safeHeaders, ...openHeaders, 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' },
    }),
  );

/** `GET /openapi.json`: the machine-readable contract. */
export const contract = (_: World, c: Context): Promise<Response> => fixed(c, openapi, 'application/json');

/** `GET /schemas/briefing-1.json`: the schema of the JSON form. */
export const schema = (_: World, c: Context): Promise<Response> => fixed(c, briefingSchema, 'application/schema+json');
