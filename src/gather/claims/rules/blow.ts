import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import { differentHolders, type Matter, near, type Passage, sharedKeys } from '../matter.ts';

/**
 * Who was hit: the one account names fighters as the target of an attack, the other names civilians among the dead, or
 * condemns the blow. In one source the sentences must be near; across sources the passages must share an actor and the
 * attack. Works on armed conflict and police operations; an attack that both report alike gives nothing.
 */
export function findRivalVictims(matter: Matter): Dispute[] {
  const victims = matter.bearing('victims');
  return matter.bearing('target').flatMap((target) => {
    const against = victims.filter((v) => rival(target.passage, v));
    if (against.length === 0) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'target-and-victims',
        heading: about('Who was hit:', target.sign.label),
        sides: [
          { passage: target.passage, stance: 'differs', fit: 2 },
          ...against.map(({ passage, sign }) => ({ passage, stance: 'differs' as const, fit: sign.label === 'victims' ? 1 : 0.9 })),
        ],
        score: 0.7,
        terms: target.sign.terms,
      } satisfies Dispute,
    ];
  });
}

function rival(target: Passage, { passage }: { passage: Passage; sign: Sign }): boolean {
  if (passage === target || passage.document !== target.document) return false;
  return near(target, passage, 8) && (differentHolders(target, passage) || sharedKeys(target, passage) > 0);
}
