import type { Chart } from '../../../model/chart.ts';
import type { Drawing } from '../../../model/drawing.ts';
import type { FigureBlock } from '../../../model/note.ts';
import { layoutChart } from '../../figures/layout.ts';
import { codePoint, unsupported } from '../font/shape.ts';
import { addElement, addLeaf, type TagElement } from '../tags/element.ts';
import { stripsOf } from './columns.ts';
import { type Press, setWords } from './press.ts';
import { type Strip, strip } from './strip.ts';

const drawn = new WeakMap<Chart, Drawing>();

/** The chart laid out to a width; measured for a length first, it is not laid out again to be drawn. */
export function drawingOf(chart: Chart, width: number): Drawing {
  const known = drawn.get(chart);
  if (known && known.width === width) return known;
  const drawing = layoutChart(printable(chart), width);
  drawn.set(chart, drawing);
  return drawing;
}

/** Letters that every face has: most charts hold no others, and cost nothing. */
const everywhere = /[\x00-\x7f]+/gu;

/** The chart with its labels as they will be shown: what no typeface has takes the room of its code point. */
function printable(chart: Chart): Chart {
  const json = JSON.stringify(chart);
  const missing = new Set(unsupported(json.replace(everywhere, '')));
  if (missing.size === 0) return chart;
  const shown = (text: string): string => text.replace(/\S/gu, (c) => (missing.has(c) ? `${codePoint(c)} ` : c)).replace(/ +/gu, ' ');
  return JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? shown(value) : value)) as Chart;
}

/** A chart over the full width with its caption above; its marks are one figure with the text alternative. */
export function layFigure(press: Press, block: FigureBlock, parent: TagElement): Strip[] {
  const { scale } = press;
  const caption = setWords(press, block.caption, {
    voice: scale.label,
    width: press.width,
    parent: addElement(parent, 'P'),
    hyphens: false,
  });
  const top = stripsOf([{ x: 0, voice: scale.label, lines: caption }], { before: scale.blockSpace, keep: true, anchors: [block.id] });
  const drawing = drawingOf(block.chart, press.width);
  const leaf = addLeaf(addElement(parent, 'Figure', { alt: block.alternative || block.caption }));
  return [...top, strip({ height: drawing.height, before: 6, figure: { x: 0, y: 0, drawing, leaf } })].map((s) => ({
    ...s,
    floats: true,
    ...(block.table ? { behind: block.table } : {}),
  }));
}
