import { html } from 'hono/html';
import type { EditionVerification } from '../../app/verify-edition.ts';
import type { PageContent } from './page.ts';

/** What checking every statement came to, each failure with its place. */
export const verifyPage = ({ topic, edition, verified, statements, quotes, failures }: EditionVerification): PageContent => ({
  title: `Verification of edition ${edition}`,
  body: html`<h1>Verification</h1>
<p class="lead">Edition <a href="/briefings/${topic}/editions/${edition}"><code>${edition}</code></a>, checked just now against the stored texts.</p>
<p class="${verified ? 'good' : 'alert'}"><strong>${verified ? 'Every statement stands in its sources.' : `${failures.length} checks failed.`}</strong></p>
<p>${statements} statements with ${quotes} quotes were compared, character by character.</p>
${failures.length === 0 ? '' : html`<ul>${failures.map(({ where, what }) => html`<li><strong>${where}</strong>: ${what}</li>`)}</ul>`}`,
});
