import type { Drawing, Mark, Paint } from '../../model/drawing.ts';
import { join, type Markup, markup } from './markup.ts';

/** A drawing as inline SVG; tones are classes, so that the style sheet inks them for screen, dark screen and paper. */
export function svg(drawing: Drawing, id: string, title: string, description: string): Markup {
  const { width, height, marks } = drawing;
  const labels = markup`<title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>`;
  return markup`<svg viewBox="0 0 ${short(width)} ${short(height)}" role="img" aria-labelledby="${id}-t ${id}-d">${labels}${join(grouped(marks).map(mark))}</svg>`;
}

const short = (n: number): number => Math.round(n * 10) / 10;

type Stroke = Omit<Extract<Mark, { kind: 'line' }>, 'kind' | 'x1' | 'y1' | 'x2' | 'y2'> & { readonly kind: 'strokes'; readonly d: string };

/** Lines of one look as one path, drawn first: they lie under everything else. */
function grouped(marks: readonly Mark[]): (Stroke | Mark)[] {
  const strokes = new Map<string, Stroke>();
  for (const m of marks) {
    if (m.kind !== 'line') continue;
    const key = `${m.tone} ${m.width} ${m.dashed}`;
    const d = `${strokes.get(key)?.d ?? ''}M${short(m.x1)} ${short(m.y1)}L${short(m.x2)} ${short(m.y2)}`;
    strokes.set(key, { kind: 'strokes', tone: m.tone, width: m.width, dashed: m.dashed === true, d });
  }
  return [...strokes.values(), ...marks.filter((m) => m.kind !== 'line')];
}

function mark(m: Stroke | Mark): Markup {
  switch (m.kind) {
    case 'strokes':
      return markup`<path class="s-${m.tone}"${stroke(m.width)}${m.dashed && markup` stroke-dasharray="2 2"`} d="${m.d}"/>`;
    case 'line':
      return markup``;
    case 'rect':
      return markup`<rect${paint(m)} x="${short(m.x)}" y="${short(m.y)}" width="${short(m.width)}" height="${short(m.height)}"${m.radius && markup` rx="${m.radius}"`}/>`;
    case 'circle':
      return markup`<circle${paint(m)} cx="${short(m.cx)}" cy="${short(m.cy)}" r="${short(m.r)}"/>`;
    case 'polygon':
      return markup`<path${paint(m)} d="M${m.points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z"/>`;
    case 'text':
      return markup`<text class="f-${m.tone}${m.bold ? ' b' : ''}"${m.anchor !== 'start' && markup` text-anchor="${m.anchor}"`} x="${short(m.x)}" y="${short(m.y)}"${m.size !== 8.5 && markup` font-size="${m.size}"`}>${m.text}</text>`;
  }
}

const stroke = (width: number | undefined): Markup | undefined =>
  width !== undefined && width !== 1 ? markup` stroke-width="${width}"` : undefined;

const paint = ({ fill, stroke: outline, strokeWidth }: Paint): Markup =>
  markup` class="${[fill && `f-${fill}`, outline && `s-${outline}`].filter(Boolean).join(' ')}"${outline && stroke(strokeWidth)}`;
