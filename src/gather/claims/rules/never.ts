import { cameThere, neverSo, nobodyCame, onceSo } from '../../../lexicon/en/claims.incompatible.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import type { Matter, Passage } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { pointsBack } from './one-matter.ts';
import { isParagraph } from './paragraph.ts';
import { rightBefore } from './right-before.ts';

/**
 * "The owner said that the dog had never bitten anyone. A neighbour said it had attacked her son in May": what never was, and right behind
 * it a time when it was, told by somebody who points at the same. Works on news reports, where the two make up a paragraph.
 */
export function findNeverAndOnce(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = rightBefore(matter, second);
    if (!first || !(isOnceAfterNever(matter, first, second) || isNobodyThere(first, second))) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: 'done-and-undone',
        heading: whetherSaid(second),
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.54,
        terms: first.words.slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

const isOnceAfterNever = (matter: Matter, first: Passage, second: Passage): boolean =>
  isNever(first) && isOnce(second) && pointsBack(second) && isParagraph(matter, first, second);

/** "The city had inspected the kitchen in August, she said. The union said nobody from the city had been there since 2022." */
const isNobodyThere = (first: Passage, second: Passage): boolean =>
  !isNever(first) && cameThere.test(lineOf(first)) && nobodyCame.test(lineOf(second));

const isNever = (p: Passage): boolean => neverSo.test(lineOf(p));

const isOnce = (p: Passage): boolean => onceSo.test(lineOf(p)) && !/\b(?:no|not|never|nobody|nothing|none)\b|n['’]t\b/u.test(lineOf(p));
