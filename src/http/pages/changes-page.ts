import { html } from 'hono/html';
import type { Comparison } from '../../app/compare.ts';
import type { Markup, PageContent } from './page.ts';

/** Typed changes first, then every statement that only one of the two editions prints. */
export const changesPage = ({ topic, title, from, to, changes, drift, removed, added, percent }: Comparison): PageContent => ({
  title: `${title}: what changed`,
  body: html`<h1>${title}: what changed</h1>
<p class="lead">From ${edition(topic, from)} to ${edition(topic, to)}: ${percent} % of the statements differ.</p>
<h2>Changes</h2>
${changes.length === 0 ? html`<p>No material change.</p>` : html`<ul>${changes.map(({ kind, text }) => html`<li><strong>${kind}</strong>: ${text}</li>`)}</ul>`}
${drift.length === 0 ? '' : html`<h2>Cited words that their sources have changed</h2>${drift.map((d) => drifted(topic, from, d))}`}
<h2>Statements</h2>
<p class="small">Those of the earlier edition alone have a red edge, those of the later a blue one.</p>
${removed.map((text) => html`<del>${text}</del>`)}
${added.map((text) => html`<ins>${text}</ins>`)}`,
});

const edition = (topic: string, id: string): Markup => html`<a href="/briefings/${topic}/editions/${id}"><code>${id}</code></a>`;

const drifted = (topic: string, from: string, { document, passage, before, after }: Comparison['drift'][number]): Markup => html`
<p class="small"><a href="/briefings/${topic}/editions/${from}/passages/${passage}">${document}</a></p>
<del>${before}</del>
${after === undefined ? html`<p class="small">Nothing like it stands in the text now.</p>` : html`<ins>${after}</ins>`}`;
