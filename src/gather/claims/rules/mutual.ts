import type { Dispute } from '../dispute.ts';
import type { Matter } from '../matter.ts';

/**
 * "Both sides accused each other": in dispute by its own wording; the passage stands once for each party. Works wherever
 * two parties are named in the sentence or the one before; without names the words of the source stand for them.
 */
export function findMutual(matter: Matter): Dispute[] {
  return matter.bearing('mutual').map(({ passage, sign }) => {
    const named = sign.actors.flatMap((a) => matter.keyOf(passage, a) ?? []);
    const who = sign.value[0] ?? 'each side';
    const parties = named.length === 2 ? named : [`${who}, one`, `${who}, the other`];
    return {
      kind: 'accounts',
      status: 'contested',
      rule: 'mutual-accusation',
      heading: `Mutual accusations: “${sign.label}”`,
      sides: parties.map((party) => ({
        passage: { ...passage, holder: matter.nameOf(party, passage.document) ?? party, holderKey: `party:${party}` },
        stance: 'differs',
        fit: 1,
      })),
      score: 0.6,
      terms: sign.terms,
    } satisfies Dispute;
  });
}
