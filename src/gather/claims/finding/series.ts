import type { Series } from '../../figures/figure.ts';
import type { Dispute } from '../dispute.ts';
import type { Matter } from '../matter.ts';
import { stands } from '../place.ts';
import { rivalFigures } from '../rules/figures.ts';

/** The disputes over figures; that of a series that is as it was, of documents that are, is the same one. */
export class SeriesDisputes {
  private known = new Map<Series, Dispute | undefined>();

  find(matter: Matter, series: readonly Series[]): Dispute[] {
    const before = this.known;
    this.known = new Map(series.map((one) => [one, isAsItWas(before, one) ? before.get(one) : rivalFigures(matter, one)]));
    return [...this.known.values()].flatMap((dispute) => dispute ?? []);
  }
}

const isAsItWas = (before: ReadonlyMap<Series, Dispute | undefined>, series: Series): boolean =>
  before.has(series) && (before.get(series)?.sides.every(({ passage }) => stands(passage)) ?? true);
