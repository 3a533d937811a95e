import { html } from 'hono/html';
import type { AdminLine } from '../../app/admin.ts';
import type { BeingMade } from '../../app/being-made.ts';
import type { RunReport } from '../../app/run-report.ts';
import type { SourceStatus } from '../../app/source-status.ts';
import type { TopicStatus } from '../../app/status.ts';
import { formatEdtf } from '../../text/edtf.ts';
import type { Markup, PageContent } from './page.ts';

/** What the page shows; `actions`, what editors did, only to an editor. */
export interface Status {
  readonly engine: string;
  readonly topics: readonly TopicStatus[];
  readonly making: readonly BeingMade[];
  readonly sources: readonly SourceStatus[];
  readonly runs: readonly RunReport[];
  readonly actions?: readonly AdminLine[];
}

/** How old each topic's information is, when newer is due, how the sources stand, and what the last runs had to say. */
export const statusPage = ({ engine, topics, making, sources, runs, actions = [] }: Status): PageContent => ({
  title: 'Backgrounder: status',
  body: html`<h1>Status</h1>
<p class="lead">Engine <code>${engine}</code></p>
<div class="scroll" role="group" tabindex="0" aria-label="Topics"><table>
<thead><tr><th scope="col">Topic</th><th scope="col">Edition</th><th scope="col">Published</th><th scope="col">Information as of</th><th scope="col">Newer is due by</th></tr></thead>
<tbody>${topics.map(row)}</tbody>
</table></div>
${making.length === 0 ? '' : html`<h2>Being made</h2><ul>${making.map(makingLine)}</ul>`}
${sources.length === 0 ? '' : sourceTable(sources)}
${runs.length === 0 ? '' : html`<h2>Last runs</h2>${runs.map(runLines)}`}
${actions.length === 0 ? '' : actionTable(actions)}`,
});

const actionTable = (actions: readonly AdminLine[]): Markup => html`<h2>What editors did</h2>
<div class="scroll" role="group" tabindex="0" aria-label="What editors did"><table>
<thead><tr><th scope="col">When</th><th scope="col">Action</th><th scope="col">Topic</th><th scope="col">Document</th><th scope="col">Reason</th></tr></thead>
<tbody>${actions.map((a) => html`<tr><td>${minute(a.at)}</td><td>${a.action}</td><td>${a.topic}</td><td>${a.document}</td><td>${a.reason}</td></tr>`)}</tbody>
</table></div>`;

const runLines = ({ at, lines }: RunReport): Markup => html`<p class="small">${minute(at)}</p>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

const makingLine = ({ topic, at, done, steps }: BeingMade): Markup =>
  html`<li>The next edition of <code>${topic}</code>: ${done} of ${steps} steps are done, the last at ${minute(at)}.</li>`;

const sourceTable = (sources: readonly SourceStatus[]): Markup => html`<h2>Sources</h2>
<div class="scroll" role="group" tabindex="0" aria-label="Sources"><table>
<thead><tr><th scope="col">Source</th><th scope="col">Last try</th><th scope="col">Last good</th><th scope="col">Last change</th><th scope="col">Next due</th><th scope="col">Failures</th></tr></thead>
<tbody>${sources.map(
  (s) => html`<tr>
<th scope="row">${s.topic}/${s.source}</th>
<td>${minute(s.lastTry)}</td><td>${minute(s.lastGood)}</td><td>${minute(s.lastChange)}</td>
<td class="${s.goneSince === '' && s.movedTo === '' ? '' : 'alert'}">${s.goneSince === '' ? '' : `gone since ${minute(s.goneSince)}; `}${s.movedTo === '' ? '' : `moved to ${s.movedTo}, which the topic file should name; `}${s.waiting > 0 ? `${s.waiting} entries are waiting` : minute(s.nextDue)}</td>
<td class="${s.failures > 0 ? 'alert' : 'number'}">${s.failures}${s.problem === '' ? '' : `: ${s.problem}`}</td>
</tr>`,
)}</tbody>
</table></div>`;

/** An instant to the minute, in UTC. */
const minute = (at: string): string => (at === '' ? 'never' : `${at.slice(0, 16).replace('T', ' ')} UTC`);

const row = ({ topic, title, number, at, asOf, ageInDays, due, stale }: TopicStatus): Markup => html`<tr>
<th scope="row"><a href="/briefings/${topic}">${title}</a></th>
<td class="number">${number}</td>
<td><time datetime="${at}">${formatEdtf(at.slice(0, 10))}</time></td>
<td>${asOf === '' ? 'undated' : `${formatEdtf(asOf)} (${ageInDays} days)`}</td>
<td class="${stale ? 'alert' : ''}">${due === undefined ? 'no rhythm is set' : formatEdtf(due)}${stale ? ', overdue' : ''}</td>
</tr>`;
