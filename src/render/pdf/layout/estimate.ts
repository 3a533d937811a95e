import type { Block, Inline, Note } from '../../../model/note.ts';
import { drawingOf } from './figure.ts';
import { plainText } from './inline.ts';
import type { Press } from './press.ts';
import type { Voice } from './voice.ts';

/**
 * About how many pages a note takes, from the number of its letters: right within a tenth, in a small part of the time of
 * laying it out. Chooses the step of tightness to begin with; what is printed depends on the layout alone.
 */
export function estimatePages(note: Note, press: Press): number {
  const { scale } = press;
  const masthead = scale.title.leading + note.masthead.fields.length * scale.small.leading + 4 * scale.small.leading;
  const sections = note.sections.map(
    (s) => scale.section.leading + scale.sectionSpace + s.blocks.reduce((sum, b) => sum + blockHeight(press, b), 0),
  );
  return ((masthead + sections.reduce((a, b) => a + b, 0)) * turning) / press.height;
}

/** What headings, rows and figures that move to the next page leave empty. */
const turning = 1.05;
/** Mean width of a letter with its share of spaces, as a part of the type size. */
const meanLetter = 0.47;

const lines = (letters: number, width: number, voice: Voice): number =>
  Math.max(1, Math.ceil((letters * meanLetter * voice.plain.size) / width));
const length = (content: readonly Inline[]): number => plainText(content).length;

function blockHeight(press: Press, block: Block): number {
  const { scale, width, gutter } = press;
  const column = width - gutter;
  const text = (content: readonly Inline[], voice = scale.body) => lines(length(content), column, voice) * voice.leading;
  switch (block.kind) {
    case 'paragraph':
      return text(block.content) + scale.paragraphSpace;
    case 'list':
      return block.items.reduce((sum, i) => sum + text(i.content) + scale.itemSpace, 0);
    case 'fields':
      return block.rows.reduce((sum, r) => sum + text(r.value, scale.small) + scale.paragraphSpace / 2, 0);
    case 'table':
      return tableHeight(press, block);
    case 'panel': {
      const entries = block.sides.flatMap((s) => s.entries);
      const head = scale.blockSpace + scale.block.leading * lines(block.heading.length, column, scale.block) + 3 * scale.small.leading;
      return entries.reduce((sum, e) => sum + text(e.content) + scale.label.leading + scale.paragraphSpace, head);
    }
    case 'figure':
      return drawingOf(block.chart, width).height + scale.label.leading + scale.blockSpace + 6;
    case 'endnotes': {
      const longest = Math.max(1, ...block.entries.map((e) => length(e.content)));
      const columns = Math.max(1, Math.floor(width / (longest * meanLetter * scale.small.plain.size + 36)));
      return (block.entries.length / Math.min(5, columns)) * (scale.small.leading + 2.5);
    }
  }
}

function tableHeight(press: Press, table: Extract<Block, { kind: 'table' }>): number {
  const { scale, width } = press;
  const total = table.columns.reduce((sum, c) => sum + c.weight, 0);
  const rows = table.rows.map((row) => {
    const most = Math.max(
      1,
      ...row.cells.map((c, i) => lines(length(c), (width * (table.columns[i]?.weight ?? 1)) / total - 10, scale.small)),
    );
    return most * scale.small.leading + 2 * scale.rowPad + (row.group === undefined ? 0 : scale.label.leading + 2 * scale.rowPad + 4);
  });
  return rows.reduce((a, b) => a + b, 3 * scale.small.leading + scale.blockSpace);
}
