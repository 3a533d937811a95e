import type { Mark, Paint } from '../../../model/drawing.ts';
import { num } from '../file/syntax.ts';
import { rightToLeft } from '../font/right-to-left.ts';
import { shape } from '../font/shape.ts';
import type { Ink } from '../layout/ink.ts';
import type { Segment } from '../layout/line.ts';
import type { PlacedFigure } from '../layout/strip.ts';
import type { TextStyle } from '../layout/voice.ts';
import type { PageContent } from './page-content.ts';

/**
 * Draws a laid-out chart at its place, all of it under the figure's one tag: lines, then the ground on which words stand
 * (lines stop short of them), then points and bars, then the words.
 */
export function drawFigure(content: PageContent, figure: PlacedFigure, at: Corner, colours: Readonly<Record<Ink, string>>): void {
  const x = at.x + figure.x;
  const y = at.y + figure.y;
  const pen: Pen = { x: (n) => num(x + n), y: (n) => num(at.pageHeight - y - n), colours };
  const { marks } = figure.drawing;
  const labels = marks.flatMap((m) => (m.kind === 'text' ? [setLabel(m)] : []));
  const grounds = labels.map(
    (l) => `${pen.x(l.x - 1)} ${pen.y(l.mark.y + l.mark.size * 0.22)} ${num(l.segment.width + 2)} ${num(l.mark.size)} re`,
  );
  const drawn = [
    ...marks.flatMap((m) => (m.kind === 'line' ? [operators(m, pen)] : [])),
    ...(grounds.length ? [`${pen.colours.paper} rg ${grounds.join(' ')} f`] : []),
    ...marks.flatMap((m) => (m.kind === 'text' || m.kind === 'line' ? [] : [operators(m, pen)])),
  ];
  content.figure(figure.leaf, `q\n${drawn.join('\n')}\nQ`);
  for (const { mark, segment, x: left } of labels) content.label(segment, x + left, y + mark.y);
}

/** Top left of the strip, from the top left of a page of the given height. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly pageHeight: number;
}

interface Pen {
  readonly x: (n: number) => string;
  readonly y: (n: number) => string;
  readonly colours: Readonly<Record<Ink, string>>;
}

function setLabel(mark: Extract<Mark, { kind: 'text' }>): { mark: typeof mark; segment: Segment; x: number } {
  const style: TextStyle = { face: mark.bold ? 'sansBold' : 'sans', size: mark.size, ink: mark.tone };
  const words = mark.text.replace(/[\u2002\u2003]/gu, '  ').split(/( )/u);
  const runs = rightToLeft(
    words.flatMap((word) => (word ? shape(style.face, word) : [])),
    0,
  );
  const width = (runs.reduce((w, r) => w + r.width, 0) * mark.size) / 1000;
  const shift = mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0;
  return { mark, segment: { x: 0, width, style, leaf: undefined, runs: [...runs, ...shape(style.face, ' ')] }, x: mark.x - shift };
}

function operators(mark: Exclude<Mark, { kind: 'text' }>, pen: Pen): string {
  switch (mark.kind) {
    case 'line': {
      const dash = mark.dashed ? '[2 2] 0 d ' : '[] 0 d ';
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
  const stroke = paint.stroke ? `[] 0 d ${pen.colours[paint.stroke]} RG ${num(paint.strokeWidth ?? 1)} w ` : '';
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
