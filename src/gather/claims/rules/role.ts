import { roleOnlySeen } from '../../../lexicon/en/claims.patterns.ts';
import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import { differentHolders, type Matter, sharedKeys } from '../matter.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';

/** Most passages that give the role. */
const most = 4;

/**
 * A role that one gives and another denies: mediator, ally, government. The two sentences must share two actors, or one
 * across sources. Works on diplomacy, politics, business; a role that was held once and is denied now is shown with both
 * sources' dates and not weighed.
 */
export function findContestedRoles(matter: Matter): Dispute[] {
  return matter.bearing('role').flatMap(({ passage, sign }) => {
    const term = sign.terms[0] ?? '';
    if (!matter.telling(term)) return [];
    const given = matter
      .affirming(term)
      .filter(
        (p) =>
          p.statement.id !== passage.statement.id &&
          differentHolders(p, passage) &&
          !roleOnlySeen.test(printedText(p)) &&
          sharedKeys(p, passage) > (p.document === passage.document ? 1 : 0),
      )
      .sort((a, b) => sharedKeys(b, passage) - sharedKeys(a, passage) || inOrder(a, b))
      .slice(0, most);
    if (given.length === 0) return [];
    return [
      {
        kind: 'characterisation',
        status: 'contested',
        rule: 'contested-role',
        heading: about('The role of', sign.label),
        sides: [
          ...given.map((p) => ({ passage: p, stance: 'asserts' as const, fit: sharedKeys(p, passage) })),
          { passage, stance: 'denies' as const, fit: 1 },
        ],
        score: 0.6,
        terms: sign.terms,
      } satisfies Dispute,
    ];
  });
}
