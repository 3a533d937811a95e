import { doneToAll, doneToNone } from '../../../lexicon/en/claims.apart.ts';
import type { Dispute } from '../dispute.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { whetherSaid } from '../heading.ts';
import { differentHolders, type Passage, sharedTerms } from '../matter.ts';
import { areOfOtherParts } from '../other-part.ts';
import { lineOf } from '../plain.ts';

/** Who says that a deed was done to people, or that nobody did it. */
interface Deed {
  readonly passage: Passage;
  readonly verb: string;
  readonly isDone: boolean;
}

/**
 * "Residents were warned at nine", says the one; "nobody warned us", says the other, wherever they say it. Works on a few deeds that are
 * done to all who are concerned, in a small topic alone: elsewhere they are done to many.
 */
export const doneToNobody: PairRule<Deed> = {
  items: (matter) => (matter.isSmall ? matter.spoken.flatMap((passage) => deedIn(passage) ?? []) : []),
  bunches: ({ verb }) => [verb],
  compare: (_matter, a, b) => {
    if (a.isDone === b.isDone || !differentHolders(a.passage, b.passage) || !areOfOne(a.passage, b.passage)) return undefined;
    const [done, none] = a.isDone ? [a.passage, b.passage] : [b.passage, a.passage];
    return disputeOf(done, none, a.verb);
  },
};

function deedIn(passage: Passage): Deed | undefined {
  if (passage.voice === 'author' || passage.hedged || passage.stance === 'demands') return undefined;
  const text = lineOf(passage);
  if (!mayBeDone.test(text)) return undefined;
  const none = doneToNone.exec(text);
  const found = none ?? (supposes.test(text) ? null : doneToAll.exec(text));
  const verb = found?.slice(1).find((word) => word !== undefined);
  return verb === undefined ? undefined : { passage, verb: verb.toLowerCase(), isDone: none === null };
}

/** The deeds, by themselves: few sentences tell of one. */
const mayBeDone = /warned|alerted|evacuated|consulted|informed|notified/u;

const supposes = /\b(?:should|must|could|would|will|may|might|if|unless|whether|not)\b|n['’]t\b/iu;

const areOfOne = (a: Passage, b: Passage): boolean => !isElsewhere(a, b) && !areOfOtherParts(a, b);

const disputeOf = (done: Passage, none: Passage, verb: string): Dispute => ({
  kind: 'accounts',
  status: 'contested',
  rule: 'done-and-undone',
  heading: whetherSaid(none),
  sides: [done, none].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
  score: 0.57,
  terms: [...new Set([verb, ...sharedTerms(done.words, none.words), ...done.words])].slice(0, 6),
});
