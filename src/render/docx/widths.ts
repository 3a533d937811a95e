import type { Inline, Table } from '../../model/note.ts';
import { keepDate, plainText } from '../text.ts';

/** Twentieths of a point: a letter of table text on average, the margin of a cell. */
const [letter, margin] = [124, 140];
/** Longer words are addresses and may break. */
const longest = 16;

/** Widths of a table's columns that together fill `total`: by weight, but none narrower than its longest word. */
export function columnWidths({ columns, rows }: Table, total: number): number[] {
  const sum = columns.reduce((all, c) => all + c.weight, 0) || 1;
  const least = columns.map(({ head }, i) => {
    const texts = [head, ...rows.map((r) => asSet(r.cells[i] ?? []))];
    return margin + letter * Math.min(longest, Math.max(0, ...texts.flatMap((t) => t.split(/[ \n/-]+/u)).map((word) => word.length)));
  });
  const wished = columns.map((c, i) => Math.max(least[i] ?? 0, (c.weight / sum) * total));
  const over = wished.reduce((all, w) => all + w, 0) - total;
  const spare = wished.map((w, i) => w - (least[i] ?? 0));
  const allSpare = spare.reduce((all, s) => all + s, 0) || 1;
  return wished.map((w, i) => Math.round(w - over * ((spare[i] ?? 0) / allSpare)));
}

/** The words as they are set: a day and its month do not part. */
const asSet = (content: readonly Inline[]): string => content.map((i) => (i.kind === 'time' ? keepDate(i.text) : plainText([i]))).join('');
