import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { differentHolders, type Matter, type Passage, sharedTerms } from '../matter.ts';

/**
 * What somebody is after, told differently: one actor, two holders, aims that overlap in matter but not in substance.
 * Works on parties, movements, firms with a declared programme. Aims that share nothing are two aims, not a dispute.
 */
export function findRivalAims(matter: Matter): Dispute[] {
  const all = matter.bearing('aim');
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const actor = ownerOf(matter, a);
      if (actor === undefined || actor !== ownerOf(matter, b) || !differentHolders(a.passage, b.passage) || !differ(a.sign, b.sign))
        return [];
      return [
        {
          kind: 'characterisation',
          status: 'contested',
          rule: 'rival-aims',
          heading: `What ${matter.nameOf(actor) ?? actor} seeks: “${a.sign.label}” or “${b.sign.label}”`,
          sides: [a, b].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
          score: 0.55,
          terms: [...a.sign.value, ...b.sign.value],
        } satisfies Dispute,
      ];
    }),
  );
}

const ownerOf = (matter: Matter, { passage, sign }: { passage: Passage; sign: Sign }): string | undefined => {
  const actor = sign.actors[0];
  return actor === undefined ? undefined : matter.keyOf(passage, actor);
};

function differ(a: Sign, b: Sign): boolean {
  const common = sharedTerms(a.value, b.value).length;
  const least = Math.min(a.value.length, b.value.length);
  return common >= 1 && common >= least / 5 && common < least;
}
