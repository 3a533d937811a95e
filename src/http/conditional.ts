/** Whether a request's preconditions say that the client holds this representation already (RFC 9110, 13.1.2 and 13.1.3). */
export function isFresh(request: Headers, etag: string, modified: Date | undefined): boolean {
  const match = request.get('If-None-Match');
  if (match !== null) return match.trim() === '*' || match.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag);
  const since = Date.parse(request.get('If-Modified-Since') ?? '');
  return modified !== undefined && !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
