import { html } from 'hono/html';
import type { PageContent } from './page.ts';

/** What is wrong and what to do about it, in two lines. */
export const problemPage = (title: string, detail: string, mend: string): PageContent => ({
  title,
  body: html`<h1>${title}</h1>
<p>${detail}</p>
<p>${mend}</p>
<p><a href="/">All topics</a></p>`,
});
