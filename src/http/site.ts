import type { Context } from 'hono';
import type { Reader } from '../app/reader.ts';
import type { World } from '../app/world.ts';
import type { Problem } from '../model/problem.ts';
import { acceptedFormat } from './negotiate.ts';
import { type PageContent, page } from './pages/page.ts';
import { problemResponse } from './problem-response.ts';
import { keeping, safeHeaders } from './respond-headers.ts';
import { tagged } from './tagged.ts';

/** What a route needs: the request and the world it is answered from. */
export interface Visit {
  readonly c: Context;
  readonly world: World;
}

/** The reader's bearer token, and the header in which the site's access proxy signs for who it let in. */
export function readerOf({ proxy }: World, c: Context): Reader {
  const token = /^Bearer\s+(\S+)$/iu.exec(c.req.header('Authorization') ?? '')?.[1];
  const assertion = proxy && c.req.header(proxy.header);
  return { ...(token === undefined ? {} : { token }), ...(assertion === undefined ? {} : { assertion }) };
}

/** A value as JSON or as a page, by the ending or `Accept`, under its tag; 406 for who takes neither. `access` decides who may keep it. */
export async function jsonOrPage(c: Context, access: string, value: object, content: () => PageContent): Promise<Response> {
  const accept = c.req.header('Accept');
  const format = c.req.path.endsWith('.json') ? 'json' : acceptedFormat(accept, ['html', 'json']);
  const headers = { ...keeping(access, false), Vary: 'Accept' };
  if (format === undefined)
    return problemResponse(c, { kind: 'unknown-format', value: accept ?? '', mend: 'Accept text/html or application/json.' });
  if (format === 'html') return tagged(c, await page(content(), { headers }));
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return tagged(c, new Response(JSON.stringify(value, null, 2), { headers: { ...safeHeaders, ...headers, ...type } }));
}

export const nothingHere = (c: Context): Problem => ({
  kind: 'unknown-passage',
  value: c.req.path,
  mend: 'The topics are listed at /; the addresses are described at /openapi.json.',
});
