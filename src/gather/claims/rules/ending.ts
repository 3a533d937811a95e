import type { Dispute } from '../dispute.ts';
import { differentHolders, type Matter, sharedKeys } from '../matter.ts';

/**
 * How it ended: one account has somebody end a truce, talks or a deal, another has it expire or collapse. Works across
 * sources with an actor in common; two endings of different things of one kind in different years are not told apart here.
 */
export function findRivalEndings(matter: Matter): Dispute[] {
  const all = matter.bearing('ending');
  const by = (value: string) => all.filter(({ sign }) => sign.value[0] === value);
  return by('by hand').flatMap((hand) =>
    by('by itself').flatMap((self) => {
      if (hand.sign.terms[0] !== self.sign.terms[0] || !differentHolders(hand.passage, self.passage)) return [];
      const near = matter.at(self.passage.document, self.passage.at - 1);
      if (sharedKeys(hand.passage, self.passage) === 0 && !(near && sharedKeys(hand.passage, near) > 0)) return [];
      return [
        {
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
        } satisfies Dispute,
      ];
    }),
  );
}
