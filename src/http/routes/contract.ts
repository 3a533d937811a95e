import { openapi } from '../openapi.data.ts';
import { safeHeaders } from '../respond-headers.ts';
import { briefingSchema } from '../schema.data.ts';

const fixed = (value: object, type: string): Response =>
  new Response(JSON.stringify(value, null, 2), {
    headers: { ...safeHeaders, 'Content-Type': type, 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*' },
  });

/** `GET /openapi.json`: the machine-readable contract. */
export const contract = (): Response => fixed(openapi, 'application/json');

/** `GET /schemas/briefing-1.json`: the schema of the JSON form. */
export const schema = (): Response => fixed(briefingSchema, 'application/schema+json');
