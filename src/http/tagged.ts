import type { Context } from 'hono';
import { sha256 } from '../app/digest.ts';
import { isFresh } from './conditional.ts';

/** An answer under the strong tag of its own bytes; 304 when the client holds them already. */
export async function tagged(c: Context, answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const etag = `"${await sha256(bytes)}"`;
  const headers = new Headers(answer.headers);
  headers.set('ETag', etag);
  if (isFresh(c.req.raw.headers, etag, undefined)) return new Response(null, { status: 304, headers });
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(c.req.method === 'HEAD' ? null : bytes, { status: answer.status, headers });
}
