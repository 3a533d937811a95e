import { html } from 'hono/html';
import type { TopicStatus } from '../../app/status.ts';
import { formatEdtf } from '../../text/edtf.ts';
import type { Markup, PageContent } from './page.ts';

/** How old each topic's information is, and when newer is due. */
export const statusPage = (engine: string, topics: readonly TopicStatus[]): PageContent => ({
  title: 'Backgrounder: status',
  body: html`<h1>Status</h1>
<p class="lead">Engine <code>${engine}</code></p>
<div class="scroll"><table>
<thead><tr><th scope="col">Topic</th><th scope="col">Edition</th><th scope="col">Published</th><th scope="col">Information as of</th><th scope="col">Newer is due by</th></tr></thead>
<tbody>${topics.map(row)}</tbody>
</table></div>`,
});

const row = ({ topic, title, number, at, asOf, ageInDays, due, stale }: TopicStatus): Markup => html`<tr>
<th scope="row"><a href="/briefings/${topic}">${title}</a></th>
<td class="number">${number}</td>
<td><time datetime="${at}">${formatEdtf(at.slice(0, 10))}</time></td>
<td>${asOf === '' ? 'undated' : `${formatEdtf(asOf)} (${ageInDays} days)`}</td>
<td class="${stale ? 'alert' : ''}">${due === undefined ? 'no rhythm is set' : formatEdtf(due)}${stale ? ', overdue' : ''}</td>
</tr>`;
