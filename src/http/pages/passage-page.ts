import { html } from 'hono/html';
import type { PassageView } from '../../app/passage.ts';
import { formatEdtf } from '../../text/edtf.ts';
import type { Markup, PageContent } from './page.ts';

/** The cited paragraph as it stood, the quoted words marked, its neighbours, and the card of the source. */
export const passagePage = (topic: string, edition: string, view: PassageView): PageContent => ({
  title: `Note ${view.passage.number}: ${view.meta.title ?? view.document}`,
  body: html`<p class="kicker">Note ${view.passage.number}</p>
<h1>${view.meta.title ?? view.meta.publisher ?? 'A passage'}</h1>
<p class="lead">${source(view)}As it stood when <a href="/briefings/${topic}/editions/${edition}">edition <code>${edition}</code></a> was made.</p>
<blockquote lang="${view.meta.language ?? 'en'}">
${view.before.map((text) => html`<p class="near">${text}</p>`)}
<p>${marked(view)}</p>
${view.after.map((text) => html`<p class="near">${text}</p>`)}
</blockquote>
${view.since ? changed(view, view.since) : ''}
<h2>Source</h2>
${card(view)}`,
});

/** Whose words they are and of when, where the heading is the text's own title. */
const source = ({ meta }: PassageView): string =>
  [meta.title === undefined ? undefined : meta.publisher, meta.published && formatEdtf(meta.published)]
    .flatMap((part) => (part ? `${part}. ` : []))
    .join('');

/** The source has another text now: whether the quoted words still stand in it, else both side by side. */
function changed({ passage }: PassageView, { stands, now }: NonNullable<PassageView['since']>): Markup {
  if (stands) return html`<p class="small">The source has changed its text since; these words still stand in it.</p>`;
  return html`<h2>Changed since</h2>
<p class="small">The source has changed its text since, and these words no longer stand in it.</p>
<del>${passage.pieces.map(({ quote }) => quote).join(' [...] ')}</del>
${now === undefined ? html`<p class="small">Nothing like it stands in the text now.</p>` : html`<ins>${now}</ins>`}`;
}

function marked({ paragraph, marks }: PassageView): Markup[] {
  const pieces: Markup[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(html`${paragraph.slice(at, start)}<mark>${paragraph.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, html`${paragraph.slice(at)}`];
}

function card({ document, meta, passage }: PassageView): Markup {
  const { digestOf } = meta;
  const rows: readonly (readonly [string, string | Markup | undefined])[] = [
    ['Title', meta.title],
    ['Publisher', meta.publisher],
    ['Author', meta.author],
    ['Published', meta.published === undefined ? 'not dated' : formatEdtf(meta.published)],
    ['Kind', meta.kind],
    ['Digest of', digestOf && [digestOf.publisher, digestOf.title].filter((x) => x !== undefined).join(', ')],
    ['Address', address(meta.url, passage.pieces[0]?.quote, digestOf !== undefined)],
    ['Document', html`<code>${document}</code>, paragraph ${passage.paragraph + 1}`],
  ];
  return html`<dl class="card">${rows.map(([name, value]) => (value === undefined ? '' : html`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl>`;
}

/** A link to the words themselves (text fragment) where the page is the source's own; a digest's words are not on it. */
function address(url: string | undefined, quote: string | undefined, digest: boolean): Markup | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url)) return undefined;
  const words = (quote ?? '').split(' ').slice(0, 8).join(' ');
  const fragment = digest || words === '' ? '' : `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
  return html`<a href="${url + fragment}" rel="noreferrer">${url}</a>`;
}
