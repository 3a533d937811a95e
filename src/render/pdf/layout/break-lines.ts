import { forbidden, forced, type Item } from './item.ts';

export interface BreakOptions {
  readonly width: number;
  readonly justified: boolean;
  /** How far spaces may open (1: by their own measure) before other lines are sought. */
  readonly loosest?: number;
}

/** One line: items `[from, to)`, broken at item `to`; `stretch` is how far its spaces give (negative: shrink), 1 = by their own measure. */
export interface BrokenLine {
  readonly from: number;
  readonly to: number;
  readonly stretch: number;
}

interface Node {
  readonly at: number;
  /** First item of the line that begins here. */
  readonly from: number;
  readonly fitness: number;
  readonly hyphen: boolean;
  readonly demerits: number;
  readonly stretch: number;
  readonly previous: Node | undefined;
}

/**
 * Breaks a paragraph into lines of least total demerits (D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines, 1981).
 * Ragged lines neither stretch nor shrink: their badness is the space they leave. Nothing is ever lost: where no lines
 * within the tolerance are found, any are taken, the least bad ones first.
 */
export function breakLines(items: readonly Item[], options: BreakOptions): BrokenLine[] {
  const sums = prefixSums(items);
  const active = pass(items, sums, options, options.loosest ?? tolerable) ?? pass(items, sums, options, Number.POSITIVE_INFINITY) ?? [];
  return trace(items, active);
}

/** Most lines are far better; looking at worse ones first only takes time. */
const tolerable = 3;

/** The ends of all lists of lines within the tolerance; nothing when there is none. */
function pass(items: readonly Item[], sums: Sums, options: BreakOptions, tolerance: number): Node[] | undefined {
  let active: Node[] = [{ at: 0, from: 0, fitness: 1, hyphen: false, demerits: 0, stretch: 0, previous: undefined }];
  for (let b = 0; b < items.length; b++) {
    const item = items[b];
    if (!item || !isBreak(items, b, item)) continue;
    active = step(items, sums, active, b, item, options, tolerance);
    if (active.length === 0) return undefined;
  }
  return active;
}

interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
}

/** Room for the sums of one paragraph, used again for the next: breaking is never interrupted. */
let room: Sums = { width: new Float64Array(1024), stretch: new Float64Array(1024), shrink: new Float64Array(1024) };

function prefixSums(items: readonly Item[]): Sums {
  const n = items.length + 1;
  if (room.width.length < n) room = { width: new Float64Array(2 * n), stretch: new Float64Array(2 * n), shrink: new Float64Array(2 * n) };
  const { width, stretch, shrink } = room;
  let [w, st, sh] = [0, 0, 0];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.kind !== 'penalty') w += item.width;
    st += item.stretch;
    sh += item.shrink;
    width[i + 1] = w;
    stretch[i + 1] = st;
    shrink[i + 1] = sh;
  }
  return room;
}

function isBreak(items: readonly Item[], b: number, item: Item): boolean {
  if (item.kind === 'penalty') return item.cost < forbidden;
  return item.kind === 'glue' && b > 0 && items[b - 1]?.kind === 'box';
}

/** One legal break: every line that may end here, the best of them by fitness kept, lines grown too long dropped. */
function step(items: readonly Item[], sums: Sums, active: Node[], b: number, item: Item, options: BreakOptions, tolerance: number): Node[] {
  const mustBreak = item.cost === forced;
  const best: (Reached | undefined)[] = [undefined, undefined, undefined, undefined];
  const next: Node[] = [];
  let rescue: Node | undefined;
  for (const node of active) {
    const ratio = lineRatio(sums, node.from, b, item, options);
    if (ratio < -1) {
      rescue = node;
      continue;
    }
    if (!mustBreak) next.push(node);
    if (ratio > tolerance) continue;
    const fitness = fitnessOf(ratio);
    const demerits = node.demerits + demeritsOf(node, item, ratio, fitness, options);
    const rival = best[fitness];
    if (!rival || demerits < rival.demerits) best[fitness] = { node, ratio, demerits };
  }
  best.forEach((found, fitness) => {
    if (found) next.push(nodeAt(items, b, found, mustBreak ? 1 : fitness));
  });
  if (next.length === 0 && rescue && tolerance === Number.POSITIVE_INFINITY)
    next.push(nodeAt(items, b, { node: rescue, ratio: -1, demerits: rescue.demerits + overfull }, 0));
  return next;
}

