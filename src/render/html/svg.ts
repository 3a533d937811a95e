import type { Drawing, Mark, Paint, Tone } from '../../model/drawing.ts';
import { join, type Markup, markup } from './markup.ts';

/**
 * A drawing as inline SVG; tones are classes, so that the style sheet inks them for screen, dark screen and paper.
 * It is named by the element `id-t`, its caption, which stands beside it.
 */
export function svg(drawing: Drawing, id: string, description: string): Markup {
  const { width, height, marks } = drawing;
  const drawn = join([...strokes(marks), ...dots(marks), ...marks.map(shape), ...labels(marks)]);
  return markup`<svg viewBox="0 0 ${short(width)} ${short(height)}" role="img" paint-order="stroke" aria-labelledby="${id}-t ${id}-d"><desc id="${id}-d">${description}</desc>${drawn}</svg>`;
}

const short = (n: number): number => Math.round(n * 10) / 10;

interface Stroke {
  readonly tone: Tone;
  readonly width: number;
  readonly dashed: boolean;
  readonly round: boolean;
  readonly d: string;
}

/** Lines of one look as one path, drawn first: they lie under everything else. */
function strokes(marks: readonly Mark[]): Markup[] {
  const paths = new Map<string, Stroke>();
  for (const m of marks) if (m.kind === 'line') extend(paths, { ...m, dashed: m.dashed === true, round: false, d: line(m) });
  return [...paths.values()].map(path);
}

function line({ x1, y1, x2, y2 }: Extract<Mark, { kind: 'line' }>): string {
  const [a, b, c, d] = [short(x1), short(y1), short(x2), short(y2)];
  return `M${a} ${b}${a === c ? `V${d}` : b === d ? `H${c}` : `L${c} ${d}`}`;
}

/** Filled dots of one size and tone as one path too: points drawn with a round pen. */
function dots(marks: readonly Mark[]): Markup[] {
  const paths = new Map<string, Stroke>();
  for (const m of marks)
    if (m.kind === 'circle' && m.fill && m.stroke === undefined)
      extend(paths, { tone: m.fill, width: m.r * 2, dashed: false, round: true, d: `M${short(m.cx)} ${short(m.cy)}h0` });
  return [...paths.values()].map(path);
}

function extend(paths: Map<string, Stroke>, stroke: Stroke): void {
  const key = `${stroke.tone} ${stroke.width} ${stroke.dashed}`;
  paths.set(key, { ...stroke, d: (paths.get(key)?.d ?? '') + stroke.d });
}

const path = ({ tone, width, dashed, round, d }: Stroke): Markup =>
  markup`<path class="s-${tone}${round && ' dot'}"${pen(width)}${dashed && markup` stroke-dasharray="2 2"`} d="${d}"/>`;

/** What covers an area; lines and dots lie under it, words over it. */
function shape(m: Mark): Markup {
  switch (m.kind) {
    case 'line':
    case 'text':
      return markup``;
    case 'rect':
      return markup`<rect${paint(m)} x="${short(m.x)}" y="${short(m.y)}" width="${short(m.width)}" height="${short(m.height)}"${m.radius && markup` rx="${m.radius}"`}/>`;
    case 'circle':
      return m.stroke === undefined ? markup`` : markup`<circle${paint(m)} cx="${short(m.cx)}" cy="${short(m.cy)}" r="${short(m.r)}"/>`;
    case 'polygon':
      return markup`<path${paint(m)} d="M${m.points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z"/>`;
  }
}

type Words = Extract<Mark, { kind: 'text' }>;

/** Words one after another that look alike share a group, which says once how. */
function labels(marks: readonly Mark[]): Markup[] {
  const runs: { look: string; words: Words[] }[] = [];
  for (const m of marks) {
    if (m.kind !== 'text') continue;
    const look = lookOf(m).source;
    const last = runs.at(-1);
    if (last?.look === look) last.words.push(m);
    else runs.push({ look, words: [m] });
  }
  return runs.map(({ words }) => markup`<g${words[0] && lookOf(words[0])}>${join(words.map(label))}</g>`);
}

/** Ink, start and the common size are what the style sheet takes for granted. */
function lookOf({ tone, bold, anchor, size }: Words): Markup {
  const classes = [tone !== 'ink' && `f-${tone}`, bold && 'b', anchor === 'end' && 'e', anchor === 'middle' && 'm']
    .filter(Boolean)
    .join(' ');
  return markup`${classes !== '' && markup` class="${classes}"`}${size !== 8.5 && markup` font-size="${size}"`}`;
}

const label = ({ x, y, text }: Words): Markup => markup`<text x="${Math.round(x)}" y="${Math.round(y)}">${text}</text>`;

const pen = (width: number | undefined): Markup | undefined =>
  width !== undefined && width !== 1 ? markup` stroke-width="${width}"` : undefined;

const paint = ({ fill, stroke, strokeWidth }: Paint): Markup =>
  markup` class="${[fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ')}"${stroke && strokeWidth !== 1.2 && pen(strokeWidth)}`;
