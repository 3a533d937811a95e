import type { Inline, Table } from '../../../model/note.ts';
import { plainText } from './inline.ts';
import type { Voice } from './voice.ts';
import { shapedWidth } from './word-items.ts';

export const columnGap = 10;

/**
 * Column widths in points: by weight; none wider than its longest cell on one line needs, none narrower than its longest
 * word as long as there is room for all. What one column gives up goes to the others by weight.
 */
export function columnWidths(table: Table, width: number, voice: Voice, head: Voice): number[] {
  const room = width - columnGap * (table.columns.length - 1);
  const needs = table.columns.map((c, i) => columnNeed(table, i, c.head, voice, head, room));
  const byWeight = settle(shares(weightsOf(table), needs, room), needs);
  const byText = settle(shares(needs.map(textWeight), needs, room), needs);
  return linesAt(byText, needs) < muchLess * linesAt(byWeight, needs) ? byText : byWeight;
}

const weightsOf = (table: Table): number[] => table.columns.map((c) => Math.max(0.1, c.weight));

/** Weights stand for usual texts. Where names fill one column and the others are all but empty, the texts themselves decide. */
const muchLess = 0.75;
const textWeight = ({ cells }: Need): number => Math.sqrt(1 + cells.reduce((sum, w) => sum + w, 0));

/** Lines of the whole table at these widths, near enough to compare. */
function linesAt(widths: readonly number[], needs: readonly Need[]): number {
  const rows = Math.max(0, ...needs.map((n) => n.cells.length));
  let lines = 0;
  for (let r = 0; r < rows; r += 1) lines += Math.max(1, ...needs.map((n, i) => Math.ceil((n.cells[r] ?? 0) / (widths[i] ?? 1))));
  return lines;
}

interface Need {
  /** The longest word, date or tag. */
  readonly least: number;
  /** The longest cell on one line. */
  readonly most: number;
  /** Each row's cell, all of it on one line. */
  readonly cells: readonly number[];
}

function columnNeed(table: Table, i: number, title: string, voice: Voice, head: Voice, room: number): Need {
  const size = voice.plain.size / 1000;
  const widthOf = (text: string) => shapedWidth(table.columns[i]?.rowHead ? voice.strong.face : voice.plain.face, text) * size;
  const titleSize = head.plain.size / 1000;
  const titleWords = title.split(' ').map((w) => shapedWidth(head.plain.face, w) * titleSize);
  let least = Math.max(0, ...titleWords);
  let most = shapedWidth(head.plain.face, title) * titleSize;
  const space = widthOf(' ');
  const cells = table.rows.map((row) => {
    let whole = 0;
    for (const line of cellLines(row.cells[i] ?? [])) {
      const words = line.split(' ').map(widthOf);
      for (const w of words) least = Math.max(least, w);
      const long = words.reduce((sum, w) => sum + w + space, -space);
      most = Math.max(most, long);
      whole += long;
    }
    return whole;
  });
  return { least: Math.min(least + 1, room * 0.3), most: most * slack + 2, cells };
}

/** Styles within a cell differ a little in width from the plain one that is measured. */
const slack = 1.06;

/** Shares of the room by weight, capped at what a column can use, until every point is given. */
function shares(weights: readonly number[], needs: readonly Need[], room: number): number[] {
  const widths = weights.map(() => 0);
  let open = weights.map((_, i) => i);
  let left = room;
  while (open.length > 0) {
    const total = open.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    const share = (i: number) => (left * (weights[i] ?? 0)) / total;
    const capped = open.filter((i) => (needs[i]?.most ?? 0) < share(i));
    if (capped.length === 0 || capped.length === open.length) {
      for (const i of open) widths[i] = share(i);
      break;
    }
    for (const i of capped) widths[i] = needs[i]?.most ?? 0;
    left -= capped.reduce((sum, i) => sum + (needs[i]?.most ?? 0), 0);
    open = open.filter((i) => !capped.includes(i));
  }
  return widths;
}

/** Widths too small for a word grow at the cost of those that have to spare. */
function settle(widths: readonly number[], needs: readonly Need[]): number[] {
  const short = widths.map((w, i) => Math.max(0, (needs[i]?.least ?? 0) - w));
  const spare = widths.map((w, i) => Math.max(0, w - (needs[i]?.least ?? 0)));
  const need = short.reduce((a, b) => a + b, 0);
  const have = spare.reduce((a, b) => a + b, 0);
  if (need === 0 || have === 0) return [...widths];
  const given = Math.min(1, need / have);
  const granted = Math.min(1, have / need);
  return widths.map((w, i) => w + (short[i] ?? 0) * granted - (spare[i] ?? 0) * given);
}

/** The lines of a cell; dates and tags count as one word, so that a column is made wide enough for them. */
const cellLines = (content: readonly Inline[]): string[] =>
  content
    .map((i) => (i.kind === 'break' ? '\n' : plainText([i.kind === 'time' || i.kind === 'tag' ? { ...i, text: bind(i.text) } : i])))
    .join('')
    .split('\n');

const bind = (text: string): string => text.replace(/(?<=[\p{Lu}\d]\S*) /gu, '\u00a0');
