import { opposed } from '../../../lexicon/en/claims.opposed.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { whetherSaid } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, isDay, type Matter, near, type Passage, sharedTerms } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';
import { inOrder } from '../place.ts';

/**
 * Two speakers say of one thing what excludes each other: "the flow has risen", "the flow has fallen", wherever they say it. The thing is
 * told by its noun, and nothing else in its phrase, no owner and no day may differ. Right behind each other a pronoun may stand for it. Works on
 * plain clauses; two things called by one bare noun may be taken for one.
 */
export const oppositelySaid: PairRule<Found> = {
  items: (matter) => matter.bearing('said-of').filter(({ passage, sign }) => !passage.hedged && sign.terms[0] !== ''),
  bunches: ({ sign }) => [`${sign.value[0]} ${sign.terms[0]}`],
  compare: (matter, a, b) => (excludes(a, b) && ofOne(matter, a, b) ? disputeOf(a.passage, b.passage) : undefined),
};

/** The same where the second speaker points at the thing with a pronoun. */
export function findOppositesBeside(matter: Matter): Dispute[] {
  const all = matter.bearing('said-of').filter(({ passage }) => passage.voice !== 'author' && !passage.hedged);
  return all.flatMap((b, i) => {
    if (b.sign.terms[0] !== '') return [];
    const a = all
      .slice(0, i)
      .findLast(({ passage: p }) => near(p, b.passage, 1) && p.at < b.passage.at && p.paragraph === b.passage.paragraph);
    return a && a.sign.value[0] === b.sign.value[0] && excludes(a, b) && !isElsewhere(a.passage, b.passage)
      ? [disputeOf(a.passage, b.passage)]
      : [];
  });
}

/** The one side and the other, both of what is or both of what is to come. */
function excludes(a: Found, b: Found): boolean {
  const [x = '', y = ''] = [a.sign.value[1], b.sign.value[1]];
  return x.charAt(0) !== y.charAt(0) && x.slice(1) === y.slice(1) && oneSpeaks(a.passage, b.passage);
}

/** Two holders, of whom one at least is no source in its own voice, unless the one speaks in the other's article. */
const oneSpeaks = (a: Passage, b: Passage): boolean =>
  differentHolders(a, b) &&
  (a.voice !== 'author' || b.voice !== 'author') &&
  (a.document !== b.document || (a.voice !== 'author' && b.voice !== 'author'));

function ofOne(matter: Matter, a: Found, b: Found): boolean {
  const isNear = near(a.passage, b.passage, 2);
  return (
    agree(a.sign.terms.slice(1), b.sign.terms.slice(1)) &&
    agree(ownersOf(matter, a), ownersOf(matter, b)) &&
    agree(a.passage.words.filter(isDay), b.passage.words.filter(isDay)) &&
    (!opposed[Number(a.sign.value[0])]?.object || sharedTerms(a.sign.value.slice(2), b.sign.value.slice(2)).length > 0) &&
    !isElsewhere(a.passage, b.passage) &&
    !areOfOtherParts(a.passage, b.passage) &&
    (isNear || matter.isSmall || matter.sharedActors(a.passage, b.passage) > 0)
  );
}

/** Two lists of which one is empty, or with something in common. */
const agree = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || sharedTerms(a, b).length > 0;

const ownersOf = (matter: Matter, { passage, sign }: Found): string[] => sign.actors.flatMap((n) => matter.keyOf(passage, n) ?? []);

function disputeOf(a: Passage, b: Passage): Dispute {
  const [first, second] = inOrder(a, b) < 0 ? [a, b] : [b, a];
  return {
    kind: 'accounts',
    status: 'contested',
    rule: 'opposite-words',
    heading: whetherSaid(second),
    sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
    score: 0.62,
    terms: [...new Set([...sharedTerms(a.words, b.words), ...b.words])].slice(0, 6),
  };
}
