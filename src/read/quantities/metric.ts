import { metrics } from '../../lexicon/en/quantities.metrics.ts';
import { type Tokens, tokenText } from '../tokens.ts';

const byCue = new Map(metrics.flatMap((m) => m.cues.map((c) => [c, m.metric] as const)));
const byUnit = new Map(metrics.flatMap((m) => m.units.map((u) => [u, m.metric] as const)));

/** How far a cue may stand from the phrase, in tokens. */
const ahead = 5;
const behind = 6;
const active = /(?:ing|ed|ss?|toll|cost|fine|hurt|left)$/u;

/**
 * What happened to the counted: the verb directly before the number (`killing 12`), else the words behind the phrase (`12 were killed`), else
 * those before it (`the death toll rose to 12`), else the counted thing itself (`12 deaths`). Words beyond another number do not count.
 */
export function metricOf(
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  end: number,
  unit: string | undefined,
): string | undefined {
  return (
    cueBefore(tokens, from, first, 2) ??
    cueAfter(tokens, to, end) ??
    (unit === undefined ? undefined : byUnit.get(unit)) ??
    cueBefore(tokens, from, first, behind)
  );
}

function cueAfter(tokens: Tokens, to: number, end: number): string | undefined {
  for (let i = to; i < Math.min(end, to + ahead); i++) {
    const word = tokenText(tokens, i).toLowerCase();
    if (tokens.kinds[i] === 1 || stopsAfter.has(word)) return undefined;
    const found = byCue.get(word);
    if (found) return found;
  }
  return undefined;
}
const stopsAfter = new Set(['and', ',', ';', 'but', ':', 'while', 'after', 'in', 'as', 'when', 'who', 'from', 'for']);

function cueBefore(tokens: Tokens, from: number, first: number, reach: number): string | undefined {
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const word = tokenText(tokens, i).toLowerCase();
    if (tokens.kinds[i] === 1 || stopsBefore.has(word)) return undefined;
    const found = byCue.get(word);
    if (found && (reach > 2 || active.test(word))) return found;
  }
  return undefined;
}
const stopsBefore = new Set([';', ':', 'and', 'but', ',', 'while', 'or']);
