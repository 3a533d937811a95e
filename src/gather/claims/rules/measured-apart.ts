import { anyKind, measuredSo } from '../../../lexicon/en/claims.apart.ts';
import { otherNumber } from '../../../lexicon/en/claims.measures.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { termOf } from '../terms.ts';
import { type Measured, numbersOf } from './measured.ts';

/** One measure that somebody gives in one number. */
interface Given {
  readonly passage: Passage;
  readonly what: string;
  readonly number: Measured;
}

/**
 * A speed, a distance, a sum insured or how many were aboard, given by two parties in numbers that differ by more than is rounded away,
 * wherever they say it. Works in a topic of one event, where the two share a word of matter or one names by its class what the other names by its kind.
 */
export const measuredApart: PairRule<Given> = {
  items: (matter) => (matter.isSmall ? matter.spoken.flatMap(givenIn) : []),
  bunches: ({ what }) => [what],
  compare: (matter, a, b) =>
    differentHolders(a.passage, b.passage) && isApart(a.number, b.number) && areOfOne(matter, a, b) ? disputeOf(a, b) : undefined,
};

function givenIn(passage: Passage): Given[] {
  if (passage.voice === 'author' || passage.hedged || passage.stance === 'demands' || passage.stance === 'denies') return [];
  const text = lineOf(passage);
  if (!mayMeasure.test(text)) return [];
  return measuredSo.flatMap(({ what, words, kind, noun }) => {
    if (!words.test(text) || otherNumber.test(text)) return [];
    const [number, more] = numbersOf(text).filter((n) => n.kind === kind && noun.test(text.slice(n.end - 1, n.end + 24)));
    return number && !more ? [{ passage, what: `${what} ${unitOf(number)}`, number }] : [];
  });
}

/** One of these stands in whatever gives a measure. */
const mayMeasure = /speed|travel|driving|sailing|moving|flying|going|doing|aboard|on board|insured|distance|met(?:re|er)s|miles|feet/u;

/** Only numbers of one unit are compared; people are counted alike. */
const unitOf = ({ label, printed, kind }: Measured): string => {
  const noun = kind === 'money' ? '' : label.slice(printed.length).trim();
  return /^(?:people|passengers|persons)$/iu.test(noun) ? 'people' : termOf(noun);
};

const isApart = (a: Measured, b: Measured): boolean => a.low > b.high * 1.1 || b.low > a.high * 1.1;

function areOfOne(matter: Matter, { passage: a }: Given, { passage: b, number }: Given): boolean {
  if (!matter.isSmall || isElsewhere(a, b)) return false;
  const unit = termOf(number.label.slice(number.printed.length).trim());
  const shared = sharedTerms(a.words, b.words).filter((t) => !isDay(t) && !speakerTerms.has(t) && t !== unit);
  return shared.length >= 2 || areOneKind(lineOf(a), lineOf(b)) || areOneKind(lineOf(b), lineOf(a));
}

/** The one names it by the word for any of its class, the other by its kind. */
const areOneKind = (a: string, b: string): boolean => kinds.some(([any, kind]) => any.test(a) && kind.test(b) && !kind.test(a));

const kinds = anyKind.map(
  (lists) => lists.map((words) => new RegExp(`\\b(?:[Tt]he|[Ii]ts) (?:${words.replaceAll(' ', '|')})\\b`, 'u')) as [RegExp, RegExp],
);

const disputeOf = (a: Given, b: Given): Dispute => ({
  kind: 'figures',
  status: 'contested',
  rule: 'rival-figures',
  heading: `Figures: “${a.number.label}” or “${b.number.label}”`,
  sides: [a, b].map(({ passage, number }) => ({ passage, stance: 'differs', figure: number.printed, fit: 1 })),
  score: 0.58,
  terms: [...new Set([...sharedTerms(a.passage.words, b.passage.words), ...a.passage.words])].slice(0, 6),
});
