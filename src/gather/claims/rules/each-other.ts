import { begins } from '../../../lexicon/en/claims.parties.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { nounOf } from './called-so.ts';
import { rightBefore } from './right-before.ts';

/**
 * Each of two parties says that the other did it: "The school said the firm had chosen the hall. The firm said that the school had asked for
 * it." Works on news reports, right behind each other in one paragraph; the second points at the deed, or names it again.
 */
export function findEachOther(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = rightBefore(matter, second, 1);
    if (!first || !isEachOther(first, second)) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'turned-round',
        heading: whetherSaid(second),
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.58,
        terms: [...new Set([...sharedTerms(first.words, second.words), ...first.words])].slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

function isEachOther(first: Passage, second: Passage): boolean {
  const b = lineOf(second);
  const one = nounOf(first);
  if (one === '' || !b.includes(one) || one === nounOf(second)) return false;
  if (singledOut(one).test(b)) return true;
  return (
    doneBy(one).test(b) && (pointsAtDeed.test(b) || from(one).test(b)) && doers.test(lineOf(first)) && !doneBy(one).test(lineOf(first))
  );
}

/** "it was the firm that had asked". */
const singledOut = (noun: string): RegExp =>
  new RegExp(
    `\\b(?:it|this) (?:was|is) (?:the |an? |its |his |her |their )?(?:\\p{L}+ ){0,3}?${noun}\\b[^.;,]{0,20}? (?:that|who|which)\\b`,
    'u',
  );

/** "the firm had chosen", "came from the firm". */
const doneBy = (noun: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${noun}(?:,[^,]{2,60},)? ${begins}\\b|\\b(?:came|come|originated) from (?:the )?${noun}\\b`, 'u');

/** "the order came from the firm": the deed is told by where it came from. */
const from = (noun: string): RegExp => new RegExp(`\\b(?:came|come|originated) from (?:the )?${noun}\\b`, 'u');

const doers = new RegExp(
  `\\b(?:the (?:\\p{Ll}+ ){0,2}\\p{Ll}+|\\p{Lu}[\\p{L}’'-]+),? ${begins}\\b|\\b(?:came|come|originated) from\\b`,
  'u',
);

const pointsAtDeed = /\b(?:it|this|that|so|them|first)(?=[.,;!”"’]|$| (?:first|itself))/u;
