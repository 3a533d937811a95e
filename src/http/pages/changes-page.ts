import { html } from 'hono/html';
import type { Comparison } from '../../app/compare.ts';
import type { Markup, PageContent } from './page.ts';

/** Typed changes first, then every statement that only one of the two editions prints; of a first edition that it is the first. */
export const changesPage = (compared: Comparison): PageContent => {
  const { topic, title, from, to } = compared;
  return {
    title: `${title}: what changed`,
    body: html`<h1>${title}: what changed</h1>
${from === undefined ? html`<p class="lead">No edition is kept before ${edition(topic, to)}: there is nothing to compare it with yet.</p>` : differences(compared, from)}`,
  };
};

const differences = ({ topic, to, changes, drift, removed, added, percent }: Comparison, from: string): Markup => html`
<p class="lead">From ${edition(topic, from)} to ${edition(topic, to)}: ${percent} % of the statements differ.</p>
<h2>Changes</h2>
${changes.length === 0 ? html`<p>No material change.</p>` : html`<ul>${changes.map(({ kind, text }) => html`<li><strong>${kind}</strong>: ${text}</li>`)}</ul>`}
${drift.length === 0 ? '' : html`<h2>Cited words that their sources have changed</h2>${drift.map((d) => drifted(topic, from, d))}`}
<h2>Statements</h2>
<p class="small">Those of the earlier edition alone have a red edge, those of the later a blue one.</p>
${removed.map((text) => html`<del>${text}</del>`)}
${added.map((text) => html`<ins>${text}</ins>`)}`;

const edition = (topic: string, id: string): Markup => html`<a href="/briefings/${topic}/editions/${id}"><code>${id}</code></a>`;

const drifted = (topic: string, from: string, { document, passage, before, after }: Comparison['drift'][number]): Markup => html`
<p class="small"><a href="/briefings/${topic}/editions/${from}/passages/${passage}">${document}</a></p>
<del>${before}</del>
${after === undefined ? html`<p class="small">Nothing like it stands in the text now.</p>` : html`<ins>${after}</ins>`}`;
