/**
 * The content security policy of a finished page: nothing may load or run but the styles and scripts printed in it,
 * each named by its SHA-256, and pictures that stand in the page itself; blocks of data (`type="application/..."`) never run and need no leave. In: the page's HTML. Out: the value of the header.
 */
export async function policyOf(html: string): Promise<string> {
  const styles = await hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/gu);
  const scripts = await hashes(html, /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/gu);
  const allow = (name: string, sources: readonly string[]) => `${name} ${sources.length === 0 ? "'none'" : sources.join(' ')}`;
  return [
    "default-src 'none'",
    allow('style-src', styles),
    allow('script-src', scripts),
    ...(/<img\b/u.test(html) ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function hashes(html: string, pattern: RegExp): Promise<string[]> {
  const found = new Set<string>();
  for (const [, content = ''] of html.matchAll(pattern)) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
    found.add(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
  }
  return [...found];
}
