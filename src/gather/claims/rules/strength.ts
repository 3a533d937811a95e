import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import { type Matter, type Passage, sharedTerms } from '../matter.ts';
import { pairsWhere } from '../pairs.ts';

interface Degree {
  readonly passage: Passage;
  readonly sign: Sign;
}

/**
 * One matter told with different strength: the same party is said to have "criticised" or "condemned" one thing, or one
 * thing's extent is "slight" or "severe". Two sources, one scale, two steps. No dispute between parties: listed apart.
 * Works on news of one event; a scale the lexicon does not have is missed, and a change of tone over time looks alike.
 */
export function findStrengths(matter: Matter): Dispute[] {
  const all = matter.bearing('degree');
  const groups = Map.groupBy(all, ({ sign }) => sign.value.slice(0, 2).join());
  return [...groups.values()].flatMap((group) =>
    pairsWhere(group, (a, b) => sameMatter(matter, a, b)).map(([a, b]) => disputeOf(matter, a, b)),
  );
}

function sameMatter(matter: Matter, a: Degree, b: Degree): boolean {
  if (a.passage.document === b.passage.document || a.sign.value[2] === b.sign.value[2]) return false;
  if (!a.sign.terms.some((t) => b.sign.terms.includes(t) && matter.telling(t))) return false;
  if (a.sign.value[0] === 'act') return doerOf(matter, a) !== undefined && doerOf(matter, a) === doerOf(matter, b);
  const shared = sharedTerms(a.sign.terms, b.sign.terms);
  const around = a.passage.words.some((t) => b.passage.words.includes(t) && !shared.includes(t) && matter.telling(t));
  return around && matter.sharedActors(a.passage, b.passage) >= 1;
}

const doerOf = (matter: Matter, { passage, sign }: Degree): string | undefined =>
  sign.actors[0] === undefined ? undefined : matter.keyOf(passage, sign.actors[0]);

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
