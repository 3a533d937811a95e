import { turnsRound } from '../../../lexicon/en/claims.accounts.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { lowered, whetherSaid } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, near, sharedTerms } from '../matter.ts';
import { inOrder } from '../place.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';

/**
 * One act, two doers: what one speaker lays at one party's door and another at another's. The sentences share the thing it was
 * done to, by a telling word of its own ("chapel"; classes such as "troops" name no one thing), and no day that differs. Works on
 * wars, accidents and leaks; two acts against one thing may be taken for one.
 */
export const rivalDoers: PairRule<Found> = {
  items: (matter) => matter.bearing('doer'),
  compare: (matter, a, b) => {
    const shared = sharedTerms(a.sign.terms, b.sign.terms).filter((t) => !speakerTerms.has(t) && matter.telling(t));
    return (shared.length > 0 || isTurnedRound(a, b)) && rival(matter, a, b) ? disputeOf(a, b, shared) : undefined;
  },
};

/** "The rebels fired first" */
const firstOf = /\b(?:fired|attacked|struck|shot|opened fire|thrown|threw) first\b/u;

/** "They had thrown bottles, the police said. The fans said they had been attacked by stewards": right behind each other. */
function isTurnedRound(a: Found, b: Found): boolean {
  const [first, second] = inOrder(a.passage, b.passage) < 0 ? [a, b] : [b, a];
  if (!near(first.passage, second.passage, 1) || first.passage.paragraph !== second.passage.paragraph) return false;
  return turnsRound.test(printedText(second.passage)) || firstOf.test(printedText(first.passage));
}

function rival(matter: Matter, a: Found, b: Found): boolean {
  const [x, y] = [a, b].map(({ passage, sign }) => sign.actors.flatMap((n) => matter.keyOf(passage, n) ?? [])[0] ?? sign.value[0]);
  if (x === undefined || y === undefined || x === y || !differentHolders(a.passage, b.passage)) return false;
  if (a.sign.label.toLowerCase() === b.sign.label.toLowerCase() || isElsewhere(a.passage, b.passage)) return false;
  if (a.passage.voice === 'author' || b.passage.voice === 'author') return false;
  const [on, of] = [a, b].map(({ passage }) => passage.words.filter(isDay));
  return on?.length === 0 || of?.length === 0 || sharedTerms(on ?? [], of ?? []).length > 0;
}

const isPointing = ({ sign }: Found): boolean => sign.value[0] === 'they';

const disputeOf = (a: Found, b: Found, terms: readonly string[]): Dispute => ({
  kind: 'accounts',
  status: 'contested',
  rule: 'rival-doers',
  heading: isPointing(a) || isPointing(b) ? whetherSaid(b.passage) : `Who did it: “${lowered(a.sign.label)}” or “${lowered(b.sign.label)}”`,
  sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs', fit: 1 })),
  score: 0.6,
  terms,
});
