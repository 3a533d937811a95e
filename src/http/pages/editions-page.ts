import { html } from 'hono/html';
import type { EditionLine } from '../../app/editions.ts';
import { formatEdtf } from '../../text/edtf.ts';
import type { Markup, PageContent } from './page.ts';

/** Every publication of a topic, newest first, with its permanent addresses and the way to what changed. */
export const editionsPage = (topic: string, title: string, lines: readonly EditionLine[]): PageContent => ({
  title: `${title}: editions`,
  body: html`<h1>${title}: editions</h1>
<p class="lead"><a href="/briefings/${topic}">The current edition</a> · <a href="/briefings/${topic}/feed.atom">Feed</a></p>
<div class="scroll" role="group" tabindex="0" aria-label="Editions"><table>
<thead><tr><th scope="col">Edition</th><th scope="col">Published</th><th scope="col">Information as of</th><th scope="col">Sources</th><th scope="col">Changes</th><th scope="col">Formats</th></tr></thead>
<tbody>${lines.map((line, i) => row(topic, line, lines[i + 1]))}</tbody>
</table></div>`,
});

function row(topic: string, line: EditionLine, before: EditionLine | undefined): Markup {
  if (line.dropped) return droppedRow(line, line.dropped);
  const self = `/briefings/${topic}/editions/${line.edition}`;
  return html`<tr>
<th scope="row"><a href="${self}">${line.number}</a> <code>${line.edition}</code></th>
<td><time datetime="${line.at}">${formatEdtf(line.at.slice(0, 10))}</time></td>
<td>${line.asOf === '' ? 'undated' : formatEdtf(line.asOf)}</td>
<td class="number">${line.sources}</td>
<td class="number">${changesCell(topic, line, before)}</td>
<td class="formats"><a href="${self}.pdf">PDF</a><a href="${self}.md">Markdown</a><a href="${self}.json">JSON</a><a href="${self}.docx">Word</a><a href="${self}/verify">Verify</a></td>
</tr>`;
}

function changesCell(topic: string, { edition, changes, percent }: EditionLine, before: EditionLine | undefined): Markup | string {
  if (!before) return 'first edition';
  const words = `${changes} (${percent} % changed)`;
  return before.dropped ? words : html`<a href="/briefings/${topic}/changes?from=${before.edition}&amp;to=${edition}">${words}</a>`;
}

const droppedRow = (line: EditionLine, { at, reason }: { readonly at: string; readonly reason: string }): Markup => html`<tr>
<th scope="row">${line.number} <code>${line.edition}</code></th>
<td><time datetime="${line.at}">${formatEdtf(line.at.slice(0, 10))}</time></td>
<td colspan="4">No longer kept since <time datetime="${at}">${formatEdtf(at.slice(0, 10))}</time>: ${reason}</td>
</tr>`;
