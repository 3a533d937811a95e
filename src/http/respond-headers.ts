/** Headers that every answer carries. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** How long answers may be kept: the current edition a minute, a numbered one an hour
 * (its bytes stay, but a takedown must reach readers), a private one nowhere. */
export function cacheControl(access: string, immutable: boolean): string {
  if (access !== 'public') return 'private, no-store';
  return immutable ? 'public, max-age=3600, stale-while-revalidate=86400' : 'public, max-age=60, stale-while-revalidate=600';
}
