import type { Block, Endnote, Field, Furniture, ListItem } from '../../model/note.ts';
import { layoutChart } from '../figures/layout.ts';
import { inlines, type Page } from './inline.ts';
import { join, type Markup, markup } from './markup.ts';
import { panel } from './panel.ts';
import { svg } from './svg.ts';
import { table } from './table.ts';

/** Width of a chart's layout in points; the page scales it to its column. */
const chartWidth = 560;

export const blocks = (all: readonly Block[], page: Page, furniture: Furniture): Markup => join(all.map((b) => block(b, page, furniture)));

function block(node: Block, page: Page, furniture: Furniture): Markup {
  switch (node.kind) {
    case 'paragraph':
      return markup`<p${node.id && markup` id="${node.id}"`}${node.tone !== 'body' && markup` class="${node.tone}"`}>${inlines(node.content, page)}</p>\n`;
    case 'list':
      return list(node.items, node.ordered, page);
    case 'fields':
      return fields(node.rows, page);
    case 'table':
      return table(node, page);
    case 'panel':
      return panel(node, page);
    case 'figure':
      return figure(node, furniture);
    case 'endnotes':
      return endnotes(node.entries, page, furniture);
  }
}

function list(items: readonly ListItem[], ordered: boolean, page: Page): Markup {
  const body = join(
    items.map(
      (i) =>
        markup`<li${i.id && markup` id="${i.id}"`}>${i.label && markup`<strong>${i.label}.</strong> `}${inlines(i.content, page)}</li>`,
    ),
  );
  return ordered ? markup`<ol>\n${body}</ol>\n` : markup`<ul>\n${body}</ul>\n`;
}

const fields = (rows: readonly Field[], page: Page): Markup => markup`<dl class="fields">\n${join(rows.map((r) => field(r, page)))}</dl>\n`;

/** A name and its value; `room` is the class of one that needs more room than its neighbours. */
export const field = ({ label, value }: Field, page: Page, room?: string): Markup =>
  markup`<div${room && markup` class="${room}"`}><dt>${label}</dt><dd>${inlines(value, page)}</dd></div>\n`;

function figure(node: Extract<Block, { kind: 'figure' }>, furniture: Furniture): Markup {
  const drawing = svg(layoutChart(node.chart, chartWidth), node.alternative || node.caption);
  const more = node.table && markup` <a href="#${node.table}">${furniture.figureTable}</a>`;
  return markup`<figure id="${node.id}"><div class="scroll" role="group" tabindex="0" aria-labelledby="${node.id}-t">${drawing}</div><figcaption><span id="${node.id}-t">${node.caption}</span>${more}</figcaption></figure>\n`;
}

/** The number leads back to where it first stands in the text. */
function endnotes(entries: readonly Endnote[], page: Page, furniture: Furniture): Markup {
  const entry = ({ number, content }: Endnote): Markup => {
    const back = page.cited.has(number) ? markup`<a href="#c${number}">${number}</a>` : markup`${number}`;
    return markup`<li id="n${number}">${back} ${inlines(content, page)}</li>`;
  };
  return markup`<p class="hint">${furniture.backTo}</p><ol class="notes">\n${join(entries.map(entry))}</ol>\n`;
}
