/** Headers that every answer carries. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** How long answers may be kept: the current edition a minute, a numbered one an hour
 * (its bytes stay, but a takedown must reach readers), a private one nowhere. */
function cacheControl(access: string, immutable: boolean): string {
  if (access !== 'public') return 'private, no-store';
  return immutable ? 'public, max-age=3600, stale-while-revalidate=86400' : 'public, max-age=60, stale-while-revalidate=600';
}

/** What pages of other sites may do with an answer for everybody: read it, and these of its headers. */
export const openHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Link, Memento-Datetime, Retry-After',
};

/**
 * Who may keep an answer, find it, read it from another site or embed it. Other sites must not embed a private one: behind an
 * access proxy a browser opens it by a cookie, whoever asks.
 */
export const keeping = (access: string, immutable: boolean): Record<string, string> => ({
  'Cache-Control': cacheControl(access, immutable),
  ...(access === 'public' ? openHeaders : { 'X-Robots-Tag': 'noindex', 'Cross-Origin-Resource-Policy': 'same-origin' }),
});
