import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { lowered, sayingOf, whetherSaid } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedTerms } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';

/**
 * Two speakers tell of one thing in words that exclude each other ("looted", "bought"). At most two sentences apart, with a telling
 * term in common or a pronoun for the thing; further apart or across sources two telling terms and an actor. Works on news and
 * court reports; opposites the lexicon does not have are missed, and two things of one kind may be taken for one.
 */
export const opposites: PairRule<Found> = {
  items: (matter) => matter.bearing('opposite').filter(({ passage }) => passage.voice !== 'author' && !passage.hedged),
  bunches: ({ sign }) => [sign.value[0] ?? ''],
  compare: (matter, a, b) =>
    a.sign.value[1] !== b.sign.value[1] && (isWhole(a, b) || opposed(matter, a.passage, b.passage)) ? disputeOf(a, b) : undefined,
};

/** Words that name their thing themselves, said right behind each other. */
const isWhole = (a: Found, b: Found): boolean =>
  a.sign.value.includes('whole') && areBeside(a.passage, b.passage) && differentHolders(a.passage, b.passage);

function opposed(matter: Matter, a: Passage, b: Passage): boolean {
  if (!differentHolders(a, b) || areOfOtherParts(a, b)) return false;
  const telling = sharedTerms(a.words, b.words).filter((t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t)).length;
  if (near(a, b, 2) && Math.abs(a.paragraph - b.paragraph) <= 1)
    return telling >= 1 || pointed.test(printedText(inOrder(a, b) < 0 ? b : a)) || ofOnePerson(a, b);
  const days = sharedTerms(a.words, b.words).filter(isDay).length;
  return (telling >= 2 && matter.sharedActors(a, b) >= 1) || (matter.isSmall && days > 0 && sharedTerms(a.words, b.words).length > days);
}

/** Right behind each other in one paragraph, of no two places. */
const areBeside = (a: Passage, b: Passage): boolean => near(a, b, 1) && a.paragraph === b.paragraph && !isElsewhere(a, b);

/** "has a spotless record. ... three complaints were made against him": right behind, with a pronoun for whom the first tells of. */
const ofOnePerson = (a: Passage, b: Passage): boolean =>
  near(a, b, 1) &&
  a.paragraph === b.paragraph &&
  /\b(?:against|about|of|by|with|on) (?:him|her|them|it)\b/u.test(printedText(inOrder(a, b) < 0 ? b : a));

/** The thing is only pointed at: "says they were bought". */
const pointed =
  /\b(?:spoke|speaks?|talk(?:s|ed)) of\b|\b(?:describ(?:es|ed)|call(?:s|ed)|saw|sees|consider(?:s|ed)|dismiss(?:es|ed)) (?:it|them|this|that)\b|\b(?:says?|said|insists?|maintains?|claims?|told \p{L}+)(?: that)? (?:they|it|he|she|(?:its|their) (?:own|men|troops|soldiers|forces|fighters|people)|one of them|some of them)\b/iu;

function disputeOf(a: Found, b: Found): Dispute {
  const [first, second] = inOrder(a.passage, b.passage) < 0 ? [a, b] : [b, a];
  const sides = [first.passage, second.passage];
  return {
    kind: 'accounts',
    status: 'contested',
    rule: 'opposite-words',
    heading: sayingOf(second.passage).clause
      ? whetherSaid(second.passage)
      : `“${lowered(first.sign.label)}” or “${lowered(second.sign.label)}”`,
    sides: sides.map((passage) => ({ passage, stance: 'differs', fit: 1 })),
    score: 0.6,
    terms: [...new Set([...sharedTerms(a.passage.words, b.passage.words), ...b.passage.words])].slice(0, 6),
  };
}
