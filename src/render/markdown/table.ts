import type { Row, Table } from '../../model/note.ts';
import { columnWidths } from '../docx/widths.ts';
import { escapeMarkdown } from './escape.ts';
import { inlines } from './inline.ts';

/** Dashes of the separator line, by which Pandoc sets the columns' widths. */
const ruler = 100;
/** Width of the page that Pandoc makes, in twentieths of a point: a column takes at least its longest word. */
const page = 8640;

/** A pipe table with its caption, as GitHub and Pandoc read it; a group heading is a row with its words in the first cell. */
export function table(node: Table, noted: ReadonlySet<number>): string {
  const widths = columnWidths(node, page);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = line(node.columns.map((c) => escapeMarkdown(c.head)));
  const rule = node.columns.map((c, i) => {
    const dashes = '-'.repeat(Math.max(3, Math.round(((widths[i] ?? 0) / page) * ruler)));
    return c.align === 'end' ? `${dashes}:` : dashes;
  });
  const rows = node.rows.flatMap((row) => rowLines(row, node, noted).map(line));
  return `${[head, `|${rule.join('|')}|`, ...rows].join('\n')}\n\nTable: ${escapeMarkdown(node.caption)}\n\n`;
}

function rowLines(row: Row, { columns }: Table, noted: ReadonlySet<number>): string[][] {
  const cells = columns.map((column, i) => {
    const words = inlines(row.cells[i] ?? [], noted);
    return column.rowHead && words !== '' && !words.includes('**') ? `**${words}**` : words;
  });
  if (row.group === undefined) return [cells];
  return [[`**${escapeMarkdown(row.group)}**`, ...columns.slice(1).map(() => '')], cells];
}
