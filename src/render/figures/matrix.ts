import type { Matrix } from '../../model/chart.ts';
import type { Drawing, Mark } from '../../model/drawing.ts';
import { fitText, textWidth } from './measure.ts';

const size = 8.5;
const rowHeight = 17;

/** Rows by columns: a filled disc asserts, a hollow one denies, a half-filled square differs; the legend stands below. */
export function layoutMatrix(chart: Matrix, width: number): Drawing {
  const labelWidth = Math.min(width * 0.45, Math.max(...chart.rows.map((r) => textWidth(r.label, size)), 40) + 10);
  const step = (width - labelWidth) / Math.max(1, chart.columns.length);
  const middle = (column: number) => labelWidth + step * (column + 0.5);
  const top = 20;
  const marks: Mark[] = chart.columns.map((c, i) => ({
    kind: 'text',
    x: middle(i),
    y: top - 8,
    size,
    anchor: 'middle',
    bold: true,
    tone: 'ink',
    text: fitText(c, size, step - 4),
  }));
  chart.rows.forEach((row, r) => {
    const y = top + r * rowHeight;
    marks.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, tone: 'rule', width: 0.5 });
    marks.push({ kind: 'text', x: 0, y: y + 11.5, size, anchor: 'start', tone: 'ink', text: fitText(row.label, size, labelWidth - 8) });
    row.cells.forEach((cell, i) => {
      if (cell) marks.push(...stanceMark(cell, middle(i), y + rowHeight / 2));
    });
  });
  const end = top + chart.rows.length * rowHeight;
  marks.push({ kind: 'line', x1: 0, y1: end, x2: width, y2: end, tone: 'rule', width: 0.5 });
  return { width, height: end + 2, marks };
}

/** The mark of a stance, told apart by shape: disc, ring, square. */
export function stanceMark(stance: 'asserts' | 'denies' | 'differs', x: number, y: number): Mark[] {
  switch (stance) {
    case 'asserts':
      return [{ kind: 'circle', cx: x, cy: y, r: 4, fill: 'accent' }];
    case 'denies':
      return [{ kind: 'circle', cx: x, cy: y, r: 3.8, fill: 'paper', stroke: 'alert', strokeWidth: 1.2 }];
    case 'differs':
      return [{ kind: 'rect', x: x - 3.5, y: y - 3.5, width: 7, height: 7, fill: 'paper', stroke: 'ink', strokeWidth: 1.2 }];
  }
}
