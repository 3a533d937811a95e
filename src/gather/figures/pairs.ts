import { Numbered } from '../../text/numbered.ts';
import type { Figure, Series } from './figure.ts';

/**
 * Sees the pairs of a series that may contradict each other at all, in order, until `see` says that it has seen enough: those of one
 * day or document, and prices. Days stand in flat lists, since a series of hundreds has tens of thousands of pairs. Out: what `see` said last.
 */
export function forPairs(series: Series, see: (a: Figure, b: Figure) => boolean): boolean {
  const documents = new Numbered().all(series.map((f) => f.document));
  const firsts = Float64Array.from(series, (f) => f.first);
  const lasts = Float64Array.from(series, (f) => f.last);
  for (let i = 0; i < series.length; i++) {
    const a = series[i] as Figure;
    const [from, to, document] = [(firsts[i] as number) - 1, (lasts[i] as number) + 1, documents[i] as number];
    const isCost = a.quantity.metric === 'cost';
    for (let k = i + 1; k < series.length; k++) {
      const isNear = ((firsts[k] as number) <= to && (lasts[k] as number) >= from) || documents[k] === document || isCost;
      if (isNear && see(a, series[k] as Figure)) return true;
    }
  }
  return false;
}
