import { metrics, metricsOfMeasure } from '../../lexicon/en/quantities.metrics.ts';
import { changes } from '../../lexicon/en/quantities.words.ts';
import type { Quantity } from '../../model/reading.ts';
import { lowerAt, type Tokens } from '../tokens.ts';

const byCue = new Map(metrics.flatMap((m) => m.cues.map((c) => [c, m.metric] as const)));
const byUnit = new Map(metrics.flatMap((m) => m.units.map((u) => [u, m.metric] as const)));

/** How far a cue may stand from the phrase, in tokens. */
const ahead = 5;
const behind = 8;
const activeEndings = ['ing', 'ed', 's', 'toll', 'cost', 'fine', 'hurt', 'left'];
const isActive = (word: string): boolean => activeEndings.some((ending) => word.endsWith(ending));

/** The phrase `[from, to)` inside the sentence `[first, end)`, in tokens, with what is known of it. */
export interface Phrase {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  readonly measure: Quantity['measure'];
  readonly unit?: string | undefined;
}

/** What happened to the counted, or what is measured; only metrics that can be said of such a number. A bare share is `share` or `change`. */
export function metricOf(p: Phrase): string | undefined {
  const fits = (m: string | undefined) => (m !== undefined && fitsMeasure(m, p.measure) ? m : undefined);
  const found =
    fits(cueBefore(p.tokens, p.from, p.first, 2)) ??
    fits(cueAfter(p.tokens, p.to, p.end)) ??
    fits(p.unit === undefined ? undefined : byUnit.get(p.unit)) ??
    fits(cueBefore(p.tokens, p.from, p.first, behind));
  return p.measure === 'percent' ? (found ?? (isChange(p) ? 'change' : 'share')) : found;
}

const grouped = new Set(
  Object.values(metricsOfMeasure)
    .flat()
    .filter((m) => m !== 'votes'),
);
const fitsMeasure = (metric: string, measure: string): boolean =>
  (measure in metricsOfMeasure ? metricsOfMeasure[measure]?.includes(metric) : !grouped.has(metric)) ?? false;

function isChange(p: Phrase): boolean {
  for (let i = Math.max(p.first, p.from - 3); i < Math.min(p.end, p.to + 2); i++) {
    if (changes.has(lowerAt(p.tokens, i))) return true;
  }
  return false;
}

/** The metric whose cue stands within a few tokens behind `to`, before the clause ends. */
export function cueAfter(tokens: Tokens, to: number, end: number): string | undefined {
  for (let i = to; i < Math.min(end, to + ahead); i++) {
    const word = lowerAt(tokens, i);
    if (tokens.kinds[i] === 1 || stopsAfter.has(word)) return undefined;
    const found = byCue.get(word);
    if (found) return found;
  }
  return undefined;
}
const stopsAfter = new Set(['and', ',', ';', 'but', ':', 'while', 'after', 'in', 'as', 'when', 'who', 'from', 'for']);

function cueBefore(tokens: Tokens, from: number, first: number, reach: number): string | undefined {
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const word = lowerAt(tokens, i);
    if (tokens.kinds[i] === 1 || stopsBefore.has(word)) return undefined;
    const found = byCue.get(word);
    if (found && (reach > 2 || isActive(word))) return found;
  }
  return undefined;
}
const stopsBefore = new Set([';', ':', 'and', 'but', ',', 'while', 'or']);
