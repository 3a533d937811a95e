import type { Context } from 'hono';
import type { Offer } from '../app/offer.ts';
import { isFresh } from './conditional.ts';
import { formatLinks } from './format-links.ts';
import { keptPage } from './kept-page.ts';
import { mementoLinks } from './memento.ts';
import { problemResponse } from './problem-response.ts';
import { keeping, safeHeaders } from './respond-headers.ts';

/**
 * A note with all its headers; 304 when the client holds it already, without reading its bytes. Where the bytes have not
 * arrived at this place yet, the edition before is sent, or what the findings give, for a short time only.
 */
export async function respondNote(c: Context, offer: Offer, immutable: boolean): Promise<Response> {
  if (isFresh(c.req.raw.headers, `"${offer.hash}"`, new Date(offer.at)))
    return new Response(null, { status: 304, headers: noteHeaders(c, offer, immutable) });
  for (let at: Offer | undefined = offer; at; at = at.earlier) {
    const answer = await sent(c, at, immutable && at === offer);
    if (answer) return answer;
  }
  const standIn = await offer.standIn?.();
  const answer = standIn && (await sent(c, standIn, false));
  if (answer) return answer;
  return problemResponse(c, { kind: 'not-ready', what: 'This edition has not arrived here yet', mend: 'Ask again in a minute.' });
}

async function sent(c: Context, offer: Offer, immutable: boolean): Promise<Response | undefined> {
  const loaded = await offer.load();
  if (!loaded) return undefined;
  const bytes = keeps(c) && offer.fileName.endsWith('.html') ? keptPage(loaded, new URL(c.req.url).origin) : loaded;
  return new Response(c.req.method === 'HEAD' ? null : bytes, {
    headers: { ...noteHeaders(c, offer, immutable), 'Content-Length': String(bytes.byteLength) },
  });
}

/** Whether the note is to be a file of the reader's. */
const keeps = (c: Context): boolean => c.req.query('download') !== undefined;

function noteHeaders(c: Context, offer: Offer, immutable: boolean): Record<string, string> {
  const { publication } = offer;
  const disposition = !keeps(c) && !/\.(?:pdf|docx)$/u.test(offer.fileName) ? 'inline' : 'attachment';
  return {
    ...safeHeaders,
    'Content-Type': offer.type,
    ETag: `"${offer.hash}"`,
    'Last-Modified': new Date(offer.at).toUTCString(),
    ...keeping(publication.access, immutable),
    Vary: immutable ? 'Accept' : 'Accept, Accept-Datetime',
    Link: `${formatLinks(publication.topic, offer.address, offer.type)}, ${mementoLinks(publication.topic)}`,
    ...(immutable ? { 'Memento-Datetime': new Date(offer.at).toUTCString() } : {}),
    'Content-Disposition': `${disposition}; filename="${offer.fileName}"`,
    'Content-Security-Policy': offer.policy ?? "default-src 'none'; frame-ancestors 'none'",
  };
}
