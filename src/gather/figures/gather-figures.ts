import type { FigureRow, FigureValue } from '../../model/findings.ts';
import type { NonEmpty } from '../../model/span.ts';
import { shortHash } from '../../text/hash.ts';
import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { isContested, relate } from './compare.ts';
import type { Figure, Series } from './figure.ts';
import { KnownRows, type NameOf } from './known-rows.ts';
import { seriesIn } from './known-series.ts';
import { twinsOf } from './twins.ts';

/** Figures that different claimants give for one event and metric, and equal numbers that measure different things. */
export function gatherFigures(contributions: readonly Contribution[], actors: ActorIndex, memory = new Memory()): FigureRow[] {
  const { figures, series } = seriesIn(contributions, actors, memory);
  const nameOf = (document: string, index: number) => actors.of(document, index)?.name;
  const known = memory.of(KnownRows);
  known.update(actors);
  const rows: FigureRow[] = [];
  for (const all of series) rows.push(...known.ofSeries.rowsOf(all, () => rowOf(distinctValues(all), nameOf)));
  for (const all of twinsOf(figures)) rows.push(...known.ofTwins.rowsOf(all, () => twinRows(all, nameOf)));
  return rows.sort((a, b) => b.values.length - a.values.length || byText(a.id, b.id));
}

/** One figure a holder and number, and one a holder and sentence: two numbers of one sentence are of two things or a span. Found once a series. */
export function distinctValues(series: Series): Series {
  const known = distinct.get(series);
  if (known) return known;
  const seen = new Set<string>();
  const found = series.filter((f) => {
    const keys = [`${f.holderKey}|${f.quantity.low}|${f.quantity.high}|${f.quantity.bound}`, `${f.holderKey}|${f.statement.id}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  distinct.set(series, found);
  return found;
}

const distinct = new WeakMap<Series, Series>();

function rowOf(series: Series, nameOf: NameOf): FigureRow[] {
  const numbers = new Set(series.map((f) => `${f.quantity.low}-${f.quantity.high}`));
  if (series.length < 2 || numbers.size < 2) return [];
  const contested = isContested(series);
  return [
    {
      id: idOf(series),
      event: eventOf(series, nameOf),
      metric: metricName(series),
      values: series.map((f) => printedValue(f, nameOf)) as unknown as NonEmpty<FigureValue>,
      comparable: contested,
      ...(contested ? {} : { why: whyNot(series) }),
    },
  ];
}

/** The metric as the lexicon names it, else the unit. */
export const metricName = (series: Series): string =>
  series.find((f) => f.quantity.metric !== undefined)?.quantity.metric ??
  series.find((f) => f.quantity.unit !== undefined)?.quantity.unit ??
  '';

const idOf = (series: Series): string => shortHash(series.map((f) => `${f.statement.id}:${f.quantity.start}`).join('|')).slice(0, 10);

const printedValue = (f: Figure, nameOf: NameOf): FigureValue => ({
  printed: f.printed,
  ...(f.quantity.low === undefined ? {} : { low: f.quantity.low }),
  ...(f.quantity.high === undefined ? {} : { high: f.quantity.high }),
  holder: (f.actor === undefined ? undefined : nameOf(f.document, f.actor)) ?? f.holder,
  ...(f.asOf === undefined ? {} : { asOf: f.asOf }),
  statement: f.statement,
});

/** The name that most figures of the series print, those of the claimants left out. */
function eventOf(series: Series, nameOf: NameOf): string {
  const count = new Map<string, number>();
  for (const f of series)
    for (const name of new Set(f.actors.flatMap((a) => nameOf(f.document, a) ?? []))) count.set(name, (count.get(name) ?? 0) + 1);
  const speakers = new Set(series.map((f) => f.holder));
  const best = [...count]
    .filter(([name]) => ![...speakers].some((h) => h.includes(name) || name.includes(h)))
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0];
  return best?.[0] ?? '';
}

function whyNot(series: Series): string {
  const isOfOne = (a: Figure, b: Figure) => ['superseded', 'same'].includes(relate(a, b));
  if (series.every((a, i) => series.slice(i + 1).every((b) => isOfOne(a, b)))) return 'the same speaker later';
  return 'different days or bounds';
}

const twinRows = ([first, ...twins]: readonly [Figure, ...Figure[]], nameOf: NameOf): FigureRow[] =>
  twins.map((twin) => twinRow(first, twin, nameOf));

function twinRow(a: Figure, b: Figure, nameOf: NameOf): FigureRow {
  return {
    id: idOf([a, b]),
    event: a.printed,
    metric: a.quantity.metric === b.quantity.metric ? metricName([a]) : `${metricName([a])} / ${metricName([b])}`,
    values: [printedValue(a, nameOf), printedValue(b, nameOf)],
    comparable: false,
    why: 'the same number for different measures or periods',
  };
}
