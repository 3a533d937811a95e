import type { Panel, PanelEntry } from '../../model/note.ts';
import { inlines, type Page, words } from './inline.ts';
import { join, type Markup, markup } from './markup.ts';

/** A matter with its sides next to each other, each in the same form: of an entry's two paragraphs the first names the holder. */
export function panel(node: Panel, page: Page): Markup {
  const sides = node.sides.map((s) => markup`<div><h4>${s.label}</h4>${join(s.entries.map((e) => entry(e, page)))}</div>\n`);
  return markup`<article class="panel" id="${node.id}"><h3><span class="no">${node.number}</span> ${words(node.heading)}</h3>
<p class="status">${inlines(node.status, page)}</p>
<div class="sides">${join(sides)}</div><p class="foot">${inlines(node.footer, page)}</p></article>\n`;
}

const entry = (e: PanelEntry, page: Page): Markup =>
  markup`<div${e.id && markup` id="${e.id}"`}><p>${inlines(e.holder, page)}</p><p>${inlines(e.content, page)}</p></div>`;
