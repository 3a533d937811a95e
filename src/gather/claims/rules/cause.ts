import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { about } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';

/**
 * Different causes for one effect: two holders name what counts ("the root of the tensions", "the immediate cause of the
 * conflict") and the causes share no word. The effects must share a term, or the passages an actor. Works on analyses,
 * inquiries, science; it cannot tell a root cause from a trigger, and says so by naming both in the sources' words.
 */
export const rivalCauses: PairRule<Found> = {
  items: (matter) => matter.bearing('cause'),
  compare: (matter, a, b) => {
    if (!rival(matter, a, b)) return undefined;
    return {
      kind: 'cause',
      status: 'contested',
      rule: 'rival-causes',
      heading: headingOf(a, b),
      sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
      score: near(a.passage, b.passage, 12) ? 0.6 : 0.5,
      terms: [...a.sign.terms, ...b.sign.terms],
    } satisfies Dispute;
  },
};

const isPronoun = /^(?:it|them|this|that|these|those|him|her)$/iu;

/** By the effect where one names it. */
function headingOf(a: Found, b: Found): string {
  const effect = [a.sign.label, b.sign.label].find((label) => label !== '' && !isPronoun.test(label)) ?? '';
  return effect === '' ? 'What the cause was' : about('Cause of', effect);
}

/** "Farmers blame the mine for the dust. The board says the wind is the main cause": the second leaves out what for. */
const oneUnnamed = (a: Sign, b: Sign): boolean => (a.terms.length === 0) !== (b.terms.length === 0);

/** Two speakers who name a cause in sentences right behind each other speak of one effect. */
const besides = (a: Passage, b: Passage): boolean =>
  near(a, b, 1) && a.paragraph === b.paragraph && a.voice !== 'author' && b.voice !== 'author';

function rival(matter: Matter, a: Found, b: Found): boolean {
  if (!differentHolders(a.passage, b.passage)) return false;
  const effect =
    sharedTerms(a.sign.terms, b.sign.terms).length > 0 ||
    (oneUnnamed(a.sign, b.sign) && near(a.passage, b.passage, 2)) ||
    besides(a.passage, b.passage);
  // In a small topic one effect is one effect, whoever is named beside it.
  const bound = sharedKeys(a.passage, b.passage) > 0 || a.passage.document === b.passage.document || matter.isSmall;
  if (!effect || !bound) return false;
  const common = sharedTerms(a.sign.value, b.sign.value).length;
  return common <= Math.min(a.sign.value.length, b.sign.value.length) / 2;
}
