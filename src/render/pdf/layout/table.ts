import type { Column, Row, Table } from '../../../model/note.ts';
import { hasStrong } from '../../text.ts';
import { addElement, type TagElement } from '../tags/element.ts';
import { frames, stripsOf } from './columns.ts';
import type { Line } from './line.ts';
import { baseline, type Press, setText, setWords, takeCited } from './press.ts';
import { type PlacedLine, type Strip, strip } from './strip.ts';
import { columnGap, columnWidths } from './table-widths.ts';
import type { Voice } from './voice.ts';

/** A table over the full width: horizontal rules only, rows undivided, the head repeated on every page it runs over. */
export function layTable(press: Press, table: Table, parent: TagElement): Strip[] {
  const { scale } = press;
  if (table.rows.length === 0) return layCaption(press, table, parent);
  const element = addElement(parent, 'Table');
  const caption = table.caption
    ? setWords(press, table.caption, { voice: scale.label, width: press.width, parent: addElement(element, 'Caption'), hyphens: false })
    : [];
  const top = stripsOf([{ x: 0, voice: scale.label, lines: caption }], { before: scale.blockSpace, keep: true, anchors: [table.id] });
  const widths = columnWidths(table, press.width, scale.small, scale.tableHead);
  const head = headStrip(press, table, widths, addElement(addElement(element, 'THead'), 'TR'));
  const body = addElement(element, 'TBody');
  const rows = table.rows.flatMap((row) => rowStrips(press, table, row, widths, body));
  const first = caption.length ? head : { ...head, before: scale.blockSpace, anchors: [table.id] };
  return [...top, first, ...rows.map((r) => ({ ...r, head }))].map((s) => ({ ...s, table: table.id }));
}

/** A table without rows is its caption, as a paragraph. */
function layCaption(press: Press, table: Table, parent: TagElement): Strip[] {
  const voice = press.scale.label;
  const lines = setWords(press, table.caption, { voice, width: press.width, parent: addElement(parent, 'P'), hyphens: false });
  return stripsOf([{ x: 0, voice, lines }], { before: press.scale.blockSpace, anchors: [table.id] });
}

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
  readonly lines: readonly Line[];
}

function headStrip(press: Press, table: Table, widths: readonly number[], tr: TagElement): Strip {
  const voice = press.scale.tableHead;
  const cells = table.columns.map((column, i) =>
    cell(
      table,
      widths,
      i,
      setWords(press, column.head, { voice, width: widths[i] ?? 0, parent: addElement(tr, 'TH', { scope: 'Column' }), hyphens: false }),
    ),
  );
  return { ...rowStrip(press, cells, voice, 0, Number.POSITIVE_INFINITY, 'ink'), keep: true };
}

function cell(table: Table, widths: readonly number[], i: number, lines: readonly Line[]): Cell {
  const x = widths.slice(0, i).reduce((sum, w) => sum + w + columnGap, 0);
  return { x, width: widths[i] ?? 0, align: table.columns[i]?.align ?? 'start', lines };
}

function rowStrips(press: Press, table: Table, row: Row, widths: readonly number[], body: TagElement): Strip[] {
  const { small: voice } = press.scale;
  const group = row.group === undefined ? [] : [groupStrip(press, row.group, table.columns.length, addElement(body, 'TR'))];
  const tr = addElement(body, 'TR');
  const cells = table.columns.map((column, i) => {
    const parent = column.rowHead ? addElement(tr, 'TH', { scope: 'Row' }) : addElement(tr, 'TD');
    const emphatic = column.rowHead && !hasStrong(row.cells[i] ?? []);
    const setting = { voice: emphatic ? bold(voice) : voice, width: widths[i] ?? 0, parent, hyphens: (widths[i] ?? 0) > 150 };
    return cell(table, widths, i, setText(press, row.cells[i] ?? [], setting));
  });
  const anchors = [...(row.id ? [row.id] : []), ...takeCited(press)];
  const most = Math.max(1, ...cells.map((c) => c.lines.length));
  const fits = Math.max(4, Math.floor((press.height * 0.8) / voice.leading));
  if (most <= fits) return [...group, { ...rowStrip(press, cells, voice, 0, most, 'rule'), anchors }];
  const parts = Array.from({ length: Math.ceil(most / fits) }, (_, k) => rowStrip(press, cells, voice, k * fits, (k + 1) * fits, 'rule'));
  return [...group, ...parts.map((p, k) => (k === 0 ? { ...p, anchors } : p))];
}

const bold = (voice: Voice): Voice => ({ ...voice, plain: voice.strong });

/** A row, or lines `from` to `to` of one too tall for a page. */
function rowStrip(press: Press, cells: readonly Cell[], voice: Voice, from: number, to: number, ink: 'ink' | 'rule'): Strip {
  const pad = press.scale.rowPad;
  const count = Math.max(1, ...cells.map((c) => Math.min(to, c.lines.length) - from));
  const height = count * voice.leading + 2 * pad;
  const lines: PlacedLine[] = cells.flatMap((c) =>
    c.lines.slice(from, to).map((line, i) => ({
      x: c.align === 'end' ? c.x + c.width - line.width : c.x,
      y: pad + i * voice.leading + baseline(voice),
      line,
    })),
  );
  const rule = { x: 0, y: height - 0.4, width: press.width, height: ink === 'ink' ? 0.8 : 0.4, fill: ink };
  return strip({ height, lines, shapes: [...lines.flatMap(frames), rule] });
}

/** The heading of a group of rows, over the full width. */
function groupStrip(press: Press, words: string, span: number, tr: TagElement): Strip {
  const voice = press.scale.label;
  const parent = addElement(tr, 'TH', { scope: 'Row', span });
  const lines = setWords(press, words, { voice, width: press.width, parent, hyphens: false });
  const whole: Cell = { x: 0, width: press.width, align: 'start', lines };
  return { ...rowStrip(press, [whole], voice, 0, lines.length, 'rule'), keep: true, before: 4 };
}
