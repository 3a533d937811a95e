import type { Context } from 'hono';
import { problemResponse } from './problem-response.ts';
import { openHeaders, safeHeaders } from './respond-headers.ts';

/** Headers with which a page of another site may ask. Not Authorization: what is private is for none but its reader. */
const asked = 'Accept, Accept-Datetime, If-Modified-Since, If-None-Match';

/** `OPTIONS` at an address that is read: what may be done there, and by whom (CORS preflight). */
export const readingOptions = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...safeHeaders,
      ...openHeaders,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': asked,
      'Access-Control-Max-Age': '86400',
    },
  });

/** 405: the address is there, but not for this method (RFC 9110, 15.5.6). `allow` lists those that it is there for. */
export const wrongMethod =
  (allow: string) =>
  (c: Context): Promise<Response> =>
    problemResponse(c, { kind: 'wrong-method', value: c.req.method, mend: `Use ${allow}.` }, { Allow: allow });
