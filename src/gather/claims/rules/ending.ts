import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, sharedKeys } from '../matter.ts';

/**
 * How it ended: one account has somebody end a truce, talks or a deal, another has it expire or collapse. Works across
 * sources with an actor in common; two endings of different things of one kind in different years are not told apart here.
 */
export const rivalEndings: PairRule<Found> = {
  items: (matter) => matter.bearing('ending'),
  bunches: ({ sign }) => [sign.terms[0] ?? ''],
  compare: (matter, a, b) => {
    const hand = [a, b].find(({ sign }) => sign.value[0] === 'by hand');
    const self = [a, b].find(({ sign }) => sign.value[0] === 'by itself');
    if (!hand || !self || !differentHolders(hand.passage, self.passage)) return undefined;
    const before = matter.at(self.passage.document, self.passage.at - 1);
    if (sharedKeys(hand.passage, self.passage) === 0 && !(before && sharedKeys(hand.passage, before) > 0)) return undefined;
    return {
      kind: 'accounts',
      status: 'contested',
      rule: 'rival-endings',
      heading: `How the “${hand.sign.label}” ended`,
      sides: [
        { passage: hand.passage, stance: 'differs', fit: 1 },
        { passage: self.passage, stance: 'differs', fit: 1 },
      ],
      score: 0.6,
      terms: hand.sign.terms.slice(0, 4),
    } satisfies Dispute;
  },
};
