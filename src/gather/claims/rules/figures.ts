import { figureHeadings } from '../../../lexicon/en/claims.headings.ts';
import { printedWords } from '../../../text/statement.ts';
import { isUnitMetric } from '../../figures/candidate.ts';
import { conflicts, relate } from '../../figures/compare.ts';
import type { Figure, Series } from '../../figures/figure.ts';
import { distinctValues, metricName } from '../../figures/gather-figures.ts';
import { voteShare } from '../../figures/vote-share.ts';
import type { Dispute, Side } from '../dispute.ts';
import { type Matter, type Passage, sharedTerms } from '../matter.ts';
import { scanTerms } from '../terms.ts';

/**
 * Figures in dispute: one event and metric, different claimants, and on the same day numbers that cannot both hold. A later
 * figure of the same speaker supersedes, and stands as an earlier position; figures of other days by others are listed as
 * not comparable. Works on tolls, costs, measurements; a metric the lexicon does not know is not compared, and two
 * events of one place within two months may be taken for one.
 */
export function rivalFigures(matter: Matter, all: Series): Dispute | undefined {
  const series = distinctValues(all);
  if (new Set(series.map((f) => f.holderKey)).size < 2 || new Set(series.map((f) => `${f.quantity.low}-${f.quantity.high}`)).size < 2)
    return undefined;
  const polls = new Set(series.filter(isPoll));
  const pairs = conflicts(series).filter(([a, b]) => onePopulation(a, b) && !(polls.has(a) && polls.has(b)));
  const status =
    pairs.length > 0 ? 'contested' : series.every((f) => relate(series[0] as Figure, f) !== 'later') ? 'superseded' : 'not-comparable';
  const fighting = new Set(pairs.flat());
  const shown = pairs.length > 0 ? series.filter((f) => f.quantity.bound !== 'vague' || fighting.has(f)) : series;
  const latest = new Map<string, number>();
  for (const { holderKey, last } of series) latest.set(holderKey, Math.max(last, latest.get(holderKey) ?? last));
  return {
    kind: 'figures',
    status,
    rule: 'rival-figures',
    heading: headingOf(series),
    sides: shown.flatMap((f) => sideOf(matter, f, fighting.has(f), (latest.get(f.holderKey) ?? 0) > f.last)),
    score: 0.8,
    terms: (series[0]?.words ?? []).slice(0, 6),
  } satisfies Dispute;
}

/** Two polls find different numbers, and neither says that the other is wrong. */
const isPoll = ({ holder }: Figure): boolean => /\b(?:polls?|surveys?|pollsters?)\b/iu.test(holder);

/** By the metric, else by the first count that is printed with its noun: `Figures: “640 of its members”`. */
function headingOf(series: Series): string {
  const known = figureHeadings[metricName(series)] ?? figureHeadings[series[0]?.metric ?? ''];
  if (known !== undefined) return known;
  const units = [...series].sort((a, b) => Number(b.quantity.unit !== undefined) - Number(a.quantity.unit !== undefined));
  const labels = units.flatMap((f) => (isUnitMetric(f.metric) ? countedIn(f) : []));
  const label = labels.find((l) => /\p{L}{3}/u.test(l) && !/^\d[\d.,]* and \d[\d.,]*$/u.test(l)) ?? labels[0];
  return label === undefined ? `Figures: ${metricName(series) || `“${series[0]?.printed}”`}` : `Figures: “${label}”`;
}

/** "number of those who fell ill", else the count as printed. */
function countedIn(f: Figure): string[] {
  const part = f.statement.parts.find(
    (p) => p.kind === 'quote' && p.evidence.start <= f.quantity.start && p.evidence.end >= f.quantity.end,
  );
  if (part?.kind !== 'quote') return [];
  const { quote, start } = part.evidence;
  const [from, to] = [f.quantity.start - start, f.quantity.end - start];
  return [/\bnumber of [^,.;:]{3,70}$/u.exec(quote.slice(0, from))?.[0].replace(rising, '') ?? quote.slice(from, to)];
}

/** "... has risen to": what stands between the counted and its number. */
const rising = / (?:(?:has|have|had) )?(?:\p{L}+(?:ed|en|n) )?(?:rose|fell|reached|stood|was|is|are|were|put|at|to|by)?(?: (?:at|to))? ?$/u;

/** Of whom or what a share is taken: the words right behind it. */
const population = /^\s*(?:percentage )?(?:points?|percent|per cent|%)?[^.;]{0,80}?\b(?:of|among|amongst|with|from|in) ([^.,;:()]{3,60})/iu;

/** Two shares are comparable only where both print one population, or both none. */
function onePopulation(a: Figure, b: Figure): boolean {
  if ((a.quantity.measure !== 'percent' && b.quantity.measure !== 'percent') || a.metric === voteShare) return true;
  const [x, y] = [a, b].map((f) => populationOf(f));
  if (x === undefined || y === undefined) return x === y;
  return sharedTerms(x, y).length > 0 && sharedTerms(x, y).length >= Math.min(x.length, y.length);
}

function populationOf(f: Figure): string[] | undefined {
  const text = printedWords(f.statement);
  const at = text.indexOf(f.printed);
  const words = at < 0 ? undefined : population.exec(text.slice(at + f.printed.length))?.[1];
  const terms = words === undefined ? [] : scanTerms(words).map((t) => t.term);
  return terms.length > 0 ? terms : undefined;
}

/** A figure as a side: it fights where another contradicts it, and is an earlier one where its speaker gives another later. */
function sideOf(matter: Matter, f: Figure, fights: boolean, later: boolean): Side[] {
  const at = matter.at(f.document, f.at) ?? matter.within(f.document).find((p) => p.statement.id === f.statement.id);
  if (!at) return [];
  const passage: Passage = { ...at, holder: f.holder, holderKey: f.holderKey, voice: f.voice, statement: f.statement };
  return [{ passage, stance: 'differs', figure: f.printed, earlier: later && !fights, fit: fights ? 2 : later ? 0.5 : 1 }];
}
