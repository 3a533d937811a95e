import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import { differentHolders, type Matter, near, sharedKeys, sharedTerms } from '../matter.ts';

/**
 * Forecasts that disagree: two speakers expect of one matter the one a turn for the better, the other for the worse. Works
 * on named or described forecasters; a source's own mood is no forecast. Forecasts years apart are two outlooks, so that
 * only passages of one source, or with an actor in common, are set side by side.
 */
export function findRivalOutlooks(matter: Matter): Dispute[] {
  const all = matter.bearing('outlook').filter(({ passage }) => passage.voice !== 'author');
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const shared = sharedTerms(a.sign.terms, b.sign.terms);
      if (
        a.sign.value[0] === b.sign.value[0] ||
        !(shared.some((t) => matter.telling(t)) || (shared.length > 0 && near(a.passage, b.passage, 40))) ||
        !differentHolders(a.passage, b.passage)
      )
        return [];
      if (!(sharedKeys(a.passage, b.passage) > 0 || a.passage.document === b.passage.document)) return [];
      return [
        {
          kind: 'forecast',
          status: 'contested',
          rule: 'opposed-outlooks',
          heading: about('Outlook:', `${a.sign.label}” or “${b.sign.label}`),
          sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
          score: near(a.passage, b.passage, 30) ? 0.65 : 0.5,
          terms: shared,
        } satisfies Dispute,
      ];
    }),
  );
}
