import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Found } from '../matter/part.ts';
import { type Matter, sharedTerms } from '../matter.ts';

/**
 * One matter told with different strength: the same party is said to have "criticised" or "condemned" one thing, or one
 * thing's extent is "slight" or "severe". Two sources, one scale, two steps. No dispute between parties: listed apart.
 * Works on news of one event; a scale the lexicon does not have is missed, and a change of tone over time looks alike.
 */
export const strengths: PairRule<Degree> = {
  items: degrees,
  bunches: ({ sign, scale }) => [...new Set(sign.terms)].map((term) => `${scale}\n${term}`),
  compare: (matter, a, b) => (sameMatter(matter, a, b) ? disputeOf(matter, a, b) : undefined),
};

/** A degree with its scale: that of an act is its doer's own. */
interface Degree extends Found {
  readonly scale: string;
}

function degrees(matter: Matter): Degree[] {
  return matter.bearing('degree').flatMap(({ passage, sign }) => {
    const scale = sign.value.slice(0, 2).join();
    const doer = sign.actors[0] === undefined ? undefined : matter.keyOf(passage, sign.actors[0]);
    if (sign.value[0] !== 'act') return [{ passage, sign, scale }];
    return doer === undefined ? [] : [{ passage, sign, scale: `${scale} ${doer}` }];
  });
}

function sameMatter(matter: Matter, a: Degree, b: Degree): boolean {
  if (a.passage.document === b.passage.document || a.sign.value[2] === b.sign.value[2]) return false;
  if (!a.sign.terms.some((t) => b.sign.terms.includes(t) && matter.telling(t))) return false;
  if (a.sign.value[0] === 'act') return true;
  const shared = sharedTerms(a.sign.terms, b.sign.terms);
  const around = a.passage.words.some((t) => b.passage.words.includes(t) && !shared.includes(t) && matter.telling(t));
  return around && matter.sharedActors(a.passage, b.passage) >= 1;
}

function disputeOf(matter: Matter, a: Degree, b: Degree): Dispute {
  const [weaker, stronger] = Number(a.sign.value[2]) < Number(b.sign.value[2]) ? [a, b] : [b, a];
  return {
    kind: 'accounts',
    status: 'strength',
    rule: 'other-strength',
    heading: `“${weaker.sign.label}” or “${stronger.sign.label}”`,
    sides: [weaker, stronger].map(({ passage }) => ({ passage: matter.voiceOf(passage), stance: 'differs', fit: 1 })),
    score: 0.3,
    terms: sharedTerms(a.sign.terms, b.sign.terms),
  };
}
