import {
  clashes,
  foundNone,
  limitsIt,
  measuredSo,
  noneToldUs,
  noTrace,
  onlySoMany,
  orders,
  ownMeasure,
  reorders,
  tellsAnother,
  tellsDeed,
} from '../../../lexicon/en/claims.answers.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { rightBefore } from './right-before.ts';

/**
 * Two speakers right behind each other in one paragraph, of whom the second tells the matter otherwise: less of it, in another order, by
 * measurements of his own, that there is no trace of it, or that the other was the doer. Works on news reports, which set such
 * accounts side by side; further apart they are missed.
 */
export function findToldOtherwise(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = rightBefore(matter, second);
    const way = first && ways.find(({ tells }) => tells(first, second));
    if (!way) return [];
    return [
      {
        kind: 'accounts',
        status: way.whatever || sharesMatter(first, second) ? 'contested' : 'possible',
        rule: way.rule,
        heading: whetherSaid(second),
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.55,
        terms: [...new Set([...sharedTerms(first.words, second.words), ...first.words])].slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

const sharesMatter = (a: Passage, b: Passage): boolean =>
  sharedTerms([...a.words, ...a.denied], [...b.words, ...b.denied]).some((t) => !isDay(t) && !speakerTerms.has(t));

/** "Salaries were late, they said. The club said that only bonuses were outstanding." */
const isLess = (_first: Passage, second: Passage): boolean => limitsIt.test(printedText(second));

/** "Two boats had been there, she said; he said there was only one." */
const isFewer = (_first: Passage, second: Passage): boolean => onlySoMany.test(printedText(second));

/** "began after stones were thrown"; "the stones were thrown only after the police had moved in". */
const isOtherOrder = (first: Passage, second: Passage): boolean =>
  orders.test(printedText(first)) && reorders.test(printedText(second)) && orders.test(printedText(second)) && sharesMatter(first, second);

/** "Measurements had shown no smoke, the mayor said. The union said its own samples contained ash." */
const isOwnMeasure = (first: Passage, second: Passage): boolean =>
  (ownMeasure.test(printedText(second)) && (measuredSo.test(printedText(first)) || sharesMatter(first, second))) ||
  (foundNone.test(printedText(second)) && measuredSo.test(printedText(first)));

/** "A lorry had hit the gate, he said. She said there was no sign of an accident." */
const isNoTrace = (first: Passage, second: Passage): boolean =>
  first.stance !== 'denies' && tellsDeed.test(printedText(first)) && !noTrace.test(printedText(first)) && noTrace.test(printedText(second));

/** "He asked for pumps three times, he says. The firm says it has no record of any request by him." */
const isNotOnRecord = (first: Passage, second: Passage): boolean =>
  first.stance !== 'denies' && tellsAnother.test(printedText(first)) && noneToldUs.test(printedText(second));

/** "The cutter had rammed the boat. ... The boat had cut across the cutter's bow": doer and what it was done to change places. */
function isTurnedRound(first: Passage, second: Passage): boolean {
  const [one, other] = [printedText(first), printedText(second)];
  if (!clashes.test(one) || !clashes.test(other)) return false;
  const [a, b] = [didTo.exec(one), didTo.exec(other)];
  return a?.[1] !== undefined && a[1] === b?.[2] && a[2] === b[1];
}

const didTo =
  /(?:^|[“"] ?|, |\b(?:said|says|insists?|insisted|claims?|claimed)(?: that)? )(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (\p{Ll}+) (?:had |has |have )?(?:\p{Ll}+ly )?(?!was\b|were\b|is\b|are\b)\p{Ll}+ (?:(?:in|across|into|at|over|towards?|up|against|on|past|behind|with|by) )*(?:the|an?|his|her|its|their) (\p{Ll}+)(?=['’]s|s['’]|[ ,.;:”"]|$)/u;

/** A way of telling otherwise; `whatever`: it sets the two against each other whether they share a word or not. */
interface Way {
  readonly rule: string;
  readonly tells: (first: Passage, second: Passage) => boolean;
  readonly whatever: boolean;
}

const ways: readonly Way[] = [
  { rule: 'less-than-said', tells: isLess, whatever: false },
  { rule: 'fewer-than-said', tells: isFewer, whatever: true },
  { rule: 'other-order', tells: isOtherOrder, whatever: false },
  { rule: 'own-measurement', tells: isOwnMeasure, whatever: true },
  { rule: 'no-trace', tells: isNoTrace, whatever: false },
  { rule: 'not-on-record', tells: isNotOnRecord, whatever: true },
  { rule: 'turned-round', tells: isTurnedRound, whatever: true },
];
