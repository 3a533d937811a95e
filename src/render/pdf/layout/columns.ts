import type { Line } from './line.ts';
import { baseline } from './press.ts';
import { type PlacedLine, type Shape, type Strip, strip } from './strip.ts';
import type { Voice } from './voice.ts';

export interface ColumnOfLines {
  readonly x: number;
  readonly voice: Voice;
  readonly lines: readonly Line[];
}

export interface StripSetting {
  readonly before: number;
  readonly anchors?: readonly string[];
  /** The whole must stay with what follows (headings). */
  readonly keep?: boolean;
}

/**
 * Columns that stand side by side as strips of one line each: first lines share a base line. At least two lines stay
 * together at the start and at the end, so that no page ends or begins with a single one.
 */
export function stripsOf(columns: readonly ColumnOfLines[], setting: StripSetting): Strip[] {
  const count = Math.max(0, ...columns.map((c) => c.lines.length));
  const leading = Math.max(...columns.map((c) => c.voice.leading));
  const base = Math.max(...columns.map((c) => baseline(c.voice)));
  return Array.from({ length: count }, (_, i) => {
    const lines: PlacedLine[] = columns.flatMap((c) => (c.lines[i] ? [{ x: c.x, y: base, line: c.lines[i] }] : []));
    const keep = setting.keep === true || (count > 1 && (i === 0 || i === count - 2));
    const anchors = i === 0 ? (setting.anchors ?? []) : [];
    return strip({ height: leading, before: i === 0 ? setting.before : 0, keep, lines, anchors, shapes: lines.flatMap((l) => frames(l)) });
  });
}

const none: readonly Shape[] = [];

/** The frames around status words. */
export function frames(placed: PlacedLine): readonly Shape[] {
  if (!placed.line.segments.some((s) => s.style.frame)) return none;
  return placed.line.segments.flatMap((s) => {
    const { frame, size, ink } = s.style;
    if (!frame || frame === 'plain') return [];
    const gap = s.runs.at(-1)?.text === ' ' ? ((s.runs.at(-1)?.width ?? 0) * size) / 1000 : 0;
    const box = { x: placed.x + s.x, y: placed.y - size * 0.86, width: s.width - gap, height: size * 1.18 };
    return [frame === 'filled' ? { ...box, fill: 'ink' as const } : { ...box, stroke: ink }];
  });
}

/** Strips with one more column to their left, line by line from the first; lines beyond the last strip get strips of their own. */
export function beside(strips: readonly Strip[], column: ColumnOfLines): Strip[] {
  const rest = column.lines.slice(strips.length);
  const joined = strips.map((s, i): Strip => {
    const line = column.lines[i];
    return line
      ? { ...s, lines: [{ x: column.x, y: s.lines[0]?.y ?? baseline(column.voice), line }, ...s.lines], keep: s.keep || rest.length > 0 }
      : s;
  });
  return [...joined, ...stripsOf([{ ...column, lines: rest }], { before: 0 })];
}
