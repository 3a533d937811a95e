import { wanting } from '../../../lexicon/en/claims.accounts.ts';
import { agrees } from '../../../lexicon/en/claims.clauses.ts';
import type { Dispute } from '../dispute.ts';
import { whatEach } from '../heading.ts';
import { differentHolders, type Matter, type Passage } from '../matter.ts';
import { printedText } from '../plain.ts';

/**
 * "The movement wants a state, the minister said. Its envoy said it wanted schools, not a state": what one body is after, as two put it
 * right behind each other; the second points at it with a pronoun and says what it does not want. Works on news of talks and campaigns.
 */
export function findRivalWants(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = second.voice === 'author' ? undefined : matter.at(second.document, second.at - 1);
    if (!first || !areRival(first, second)) return [];
    return [
      {
        kind: 'characterisation',
        status: 'contested',
        rule: 'rival-aims',
        heading: `What is wanted: ${whatEach(first, second)}`,
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.55,
        terms: [...first.words, ...second.words].slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

function areRival(first: Passage, second: Passage): boolean {
  if (first.voice === 'author' || first.paragraph !== second.paragraph || !differentHolders(first, second)) return false;
  const [a, b] = [printedText(first), printedText(second)];
  const subject = wanting.exec(b)?.[1] ?? '';
  return wanting.test(a) && /^(?:it|they|he|she)$/iu.test(subject) && /\b(?:not|only|nothing (?:but|more))\b/iu.test(b) && !agrees.test(b);
}
