import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import { about } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, sharedTerms } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';

/**
 * One takes a thing well and another badly, at most two sentences apart: "The miners rejected the offer. The council welcomed it." The
 * second points at it or names it again. Works on news reports; two things of one noun may be taken for one.
 */
export function findRivalReceptions(matter: Matter): Dispute[] {
  const all = matter.bearing('reception').filter(({ passage }) => passage.voice !== 'author');
  return all.flatMap((second) => {
    const first = all.findLast((one) => isTakenOtherwise(one, second));
    if (!first) return [];
    const [well, badly] = first.sign.value[0] === 'well' ? [first, second] : [second, first];
    return [
      {
        kind: 'characterisation',
        status: 'contested',
        rule: 'rival-receptions',
        heading: about('Welcomed and rejected:', first.sign.label),
        sides: [
          { passage: well.passage, stance: 'asserts', fit: 1 },
          { passage: badly.passage, stance: 'denies', fit: 1 },
        ],
        score: 0.5,
        terms: first.sign.terms,
      } satisfies Dispute,
    ];
  });
}

function isTakenOtherwise(a: Found, b: Found): boolean {
  const apart = b.passage.at - a.passage.at;
  if (a.passage.document !== b.passage.document || apart < 1 || apart > 2 || b.passage.paragraph - a.passage.paragraph > 1) return false;
  if (a.sign.value[0] === b.sign.value[0] || a.sign.terms.length === 0 || !differentHolders(a.passage, b.passage)) return false;
  if (isElsewhere(a.passage, b.passage) || areOfOtherParts(a.passage, b.passage)) return false;
  return b.sign.terms.length === 0 ? apart === 1 : sharedTerms(a.sign.terms, b.sign.terms).includes(b.sign.terms.at(-1) ?? '');
}
