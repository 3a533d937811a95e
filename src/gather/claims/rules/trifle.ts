import type { Dispute } from '../dispute.ts';
import { type Matter, type Passage, sharedTerms } from '../matter.ts';

/**
 * Two sources tell of one party doing one thing with two things of a kind that seldom matters ("sipping tea", "sipping
 * coffee"): a difference, but none between parties, and listed apart. Works on reportage of one scene.
 */
export function findSmallDifferences(matter: Matter): Dispute[] {
  const all = matter.bearing('trifle');
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const same = a.sign.value[0] === b.sign.value[0] && a.sign.value[1] !== b.sign.value[1];
      const shared = sharedTerms(a.sign.terms, b.sign.terms);
      if (!same || shared.length === 0 || a.passage.document === b.passage.document || !oneParty(matter, a.passage, b.passage)) return [];
      return [
        {
          kind: 'accounts',
          status: 'minor',
          rule: 'small-difference',
          heading: `“${a.sign.label}” or “${b.sign.label}”`,
          sides: [a, b].map(({ passage }) => ({ passage: matter.voiceOf(passage), stance: 'differs' as const, fit: 1 })),
          score: 0.3,
          terms: shared,
        } satisfies Dispute,
      ];
    }),
  );
}

const oneParty = (matter: Matter, a: Passage, b: Passage): boolean => matter.sharedActors(a, b) > 0;
