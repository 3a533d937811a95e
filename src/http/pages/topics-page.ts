import { html } from 'hono/html';
import type { TopicStatus } from '../../app/status.ts';
import { formatEdtf } from '../../text/edtf.ts';
import type { Markup, PageContent } from './page.ts';

/** The topics with their newest editions and, computed when asked, how old what they say is. */
export const topicsPage = (topics: readonly TopicStatus[]): PageContent => ({
  title: 'Backgrounder: briefings',
  body: html`<h1>Briefings</h1>
<p class="lead">Compiled from their sources by extraction: every sentence cited, every dispute with both sides.</p>
${
  topics.length === 0
    ? html`<p>There is no topic yet. Put one under <code>corpus/</code>, then run <code>npm start</code> again, or seed it: <code>npm run briefing -- seed &lt;topic-folder&gt;</code>.</p>`
    : html`<ul class="topics">${topics.map(line)}</ul>`
}`,
});

function line({ topic, title, number, asOf, at, stale }: TopicStatus): Markup {
  const address = `/briefings/${topic}`;
  return html`<li>
<h2><a href="${address}">${title}</a></h2>
<p class="small">Edition ${number}, published ${formatEdtf(at.slice(0, 10))}. ${asOf === '' ? 'No source is dated.' : html`Information as of <time datetime="${asOf}">${formatEdtf(asOf)}</time>.`}
${stale ? html`<strong class="alert">Older than its rhythm promises.</strong>` : ''}</p>
<p class="small formats"><a href="${address}.html">HTML</a><a href="${address}.pdf">PDF</a><a href="${address}.md">Markdown</a><a href="${address}.json">JSON</a><a href="${address}/editions">Editions</a><a href="${address}/verify">Verify</a><a href="${address}/feed.atom">Feed</a></p>
</li>`;
}
