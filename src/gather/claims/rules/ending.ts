import { agrees } from '../../../lexicon/en/claims.clauses.ts';
import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, near, sharedKeys } from '../matter.ts';
import { printedText } from '../plain.ts';

/**
 * How it ended: one account has somebody end a truce, talks or a deal, another has it expire or collapse. Works across
 * sources with an actor in common; two endings of different things of one kind in different years are not told apart here.
 */
export const rivalEndings: PairRule<Found> = {
  items: (matter) => matter.bearing('ending'),
  compare: (matter, a, b) => {
    if (bothByHand(a, b)) return disputeOf(a, b);
    if (a.sign.terms[0] !== b.sign.terms[0]) return undefined;
    const hand = [a, b].find(({ sign }) => sign.value[0] === 'by hand');
    const self = [a, b].find(({ sign }) => sign.value[0] === 'by itself');
    if (!hand || !self || !differentHolders(hand.passage, self.passage)) return undefined;
    const before = matter.at(self.passage.document, self.passage.at - 1);
    if (sharedKeys(hand.passage, self.passage) === 0 && !(before && sharedKeys(hand.passage, before) > 0)) return undefined;
    return disputeOf(hand, self);
  },
};

/** "The rebels broke off the talks, the ministry said. Their envoy said the ministry's men had walked out": each lays it at the other's door. */
const bothByHand = (a: Found, b: Found): boolean =>
  a.sign.value[0] === 'by hand' &&
  b.sign.value[0] === 'by hand' &&
  near(a.passage, b.passage, 1) &&
  a.passage.paragraph === b.passage.paragraph &&
  a.passage.voice !== 'author' &&
  b.passage.voice !== 'author' &&
  differentHolders(a.passage, b.passage) &&
  !agrees.test(printedText(b.passage));

const disputeOf = (a: Found, b: Found): Dispute => ({
  kind: 'accounts',
  status: 'contested',
  rule: 'rival-endings',
  heading: `How the “${a.sign.label}” ended`,
  sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs', fit: 1 })),
  score: 0.6,
  terms: a.sign.terms.slice(0, 4),
});
