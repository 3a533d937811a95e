import type { Matrix, TimeAxis } from '../../model/chart.ts';
import type { FigureBlock, Inline, Table } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { bookmarked, run } from './runs.ts';
import { table } from './table.ts';
import type { Writer } from './writer.ts';

/**
 * A chart in a document of text: who says what as a table of signs, dates as a list in their order. A chart with an
 * equivalent table beside it is that table: nothing is said twice.
 */
export function figure(node: FigureBlock, writer: Writer): Markup {
  if (node.table !== undefined) return markup``;
  switch (node.chart.kind) {
    case 'matrix':
      return table(signs(node, node.chart), writer);
    case 'time-axis':
      return markup`${caption(node, writer)}${join(node.chart.items.map(dated))}`;
    case 'ranges':
      return markup`${caption(node, writer)}<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${run(node.alternative)}</w:p>`;
  }
}

const caption = ({ id, caption: words }: FigureBlock, writer: Writer): Markup =>
  markup`<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr>${bookmarked(id, run(words), writer)}</w:p>`;

const dated = ({ dateLabel, label }: TimeAxis['items'][number]): Markup =>
  markup`<w:p><w:pPr><w:pStyle w:val="Dated"/></w:pPr>${run(dateLabel)}<w:r><w:tab/></w:r>${run(label)}</w:p>`;

/** Disc, ring and square, as the caption names them. */
const sign = { asserts: '●', denies: '○', differs: '□' } as const;
const words = (text: string): Inline[] => [{ kind: 'text', text }];

const signs = ({ id, caption: title }: FigureBlock, { columns, rows }: Matrix): Table => ({
  kind: 'table',
  id,
  caption: title,
  columns: [
    { head: '', weight: 3, align: 'start', rowHead: true },
    ...columns.map((head) => ({ head, weight: 1, align: 'start' as const, rowHead: false })),
  ],
  rows: rows.map(({ label, cells }) => ({ cells: [words(label), ...cells.map((c) => words(c ? sign[c] : ''))] })),
});
