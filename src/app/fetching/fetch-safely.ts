import { whyRefused } from './guard.ts';

/** The outside world's fetch, as far as it is used: one request, redirects left alone. */
export type Fetch = (
  address: string,
  init: { method?: 'POST'; headers: Record<string, string>; body?: string; redirect: 'manual'; signal: AbortSignal },
) => Promise<Response>;

export interface FetchLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly maxHops: number;
}

export const fetchLimits: FetchLimits = { maxBytes: 5 * 1024 * 1024, timeoutMs: 15_000, maxHops: 3 };

/** Names who asks, so that a site can tell us apart and reach us. */
export const userAgent = 'Backgrounder/0.1 (briefing notes; honours robots.txt)';

/** What the last good answer said, so that an unchanged source costs nothing. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | {
      readonly kind: 'fetched';
      readonly address: string;
      readonly bytes: Uint8Array;
      readonly contentType: string;
      readonly validators: Validators;
      /** Where the address has moved to for good (301, 308 at every hop). */
      readonly moved?: string;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly what: string; readonly status?: number; readonly retryAfter?: string; readonly unreachable?: true };

/**
 * Fetches one address within limits: guarded at every hop, at most `maxHops` redirects, body cut off while it streams (after
 * decompression), one deadline for all. `forbidden` is asked at every hop, too, and says why not. Never throws: what goes wrong
 * is told, `unreachable` where nobody answered.
 */
export async function fetchSafely(
  load: Fetch,
  address: string,
  validators: Validators = {},
  limits: FetchLimits = fetchLimits,
  forbidden: (address: string) => Promise<string | undefined> = async () => undefined,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const headers = headersFor(validators);
  let at = address;
  let forGood = true;
  try {
    for (let hop = 0; hop <= limits.maxHops; hop++) {
      const refused = whyRefused(at);
      const what = refused ? `${at} is not fetched: ${refused}` : await forbidden(at);
      if (what) return { kind: 'failed', what };
      const answer = await load(at, { headers, redirect: 'manual', signal });
      const next = redirectOf(answer, at);
      if (next === undefined) return withMove(await finish(answer, at, limits), forGood && at !== address ? at : undefined);
      forGood &&= answer.status === 301 || answer.status === 308;
      await answer.body?.cancel();
      at = next;
    }
    return { kind: 'failed', what: `${address} redirects more than ${limits.maxHops} times` };
  } catch (error) {
    const what = signal.aborted ? `${at} did not answer within ${limits.timeoutMs / 1000} s` : `${at} cannot be reached (${reason(error)})`;
    return { kind: 'failed', what, unreachable: true };
  }
}

const withMove = (fetched: Fetched, moved: string | undefined): Fetched =>
  fetched.kind === 'fetched' && moved !== undefined ? { ...fetched, moved } : fetched;

const reason = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 120) : 'no reason given');

const headersFor = ({ etag, lastModified }: Validators): Record<string, string> => ({
  'User-Agent': userAgent,
  Accept:
    'application/atom+xml, application/rss+xml, application/feed+json, text/html, text/markdown, text/plain, application/xml;q=0.9, */*;q=0.1',
  ...(etag === undefined ? {} : { 'If-None-Match': etag }),
  ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
});

function redirectOf(answer: Response, at: string): string | undefined {
  const location = answer.headers.get('Location');
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === null) return undefined;
  return URL.canParse(location, at) ? new URL(location, at).href : location;
}

async function finish(answer: Response, address: string, { maxBytes }: FetchLimits): Promise<Fetched> {
  if (answer.status === 304) return { kind: 'unchanged' };
  if (answer.status !== 200) {
    await answer.body?.cancel();
    const retryAfter = answer.headers.get('Retry-After');
    return {
      kind: 'failed',
      what: `${address} answered ${answer.status}`,
      status: answer.status,
      ...(retryAfter === null ? {} : { retryAfter }),
    };
  }
  const bytes = await readWithin(answer, maxBytes);
  if (!bytes) return { kind: 'failed', what: `${address} is larger than ${maxBytes / 1024 / 1024} MB` };
  const etag = answer.headers.get('ETag');
  const lastModified = answer.headers.get('Last-Modified');
  const validators = { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
  return { kind: 'fetched', address, bytes, contentType: answer.headers.get('Content-Type') ?? '', validators };
}

/** The body, or undefined as soon as it is longer than allowed; what a compressed body grows to counts. */
async function readWithin(answer: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}
