import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, sharedTerms } from '../matter.ts';

/**
 * When something began, told differently: one beginning of one owner, two speakers, anchors that share no word ("over the
 * past two years", "since the takeover"). Works on histories and analyses. Two anchors may name one time in other words;
 * the block shows both as printed.
 */
export const rivalTimes: PairRule<Found> = {
  items: (matter) => matter.bearing('when'),
  compare: (matter, a, b) => {
    if (!rival(matter, a, b)) return undefined;
    return {
      kind: 'accounts',
      status: 'contested',
      rule: 'rival-times',
      heading: `When it began: “${a.sign.label}” or “${b.sign.label}”`,
      sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
      score: 0.5,
      terms: [...a.sign.terms, ...a.sign.value],
    } satisfies Dispute;
  },
};

function rival(matter: Matter, a: Found, b: Found): boolean {
  if (!differentHolders(a.passage, b.passage) || a.sign.terms[0] !== b.sign.terms[0]) return false;
  if (sharedTerms(a.sign.value, b.sign.value).length > 0 || a.sign.label.toLowerCase() === b.sign.label.toLowerCase()) return false;
  const owners = (x: Found) => x.sign.actors.flatMap((n) => matter.keyOf(x.passage, n) ?? []).filter((k) => k !== x.passage.holderKey);
  const [p, q] = [owners(a), owners(b)];
  return p[0] !== undefined && p[0] === q[0];
}
