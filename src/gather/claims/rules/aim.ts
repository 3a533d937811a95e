import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, sharedTerms } from '../matter.ts';

/**
 * What somebody is after, told differently: one actor, two holders, aims that overlap in matter but not in substance.
 * Works on parties, movements, firms with a declared programme. Aims that share nothing are two aims, not a dispute.
 */
export const rivalAims: PairRule<Found> = {
  items: (matter) => matter.bearing('aim'),
  compare: (matter, a, b) => {
    const actor = ownerOf(matter, a);
    if (actor === undefined || actor !== ownerOf(matter, b) || !differentHolders(a.passage, b.passage) || !differ(a.sign, b.sign))
      return undefined;
    return {
      kind: 'characterisation',
      status: 'contested',
      rule: 'rival-aims',
      heading: `What ${matter.nameOf(actor, a.passage.document) ?? actor} seeks: “${a.sign.label}” or “${b.sign.label}”`,
      sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
      score: 0.55,
      terms: [...a.sign.value, ...b.sign.value],
    } satisfies Dispute;
  },
};

const ownerOf = (matter: Matter, { passage, sign }: Found): string | undefined => {
  const actor = sign.actors[0];
  return actor === undefined ? undefined : matter.keyOf(passage, actor);
};

function differ(a: Sign, b: Sign): boolean {
  const common = sharedTerms(a.value, b.value).length;
  const least = Math.min(a.value.length, b.value.length);
  return common >= 1 && common >= least / 5 && common < least;
}
