import type { RangeChart } from '../../model/chart.ts';
import type { Drawing, Mark } from '../../model/drawing.ts';
import { fitText, textWidth } from './measure.ts';
import { niceTicks } from './ticks.ts';

const size = 8.5;
const rowHeight = 16;
const groupHeight = 19;

/** Each number as a point or bar on its group's own scale from zero, claimant at the left, the number as printed at the right. */
export function layoutRanges(chart: RangeChart, width: number): Drawing {
  const rows = chart.groups.flatMap((g) => g.rows);
  const labelWidth = Math.min(width * 0.34, Math.max(40, ...rows.map((r) => textWidth(r.label, size))) + 10);
  const printedWidth = Math.min(width * 0.3, Math.max(20, ...rows.map((r) => textWidth(r.printed, size, true))) + 10);
  const from = labelWidth;
  const to = width - printedWidth;
  const marks: Mark[] = [];
  let y = 0;
  for (const group of chart.groups) {
    const high = Math.max(1, ...group.rows.map((r) => r.high));
    const ticks = niceTicks(0, high, to - from > 180 ? 5 : 3);
    const top = high * 1.04;
    const x = (value: number) => from + ((to - from) * value) / top;
    marks.push({
      kind: 'text',
      x: 0,
      y: y + 11,
      size,
      anchor: 'start',
      bold: true,
      tone: 'ink',
      text: fitText(group.label, size * 1.06, width),
    });
    const base = y + groupHeight + group.rows.length * rowHeight;
    for (const tick of ticks.filter((t) => t <= top)) {
      marks.push({ kind: 'line', x1: x(tick), y1: y + groupHeight - 2, x2: x(tick), y2: base, tone: 'rule', width: 0.5 });
      marks.push({ kind: 'text', x: x(tick), y: base + 9, size: 7.5, anchor: 'middle', tone: 'soft', text: groupDigits(tick) });
    }
    group.rows.forEach((row, i) => {
      marks.push(...rowMarks(row, y + groupHeight + (i + 0.5) * rowHeight, x, { labelWidth, to, width, printedWidth }));
    });
    y = base + 19;
  }
  return { width, height: Math.max(1, y - 6), marks };
}

interface Columns {
  readonly labelWidth: number;
  readonly to: number;
  readonly width: number;
  readonly printedWidth: number;
}

function rowMarks(row: RangeChart['groups'][number]['rows'][number], y: number, x: (value: number) => number, c: Columns): Mark[] {
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: y + 3, size, anchor: 'start', tone: 'ink', text: fitText(row.label, size, c.labelWidth - 8) },
    {
      kind: 'text',
      x: c.width,
      y: y + 3,
      size,
      anchor: 'end',
      bold: true,
      tone: 'ink',
      text: fitText(row.printed, size * 1.06, c.printedWidth - 6),
    },
  ];
  if (row.high > row.low)
    marks.push({
      kind: 'rect',
      x: x(row.low),
      y: y - 3,
      width: x(row.high) - x(row.low),
      height: 6,
      fill: 'wash',
      stroke: 'accent',
      strokeWidth: 1,
    });
  else if (row.openEnd) marks.push(...atLeast(x(row.low), y, c.to));
  else marks.push({ kind: 'circle', cx: x(row.low), cy: y, r: 3.4, fill: 'accent' });
  return marks;
}

/** A lower bound: a hollow point with an arrow to the right. */
function atLeast(x: number, y: number, limit: number): Mark[] {
  const tip = Math.min(limit + 4, x + 22);
  return [
    { kind: 'line', x1: x, y1: y, x2: tip - 3, y2: y, tone: 'accent', width: 1.2, dashed: true },
    {
      kind: 'polygon',
      points: [
        [tip, y],
        [tip - 5, y - 3],
        [tip - 5, y + 3],
      ],
      fill: 'accent',
    },
    { kind: 'circle', cx: x, cy: y, r: 3.2, fill: 'paper', stroke: 'accent', strokeWidth: 1.2 },
  ];
}

/** 15000 -> `15 000` with a thin no-break space from five digits on. */
const groupDigits = (n: number): string => (n >= 10_000 ? String(n).replace(/\B(?=(\d{3})+$)/gu, '\u202f') : String(n));
