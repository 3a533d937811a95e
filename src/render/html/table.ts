import type { Column, Row, Table } from '../../model/note.ts';
import { inlines, type Page, words } from './inline.ts';
import { join, type Markup, markup } from './markup.ts';

/** Beyond this many columns a cell that stands alone on a narrow screen needs its column's head beside it; the widest speaks for itself. */
const selfEvident = 4;

const widest = (columns: Table['columns']): Column => columns.reduce((most, c) => (c.weight > most.weight ? c : most));

export function table(node: Table, page: Page): Markup {
  const heads = node.columns.map((c) => markup`<th scope="col"${c.align === 'end' && markup` class="end"`}>${c.head}</th>`);
  return markup`<table id="${node.id}" class="n${node.columns.length}"><caption>${node.caption}</caption>
<thead><tr>${join(heads)}</tr></thead>\n${join(groups(node.rows).map((g) => body(g, node.columns, page)))}</table>\n`;
}

/** Rows from one group heading to the next. */
function groups(rows: readonly Row[]): Row[][] {
  const all: Row[][] = [];
  for (const row of rows)
    if (row.group !== undefined || all.length === 0) all.push([row]);
    else all.at(-1)?.push(row);
  return all;
}

function body(rows: readonly Row[], columns: Table['columns'], page: Page): Markup {
  const group = rows[0]?.group;
  const head =
    group !== undefined && markup`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${words(group)}</th></tr>\n`;
  return markup`<tbody>${head}${join(rows.map((r) => row(r, columns, page)))}</tbody>\n`;
}

function row(node: Row, columns: Table['columns'], page: Page): Markup {
  const cell = (column: Column, i: number): Markup => {
    const content = inlines(node.cells[i] ?? [], page);
    if (column.rowHead) return markup`<th scope="row">${content}</th>`;
    const named = columns.length > selfEvident && column !== widest(columns) && markup` data-h="${column.head}"`;
    return markup`<td${column.align === 'end' && markup` class="end"`}${named}>${content}</td>`;
  };
  return markup`<tr${node.id && markup` id="${node.id}"`}>${join(columns.map(cell))}</tr>\n`;
}
