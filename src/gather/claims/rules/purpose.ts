import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, sharedKeys, sharedTerms } from '../matter.ts';

/**
 * What an act was for, told differently: two sources give one actor's one kind of act (a class of verb in common) towards
 * one other actor different purposes. Works on politics and business histories. Purposes may be compatible: the block
 * names both in the sources' words and weighs nothing.
 */
export const rivalPurposes: PairRule<Found> = {
  items: (matter) => matter.bearing('purpose'),
  compare: (matter, a, b) => {
    if (!rival(matter, a, b)) return undefined;
    return {
      kind: 'accounts',
      status: 'contested',
      rule: 'rival-purposes',
      heading: `What for: “${a.sign.label}” or “${b.sign.label}”`,
      sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
      score: 0.5,
      terms: [...a.sign.value, ...b.sign.value],
    } satisfies Dispute;
  },
};

function rival(matter: Matter, a: Found, b: Found): boolean {
  if (a.passage.document === b.passage.document || !differentHolders(a.passage, b.passage) || sharedKeys(a.passage, b.passage) < 2)
    return false;
  const act = (x: Found) => x.passage.words.filter((w) => w.startsWith('=') && !x.sign.value.includes(w));
  const owners = (x: Found) => x.sign.actors.flatMap((n) => matter.keyOf(x.passage, n) ?? []);
  return (
    sharedTerms(act(a), act(b)).length > 0 &&
    sharedTerms(a.sign.value, b.sign.value).length === 0 &&
    sharedTerms(owners(a), owners(b)).length > 0
  );
}
