import { html, raw } from 'hono/html';
import { policyOf } from '../../app/policy.ts';
import { safeHeaders } from '../respond-headers.ts';
import { style } from './style.data.ts';

/** Escaped HTML, as hono's template tag makes it. */
export type Markup = ReturnType<typeof html>;

export interface PageContent {
  readonly title: string;
  readonly body: Markup;
}

/** A whole page around its content, with a policy under which nothing but its own style applies. */
export async function page(
  content: PageContent,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Promise<Response> {
  const text = String(await shell(content));
  return new Response(text, {
    status,
    headers: { ...safeHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': await policyOf(text), ...headers },
  });
}

const shell = ({ title, body }: PageContent): Markup =>
  html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><a href="/">Backgrounder</a></header>
<main id="main">${body}</main>
<footer>Every sentence is copied from a source and cited; nothing is written by the engine. <a href="/status">Status</a></footer>
</body>
</html>
`;
