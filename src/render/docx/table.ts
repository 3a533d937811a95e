import type { Row, Table } from '../../model/note.ts';
import { join, type Markup, markup } from '../html/markup.ts';
import { hasStrong } from '../text.ts';
import { bookmarked, run, runs } from './runs.ts';
import { columnWidths } from './widths.ts';
import type { Writer } from './writer.ts';

/** Two tables in a row would be one: a low empty paragraph parts them. */
const gap = markup`<w:p><w:pPr><w:spacing w:after="0" w:line="140" w:lineRule="exact"/></w:pPr></w:p>`;

/** Width of the text column in twentieths of a point: A4 with margins of 25 mm. */
const textWidth = 9070;

/** A table with its caption above, a head that repeats on each page, rows that do not part. */
export function table(node: Table, writer: Writer): Markup {
  const widths = columnWidths(node, textWidth);
  const caption = markup`<w:p><w:pPr><w:pStyle w:val="Caption"/><w:keepNext/></w:pPr>${bookmarked(node.id, run(node.caption), writer)}</w:p>`;
  const head = node.columns.map((c, i) => cell(widths[i] ?? 0, paragraph(run(c.head, { bold: true }), c.align)));
  const grid = widths.map((w) => markup`<w:gridCol w:w="${w}"/>`);
  return markup`${caption}<w:tbl><w:tblPr><w:tblStyle w:val="NoteTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${join(grid)}</w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${join(head)}</w:tr>${join(node.rows.map((r) => rows(r, node, widths, writer)))}</w:tbl>${gap}`;
}

function rows(row: Row, { columns }: Table, widths: readonly number[], writer: Writer): Markup {
  const cells = columns.map((column, i) => {
    const words = row.cells[i] ?? [];
    const content = runs(words, writer, column.rowHead && !hasStrong(words) ? { bold: true } : {});
    return cell(widths[i] ?? 0, paragraph(i === 0 ? bookmarked(row.id, content, writer) : content, column.align));
  });
  const group =
    row.group !== undefined &&
    markup`<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${textWidth}" w:type="dxa"/><w:gridSpan w:val="${columns.length}"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr>${run(row.group, { bold: true })}</w:p></w:tc></w:tr>`;
  return markup`${group}<w:tr><w:trPr><w:cantSplit/></w:trPr>${join(cells)}</w:tr>`;
}

const cell = (width: number, content: Markup): Markup =>
  markup`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

const paragraph = (content: Markup, align: 'start' | 'end'): Markup =>
  markup`<w:p><w:pPr><w:pStyle w:val="TableText"/>${align === 'end' && markup`<w:jc w:val="right"/>`}</w:pPr>${content}</w:p>`;
