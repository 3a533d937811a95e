import type { Drawing, Mark, Paint, Tone } from '../../model/drawing.ts';
import { join, Markup, markup } from './markup.ts';

/**
 * A drawing as inline SVG; tones are classes, so that the style sheet inks them for screen, dark screen and paper.
 * Its name says in words what it shows; the caption stands beside it.
 */
export function svg(drawing: Drawing, description: string): Markup {
  const { width, height, marks } = drawing;
  const drawn = join([...strokes(marks), ...dots(marks), ...areas(marks), ...labels(marks)]);
  return markup`<svg viewBox="0 0 ${short(width)} ${short(height)}" role="img" paint-order="stroke" aria-label="${description}">${drawn}</svg>`;
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

/** What covers an area; lines and dots lie under it, words over it. Neighbours that look alike are one path. */
function areas(marks: readonly Mark[]): Markup[] {
  const runs: { look: string; d: string }[] = [];
  for (const m of marks) {
    if (m.kind === 'line' || m.kind === 'text' || (m.kind === 'circle' && m.stroke === undefined)) continue;
    const look = paint(m).source;
    const last = runs.at(-1);
    if (last?.look === look) last.d += outline(m);
    else runs.push({ look, d: outline(m) });
  }
  return runs.map(({ look, d }) => markup`<path${new Markup(look)} d="${d}"/>`);
}

function outline(m: Extract<Mark, { kind: 'rect' | 'circle' | 'polygon' }>): string {
  if (m.kind === 'polygon') return `M${m.points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;
  if (m.kind === 'circle') return `M${short(m.cx - m.r)} ${short(m.cy)}${bow(m.r, m.r, 2 * m.r, 0)}${bow(m.r, m.r, -2 * m.r, 0)}`;
  const [x, y, width, height] = [short(m.x), short(m.y), short(m.width), short(m.height)];
  if (!m.radius) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const end = Math.min(m.radius, m.width / 2);
  const straight = short(m.width - 2 * end);
  return `M${short(m.x + end)} ${y}h${straight}${bow(end, m.height / 2, 0, height)}h${-straight}${bow(end, m.height / 2, 0, -height)}`;
}

/** Half an ellipse with these radii, clockwise, to a point that lies so far off. */
const bow = (rx: number, ry: number, dx: number, dy: number): string => `a${short(rx)} ${short(ry)} 0 0 1 ${short(dx)} ${short(dy)}`;

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

/** An outline's common width is what the style sheet takes for granted; it draws it wider, for its inner half lies under the fill. */
const pen = (width = 1): Markup | undefined => (width === 1.2 ? undefined : markup` stroke-width="${width}"`);

const paint = ({ fill, stroke, strokeWidth }: Paint): Markup =>
  markup` class="${[fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ')}"${stroke && pen(strokeWidth)}`;
