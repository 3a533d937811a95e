import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import type { Matter } from '../matter.ts';

/**
 * An inconsistency inside one source: "X has not commented on the strikes" beside words of X on the strikes. Works on long
 * reports put together from several dispatches. The two may be of different hours; both are shown with their places.
 */
export function findBrokenSilence(matter: Matter): Dispute[] {
  return matter.bearing('silence').flatMap(({ passage, sign }) => {
    const who = sign.actors.flatMap((a) => matter.keyOf(passage, a) ?? []);
    const spoke = matter
      .within(passage.document)
      .filter(
        (p) =>
          p !== passage &&
          p.voice === 'named' &&
          who.includes(p.holderKey) &&
          sign.terms.some((t) => p.words.includes(t) || (p.at - passage.at !== 1 && p.context.includes(t))),
      );
    const first = spoke[0];
    if (!first) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'broken-silence',
        heading: about('Whether there was a comment on', sign.label),
        sides: [
          { passage: first, stance: 'differs', fit: 1 },
          { passage: matter.voiceOf(passage), stance: 'differs', fit: 1 },
        ],
        score: 0.6,
        terms: sign.terms,
      } satisfies Dispute,
    ];
  });
}
