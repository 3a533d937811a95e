import { opposites } from '../../../lexicon/en/claims.opposites.ts';
import type { Dispute } from '../dispute.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { stemOf, termOf } from '../terms.ts';

interface Word {
  readonly term: string;
  readonly stem: string;
}

const pairs: readonly (readonly [readonly Word[], readonly Word[]])[] = opposites.map(([left, right]) => [wordsOf(left), wordsOf(right)]);

function wordsOf(list: string): Word[] {
  return list.split(' ').map((word) => ({ term: termOf(word), stem: stemOf(word) }));
}

/** Passages that affirm one of the words, and print it: a class of words is too wide here. */
const printing = (matter: Matter, words: readonly Word[]): Passage[] => [
  ...new Set(words.flatMap(({ term, stem }) => matter.affirming(term).filter((p) => stemsOf(p).has(stem)))),
];

const stemsOf = (p: Passage): Set<string> =>
  new Set(
    (
      printedText(p)
        .toLowerCase()
        .match(/[\p{L}’'-]+/gu) ?? []
    ).map(stemOf),
  );

/**
 * Two speakers tell of one thing in words that exclude each other ("looted", "bought"). At most two sentences apart, with a telling
 * term in common or a pronoun for the thing; further apart or across sources two telling terms and an actor. Works on news and
 * court reports; opposites the lexicon does not have are missed, and two things of one kind may be taken for one.
 */
export function findOpposites(matter: Matter): Dispute[] {
  return pairs.flatMap(([left, right]) => {
    const [some, others] = [printing(matter, left), printing(matter, right)];
    return some.flatMap((a) => others.flatMap((b) => (opposed(matter, a, b) ? [disputeOf(a, b)] : [])));
  });
}

function opposed(matter: Matter, a: Passage, b: Passage): boolean {
  if (a.voice === 'author' || b.voice === 'author' || !differentHolders(a, b) || a.hedged || b.hedged) return false;
  const telling = sharedTerms(a.words, b.words).filter((t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t)).length;
  if (near(a, b, 2) && Math.abs(a.paragraph - b.paragraph) <= 1) return telling >= 1 || pointed.test(printedText(a.rank < b.rank ? b : a));
  return telling >= 2 && matter.sharedActors(a, b) >= 1;
}

/** The thing is only pointed at: "says they were bought". */
const pointed = /\b(?:says?|said|insists?|maintains?|claims?|told \p{L}+)(?: that)? (?:they|it|he|she)\b/iu;

function disputeOf(a: Passage, b: Passage): Dispute {
  const [first, second] = a.rank < b.rank ? [a, b] : [b, a];
  return {
    kind: 'accounts',
    status: 'contested',
    rule: 'opposite-words',
    heading: whetherSaid(second),
    sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
    score: 0.6,
    terms: [...new Set([...sharedTerms(a.words, b.words), ...b.words])].slice(0, 6),
  };
}
