import type { Inline, Table } from '../../../model/note.ts';
import { plainText } from './inline.ts';
import { textWidth } from './items.ts';
import type { Voice } from './voice.ts';

export const columnGap = 10;

/** Column widths by weight, none narrower than its longest word as long as there is room for all. */
export function columnWidths(table: Table, width: number, voice: Voice, head: Voice): number[] {
  const room = width - columnGap * (table.columns.length - 1);
  const total = table.columns.reduce((sum, c) => sum + Math.max(0.1, c.weight), 0);
  const shares = table.columns.map((c) => (room * Math.max(0.1, c.weight)) / total);
  const least = table.columns.map((c, i) => {
    const words = table.rows.flatMap((r) => plainText(bound(r.cells[i] ?? [])).split(/[ \t\n]+/u));
    const longest = Math.max(
      0,
      ...[...new Set(words)].map((w) => textWidth(voice.strong, w)),
      ...c.head.split(/\s+/u).map((w) => textWidth(head.plain, w)),
    );
    return Math.min(longest + 1, room * 0.3);
  });
  const short = shares.map((s, i) => Math.max(0, (least[i] ?? 0) - s));
  const need = short.reduce((a, b) => a + b, 0);
  const spare = shares.map((s, i) => Math.max(0, s - (least[i] ?? 0)));
  const have = spare.reduce((a, b) => a + b, 0);
  if (need === 0 || have === 0) return shares;
  const part = Math.min(1, need / have);
  const granted = Math.min(1, have / need);
  return shares.map((s, i) => s + (short[i] ?? 0) * granted - (spare[i] ?? 0) * part);
}

/** Dates count as one word: a column is made wide enough for the longest. */
const bound = (content: readonly Inline[]): readonly Inline[] =>
  content.map((i) =>
    i.kind === 'time' || i.kind === 'tag' ? { kind: 'text', text: i.text.replace(/(?<=[\p{Lu}\d]\S*) /gu, '\u00a0') } : i,
  );
