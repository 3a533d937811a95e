import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, sharedTerms } from '../matter.ts';
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
    return shared.length > 0 && rival(matter, a, b) ? disputeOf(a, b, shared) : undefined;
  },
};

function rival(matter: Matter, a: Found, b: Found): boolean {
  const [x, y] = [a, b].map(({ passage, sign }) => sign.actors.flatMap((n) => matter.keyOf(passage, n) ?? [])[0]);
  if (x === undefined || y === undefined || x === y || !differentHolders(a.passage, b.passage)) return false;
  if (a.passage.voice === 'author' || b.passage.voice === 'author') return false;
  const [on, of] = [a, b].map(({ passage }) => passage.words.filter(isDay));
  return on?.length === 0 || of?.length === 0 || sharedTerms(on ?? [], of ?? []).length > 0;
}

const disputeOf = (a: Found, b: Found, terms: readonly string[]): Dispute => ({
  kind: 'accounts',
  status: 'contested',
  rule: 'rival-doers',
  heading: `Who did it: “${a.sign.label}” or “${b.sign.label}”`,
  sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs', fit: 1 })),
  score: 0.6,
  terms,
});