interface Reached {
  readonly node: Node;
  readonly ratio: number;
  readonly demerits: number;
}

/** Demerits of a line that does not fit at all. */
const overfull = 1e9;

const fitnessOf = (ratio: number): number => (ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3);

/** Badness and penalty; more for neighbours unlike each other, hyphens on lines in a row, a last line that begins with half a word. */
function demeritsOf(node: Node, item: Item, ratio: number, fitness: number, options: BreakOptions): number {
  const badness = Math.min(100 * Math.abs(ratio) ** 3, 1e6);
  const cost = item.cost === forced ? 0 : item.cost;
  const jump = options.justified && Math.abs(fitness - node.fitness) > 1 ? 3000 : 0;
  const ladder = item.hyphen && node.hyphen ? 20_000 : 0;
  const stub = item.cost === forced && node.hyphen ? 100_000 : 0;
  return (10 + badness) ** 2 + cost * cost + jump + ladder + stub;
}

const nodeAt = (items: readonly Item[], at: number, { node, ratio, demerits }: Reached, fitness: number): Node => ({
  at,
  from: lineStart(items, at),
  fitness,
  hyphen: items[at]?.hyphen ?? false,
  demerits,
  stretch: ratio,
  previous: node,
});

/** How much the line's spaces must give: 0 as they are, 1 stretched by their measure, under -1 too long. A line without any is worse than tolerable, the emptier the worse. */
function lineRatio(sums: Sums, from: number, b: number, item: Item, options: BreakOptions): number {
  const natural = (sums.width[b] ?? 0) - (sums.width[from] ?? 0) + (item.kind === 'penalty' ? item.width : 0);
  const space = options.width - natural;
  const stretch = (sums.stretch[b] ?? 0) - (sums.stretch[from] ?? 0);
  if (stretch >= 100_000) return space >= -0.01 ? 0 : options.justified ? shrunk(sums, from, b, space) : -2;
  if (!options.justified) return space < -0.01 ? -2 : space / raggedZone;
  if (space < 0) return shrunk(sums, from, b, space);
  return stretch > 0 ? space / stretch : 4 + (26 * space) / options.width;
}

const raggedZone = 42;
function shrunk(sums: Sums, from: number, b: number, space: number): number {
  const shrink = (sums.shrink[b] ?? 0) - (sums.shrink[from] ?? 0);
  return shrink > 0 && space >= -shrink ? space / shrink : -2;
}

/** The first item of a line after a break: spaces and spent penalties at its start are dropped. */
export function lineStart(items: readonly Item[], at: number): number {
  if (at === 0) return 0;
  let i = at;
  while (i < items.length) {
    const item = items[i];
    if (item?.kind === 'box' || (item?.kind === 'penalty' && item.cost === forced && i > at)) break;
    if (item?.kind === 'glue' && item.stretch >= 100_000) break;
    i++;
  }
  return i;
}

function trace(items: readonly Item[], active: readonly Node[]): BrokenLine[] {
  let node = active.reduce<Node | undefined>((best, n) => (!best || n.demerits < best.demerits ? n : best), undefined);
  const lines: BrokenLine[] = [];
  while (node?.previous) {
    lines.push({ from: lineStart(items, node.previous.at), to: node.at, stretch: node.stretch });
    node = node.previous;
  }
  return lines.reverse();
}
