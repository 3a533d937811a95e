import type { Mark, Paint } from '../../../model/drawing.ts';
import { num } from '../file/syntax.ts';
import { shape } from '../font/shape.ts';
import type { Ink } from '../layout/ink.ts';
import { textWidth } from '../layout/items.ts';
import type { PlacedFigure } from '../layout/strip.ts';
import type { TextStyle } from '../layout/voice.ts';
import type { PageContent } from './page-content.ts';

/** Draws a laid-out chart at its place: all of its marks under the figure's one tag. */
export function drawFigure(
  content: PageContent,
  figure: PlacedFigure,
  x: number,
  y: number,
  height: number,
  colours: Readonly<Record<Ink, string>>,
): void {
  content.under(figure.leaf);
  const pen: Pen = { x: (n) => num(x + figure.x + n), y: (n) => num(height - y - figure.y - n), colours };
  for (const mark of figure.drawing.marks) {
    if (mark.kind === 'text') drawText(content, mark, pen, x + figure.x, y + figure.y);
    else content.raw(`q ${operators(mark, pen)} Q`);
  }
}

interface Pen {
  readonly x: (n: number) => string;
  readonly y: (n: number) => string;
  readonly colours: Readonly<Record<Ink, string>>;
}

function drawText(content: PageContent, mark: Extract<Mark, { kind: 'text' }>, pen: Pen, x: number, y: number): void {
  const style: TextStyle = { face: mark.bold ? 'sansBold' : 'sans', size: mark.size, ink: mark.tone };
  const width = textWidth(style, mark.text);
  const shift = mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0;
  const runs = mark.text.split(/( )/u).flatMap((word) => (word ? shape(style.face, word) : []));
  // Lines of the chart stop short of its words.
  content.raw(
    `q ${pen.colours.paper} rg ${pen.x(mark.x - shift - 1)} ${pen.y(mark.y + mark.size * 0.22)} ${num(width + 2)} ${num(mark.size)} re f Q`,
  );
  content.label([{ x: 0, width, style, leaf: undefined, runs }], x + mark.x - shift, y + mark.y);
}

function operators(mark: Exclude<Mark, { kind: 'text' }>, pen: Pen): string {
  switch (mark.kind) {
    case 'line': {
      const dash = mark.dashed ? '[2 2] 0 d ' : '';
      return `${pen.colours[mark.tone]} RG ${num(mark.width)} w ${dash}${pen.x(mark.x1)} ${pen.y(mark.y1)} m ${pen.x(mark.x2)} ${pen.y(mark.y2)} l S`;
    }
    case 'rect':
      return painted(mark, pen, rectangle(mark, pen));
    case 'circle':
      return painted(mark, pen, circle(mark.cx, mark.cy, mark.r, pen));
    case 'polygon':
      return painted(mark, pen, `${mark.points.map(([x, y], i) => `${pen.x(x)} ${pen.y(y)} ${i ? 'l' : 'm'}`).join(' ')} h`);
  }
}

function painted(paint: Paint, pen: Pen, path: string): string {
  const fill = paint.fill ? `${pen.colours[paint.fill]} rg ` : '';
  const stroke = paint.stroke ? `${pen.colours[paint.stroke]} RG ${num(paint.strokeWidth ?? 1)} w ` : '';
  return `${fill}${stroke}${path} ${fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n'}`;
}

function rectangle(r: Extract<Mark, { kind: 'rect' }>, pen: Pen): string {
  const radius = Math.min(r.radius ?? 0, r.width / 2, r.height / 2);
  if (radius < 0.2) return `${pen.x(r.x)} ${pen.y(r.y + r.height)} ${num(r.width)} ${num(r.height)} re`;
  const [left, right, top, bottom] = [r.x, r.x + r.width, r.y, r.y + r.height];
  const k = radius * (1 - bow);
  const p = (x: number, y: number) => `${pen.x(x)} ${pen.y(y)}`;
  return [
    `${p(left + radius, top)} m ${p(right - radius, top)} l`,
    `${p(right - k, top)} ${p(right, top + k)} ${p(right, top + radius)} c ${p(right, bottom - radius)} l`,
    `${p(right, bottom - k)} ${p(right - k, bottom)} ${p(right - radius, bottom)} c ${p(left + radius, bottom)} l`,
    `${p(left + k, bottom)} ${p(left, bottom - k)} ${p(left, bottom - radius)} c ${p(left, top + radius)} l`,
    `${p(left, top + k)} ${p(left + k, top)} ${p(left + radius, top)} c h`,
  ].join(' ');
}

/** How far the control points of a quarter circle's curve stand out, per unit of radius. */
const bow = 0.5523;

function circle(cx: number, cy: number, r: number, pen: Pen): string {
  const p = (x: number, y: number) => `${pen.x(cx + x * r)} ${pen.y(cy + y * r)}`;
  return [
    `${p(1, 0)} m ${p(1, bow)} ${p(bow, 1)} ${p(0, 1)} c ${p(-bow, 1)} ${p(-1, bow)} ${p(-1, 0)} c`,
    `${p(-1, -bow)} ${p(-bow, -1)} ${p(0, -1)} c ${p(bow, -1)} ${p(1, -bow)} ${p(1, 0)} c h`,
  ].join(' ');
}
