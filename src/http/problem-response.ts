import type { Context } from 'hono';
import type { Problem } from '../model/problem.ts';
import { wantsJson } from './negotiate.ts';
import { page } from './pages/page.ts';
import { problemPage } from './pages/problem-page.ts';
import { mendOf, problemFace } from './problem-status.ts';
import { openHeaders, safeHeaders } from './respond-headers.ts';

/** A problem as RFC 9457 problem details or as a plain page, by `Accept` and the ending asked for. Never a stack trace. */
export async function problemResponse(c: Context, problem: Problem, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const { status, title, detail } = problemFace(problem);
  const mend = mendOf(problem);
  const headers = {
    ...safeHeaders,
    ...openHeaders,
    ...more,
    'Cache-Control': 'no-store',
    Vary: 'Accept',
    ...(status === 503 || status === 429 ? { 'Retry-After': '60' } : {}),
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  };
  if (wantsJson(c.req.header('Accept')) || c.req.path.endsWith('.json')) {
    const body = { type: `urn:backgrounder:problem:${problem.kind}`, title, status, detail, mend, instance: c.req.path };
    return new Response(JSON.stringify(body, null, 2), { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } });
  }
  return page(problemPage(title, detail, mend), { status, headers });
}
