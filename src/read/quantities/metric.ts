import { metrics, metricsOfMeasure } from '../../lexicon/en/quantities.metrics.ts';
import { changes, saving, stopsAfter, stopsBefore } from '../../lexicon/en/quantities.words.ts';
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

type Fits = (metric: string) => boolean;

/** What happened to the counted, or what is measured; only metrics that can be said of such a number. A bare share is `share` or `change`. */
export function metricOf(p: Phrase): string | undefined {
  if (stands(p, 3, none)) return undefined;
  const fits: Fits = (m) => fitsMeasure(m, p.measure) && !(m === 'killed' && stands(p, 4, saving));
  const ofUnit = p.unit === undefined ? undefined : byUnit.get(p.unit);
  const found =
    cueBefore(p, 2, fits) ??
    cueAfter(p.tokens, p.to, p.end, fits) ??
    (ofUnit !== undefined && fits(ofUnit) ? ofUnit : undefined) ??
    cueBefore(p, behind, fits) ??
    (p.unit === undefined && fits('killed') ? tollBefore(p) : undefined);
  return p.measure === 'percent' ? (found ?? (isChange(p) ? 'change' : 'share')) : found;
}

/** Whether one of the words stands so close before the number: `none of the 80 workers`, `saved the lives of 20 people`. */
function stands({ tokens, from, first }: Phrase, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(first, from - reach); i < from; i++) if (words.has(lowerAt(tokens, i))) return true;
  return false;
}
/** `The death toll from the storm in the north has risen to 29`: a toll is that of the one number of its clause, however far. */
function tollBefore({ tokens, from, first }: Phrase): string | undefined {
  for (let i = from - 1; i >= first && tokens.kinds[i] !== 1 && !stopsBefore.has(lowerAt(tokens, i)); i--)
    if (lowerAt(tokens, i) === 'toll') return 'killed';
  return undefined;
}

const none: ReadonlySet<string> = new Set(['none', 'neither']);

const grouped = new Set(
  Object.values(metricsOfMeasure)
    .flat()
    .filter((m) => m !== 'votes'),
);
const fitsMeasure = (metric: string, measure: string): boolean =>
  (measure in metricsOfMeasure ? metricsOfMeasure[measure]?.includes(metric) : !grouped.has(metric)) ?? false;

/** `rose by 3 percent`; the `up` of `up to 40 percent` is a bound. */
function isChange(p: Phrase): boolean {
  for (let i = Math.max(p.first, p.from - 3); i < Math.min(p.end, p.to + 2); i++)
    if (changes.has(lowerAt(p.tokens, i)) && !(i === p.from && lowerAt(p.tokens, i + 1) === 'to')) return true;
  return false;
}

/** The metric whose cue stands within a few tokens behind `to`, before the clause ends; one that does not fit is passed over. */
export function cueAfter(tokens: Tokens, to: number, end: number, fits: Fits = () => true): string | undefined {
  for (let i = to; i < Math.min(end, to + ahead); i++) {
    const word = lowerAt(tokens, i);
    if (tokens.kinds[i] === 1 || stopsAfter.has(word)) return undefined;
    const found = byCue.get(word);
    if (found && fits(found)) return found;
  }
  return undefined;
}

function cueBefore({ tokens, from, first }: Phrase, reach: number, fits: Fits): string | undefined {
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const word = lowerAt(tokens, i);
    if (tokens.kinds[i] === 1 || stopsBefore.has(word)) return undefined;
    const found = byCue.get(word);
    // `claimed the lives of 20 people`, but not `went on with their lives`.
    const said = (reach > 2 || isActive(word)) && !(word === 'lives' && lowerAt(tokens, i + 1) !== 'of');
    if (found && said && fits(found)) return found;
  }
  return undefined;
}
