import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { sharedTerms } from '../matter.ts';

/**
 * Two sources tell of one party doing one thing with two things of a kind that seldom matters ("sipping tea", "sipping
 * coffee"): a difference, but none between parties, and listed apart. Works on reportage of one scene.
 */
export const smallDifferences: PairRule<Found> = {
  items: (matter) => matter.bearing('trifle'),
  bunches: ({ sign }) => [sign.value[0] ?? ''],
  compare: (matter, a, b) => {
    if (a.sign.value[1] === b.sign.value[1] || a.passage.document === b.passage.document) return undefined;
    const shared = sharedTerms(a.sign.terms, b.sign.terms);
    if (shared.length === 0 || matter.sharedActors(a.passage, b.passage) === 0) return undefined;
    return {
      kind: 'accounts',
      status: 'minor',
      rule: 'small-difference',
      heading: `“${a.sign.label}” or “${b.sign.label}”`,
      sides: [a, b].map(({ passage }) => ({ passage: matter.voiceOf(passage), stance: 'differs' as const, fit: 1 })),
      score: 0.3,
      terms: shared,
    } satisfies Dispute;
  },
};
