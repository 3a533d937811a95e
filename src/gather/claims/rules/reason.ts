import type { Dispute } from '../dispute.ts';
import { differentHolders, type Matter, type Passage, sharedTerms } from '../matter.ts';

/** Sentences back that a reason may answer. */
const reach = 3;

/**
 * A reason given, and right behind it another that its speaker names as the one that counts: "because he looked like the robber, the
 * police said. There was only one reason, the lawyer said: the colour of his skin." Works on news reports; two reasons that may
 * both hold are shown as each speaker puts them.
 */
export function findRivalReasons(matter: Matter): Dispute[] {
  const all = matter.bearing('reason').filter(({ passage }) => passage.voice !== 'author');
  return all.flatMap((answer) => {
    if (answer.sign.value[0] !== 'named') return [];
    const first = all.findLast(
      ({ passage, sign }) => isBefore(passage, answer.passage) && sharedTerms(sign.terms, answer.sign.terms).length === 0,
    );
    if (!first) return [];
    return [
      {
        kind: 'cause',
        status: 'contested',
        rule: 'rival-reasons',
        heading: `Reason given: “${first.sign.label}” or “${answer.sign.label}”`,
        sides: [first, answer].map(({ passage }) => ({ passage, stance: 'differs' as const, fit: 1 })),
        score: 0.6,
        terms: [...first.sign.terms, ...answer.sign.terms],
      } satisfies Dispute,
    ];
  });
}

const isBefore = (a: Passage, b: Passage): boolean =>
  a.document === b.document && a.at < b.at && b.at - a.at <= reach && b.paragraph - a.paragraph <= 1 && differentHolders(a, b);
