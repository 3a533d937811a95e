import { incompatible } from '../../../lexicon/en/claims.incompatible.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, type Matter, near, type Passage, sharedTerms } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';
import { lineOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { termOf } from '../terms.ts';
import { sidesOf } from './incompatible.ts';

/** On which side of which predicates somebody sets which thing. */
interface State {
  readonly passage: Passage;
  readonly axis: number;
  readonly side: 0 | 1;
  readonly thing: string;
  readonly kind: readonly string[];
}

/**
 * Two speakers say of one thing what cannot both be ("the doors were closed", "the doors had stood open for years"), wherever they say it.
 * The thing is the noun right before the verb, and no word before the noun may differ. Works in a small topic alone, where a noun names one
 * thing. What is done and what is not yet done is left out: that changes from report to report.
 */
export const statesApart: PairRule<State> = {
  items: (matter) => (matter.isSmall ? matter.spoken.flatMap(statesIn) : []),
  bunches: ({ axis, thing }) => [`${axis} ${thing}`],
  compare: (matter, a, b) => (a.side !== b.side && areOfOne(matter, a, b) ? disputeOf(a.passage, b.passage) : undefined),
};

function statesIn(passage: Passage): readonly State[] {
  const known = states.get(passage);
  if (known) return known;
  const isTold = passage.voice !== 'author' && !passage.hedged && passage.stance !== 'demands' && passage.stance !== 'predicts';
  const text = isTold ? lineOf(passage) : '';
  const made = isTold
    ? sidesOf(passage).flatMap(([axis, side]) => {
        if (axis.rule === 'done-and-undone') return [];
        const thing = thingIn(text, axis.one) ?? thingIn(text, axis.other);
        return thing ? [{ passage, axis: incompatible.indexOf(axis), side, ...thing }] : [];
      })
    : [];
  states.set(passage, made);
  return made;
}

const states = new WeakMap<Passage, readonly State[]>();

/** The noun of which the first of some words is said, and what stands before it. */
function thingIn(text: string, words: RegExp): { readonly thing: string; readonly kind: readonly string[] } | undefined {
  const [found] = text.matchAll(words);
  if (!found) return undefined;
  const phrase = subject.exec(text.slice(0, found.index).trimEnd().replace(auxiliaries, ''));
  const [, kind = '', noun = ''] = phrase ?? [];
  const thing = termOf(noun);
  return noun === '' || speakerTerms.has(thing) ? undefined : { thing, kind: kind.trim().split(' ').filter(Boolean).map(termOf) };
}

const auxiliaries =
  / (?:(?:has|have|had|was|were|is|are|been|be|being|stood|stayed|remain(?:s|ed)?|still|always|already|all|never|not|long|fully|completely|so|very|both) ?)+$/u;
const subject =
  /\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]ll|[Bb]oth) ((?:\p{Ll}[\p{L}-]* ){0,2})(\p{Ll}[\p{L}-]{2,})(?: (?:of|on|at|in) (?:the )?[\p{L}-]+)?$/u;

function areOfOne(matter: Matter, { passage: a, kind: of, thing }: State, { passage: b, kind: or }: State): boolean {
  if (!differentHolders(a, b) || isElsewhere(a, b) || areOfOtherParts(a, b)) return false;
  if (yearsIn(lineOf(a)) !== yearsIn(lineOf(b))) return false;
  if (of.length > 0 && or.length > 0 && sharedTerms(of, or).length === 0) return false;
  return near(a, b, 2) || matter.telling(thing);
}

/** The years that a text prints: what is said of one year is not said of another. */
const yearsIn = (text: string): string => (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).join(' ');

const disputeOf = (a: Passage, b: Passage): Dispute => ({
  kind: 'accounts',
  status: 'contested',
  rule: 'opposite-words',
  heading: whetherSaid(b),
  sides: [a, b].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
  score: 0.56,
  terms: [...new Set([...sharedTerms(a.words, b.words), ...b.words])].slice(0, 6),
});
