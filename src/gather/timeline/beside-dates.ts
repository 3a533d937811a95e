import { edtfBounds } from '../../text/edtf.ts';
import { daysOf, type Told } from './likeness.ts';

/**
 * Dates for events told only beside another ("On the day of the withdrawal from Alba"): the date of the dated telling,
 * in any source, that shares an actor with the words beside and holds most of them. Two tellings as good with different
 * dates leave it as reported.
 */
export function datedBeside(told: readonly Told[]): Told[] {
  const dated = told.filter((t) => t.dateBasis !== 'reported' && t.last - t.first <= 62);
  return told.map((t) => {
    const beside = t.beside;
    if (!beside || t.dateBasis !== 'reported') return t;
    const fits = dated
      .filter((d) => d.first <= t.last && beside.words.some((w) => d.words.includes(w)))
      .map((d) => ({
        d,
        share: beside.words.filter((w) => d.words.includes(w)).length / beside.words.length,
        actors: t.keys.filter((k) => d.keys.includes(k)).length,
      }))
      .filter((f) => f.share >= 0.5 && f.actors > 0)
      .sort((a, b) => b.share - a.share || b.actors - a.actors || a.d.rank - b.d.rank);
    const best = fits[0]?.d;
    if (!best) return t;
    const b = edtfBounds(best.date);
    const date = b && b.first.slice(0, 7) === b.last.slice(0, 7) && b.first !== b.last ? `${b.first.slice(0, 7)}~` : best.date;
    const [first, last] = daysOf(date);
    return { ...t, date, dateBasis: 'resolved', first, last, force: 0.7 };
  });
}
