import type { ActorIndex } from '../../actors/actor-index.ts';
import type { Contribution } from '../../contribution.ts';
import { conflicts, relate } from '../../figures/compare.ts';
import { distinctValues, metricName } from '../../figures/gather-figures.ts';
import { type Figure, figuresOf, type Series, seriesOf } from '../../figures/series.ts';
import type { Dispute, Side } from '../dispute.ts';
import type { Matter, Passage } from '../matter.ts';

/**
 * Figures in dispute: one event and metric, different claimants, and on the same day numbers that cannot both hold. A later
 * figure of the same speaker supersedes, and stands as an earlier position; figures of other days by others are listed as
 * not comparable. Works on tolls, costs, measurements; a metric the lexicon does not know is not compared, and two
 * events of one place within two months may be taken for one.
 */
export function findRivalFigures(matter: Matter, contributions: readonly Contribution[], actors: ActorIndex): Dispute[] {
  return seriesOf(figuresOf(contributions, actors)).flatMap((all) => {
    const series = distinctValues(all);
    if (new Set(series.map((f) => f.holderKey)).size < 2 || new Set(series.map((f) => `${f.quantity.low}-${f.quantity.high}`)).size < 2)
      return [];
    const pairs = conflicts(series);
    const status =
      pairs.length > 0 ? 'contested' : series.every((f) => relate(series[0] as Figure, f) !== 'later') ? 'superseded' : 'not-comparable';
    const shown = pairs.length > 0 ? series.filter((f) => f.quantity.bound !== 'vague' || pairs.some((p) => p.includes(f))) : series;
    const sides = shown.flatMap((f) => sideOf(matter, f, series, pairs));
    return [
      {
        kind: 'figures',
        status,
        rule: 'rival-figures',
        heading: `Figures: ${metricName(series)}`,
        sides,
        score: 0.8,
        terms: (series[0]?.words ?? []).slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

function sideOf(matter: Matter, f: Figure, series: Series, pairs: readonly (readonly [Figure, Figure])[]): Side[] {
  const at = matter.at(f.document, f.at) ?? matter.passages.find((p) => p.statement.id === f.statement.id);
  if (!at) return [];
  const passage: Passage = { ...at, holder: f.holder, holderKey: f.holderKey, voice: f.voice, statement: f.statement };
  const later = series.some((g) => g.holderKey === f.holderKey && g.last > f.last);
  const fights = pairs.some(([a, b]) => a === f || b === f);
  return [{ passage, stance: 'differs', figure: f.printed, earlier: later && !fights, fit: fights ? 2 : later ? 0.5 : 1 }];
}
