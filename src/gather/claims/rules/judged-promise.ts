import { disbelieves, notDisbelieved, setThing, toCome } from '../../../lexicon/en/claims.apart.ts';
import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { about } from '../heading.ts';
import { differentHolders, isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { clauseEnd, labelOf } from '../signs/said.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { nounOf } from './called-so.ts';
import { measuresIn } from './same-measure.ts';

/** Who sets a day or a span, or who judges one that another set. */
interface Pledge {
  readonly passage: Passage;
  readonly judges: boolean;
  readonly measures: readonly string[];
}

/**
 * A day or a span that one party promises and another does not believe: "will reopen within six weeks", "called the promise of six weeks a
 * fairy tale", wherever they say it. They are told to be one by the day or the measure. Works on plans and deadlines; what is judged without
 * its measure is left to others.
 */
export const judgedPromises: PairRule<Pledge> = {
  items: (matter) => matter.spoken.flatMap(promiseIn),
  bunches: ({ measures }) => measures,
  compare: (matter, a, b) => {
    if (a.judges === b.judges || !differentHolders(a.passage, b.passage)) return undefined;
    const [set, judged] = a.judges ? [b.passage, a.passage] : [a.passage, b.passage];
    return areOfOne(matter, set, judged, sharedTerms(a.measures, b.measures)) ? disputeOf(set, judged) : undefined;
  },
};

function promiseIn(passage: Passage): readonly Pledge[] {
  if (passage.voice === 'author') return none;
  const known = promises.get(passage);
  if (known) return known;
  const text = lineOf(passage);
  // Most sentences print no day and no span: that is seen at once.
  if (!mayTime.test(text)) return none;
  const judged = judgedIn(text);
  const sets = !judged && passage.stance !== 'denies' && !negated.test(text) && toCome.test(text);
  const measures = judged ? timesIn(passage, judged) : sets ? timesIn(passage, text) : [];
  const made = measures.length > 0 ? [{ passage, judges: judged !== undefined, measures }] : [];
  promises.set(passage, made);
  return made;
}

const mayTime = /day|week|month|year|end of the|January|February|March|April|May|June|July|August|September|October|November|December/u;
const none: readonly Pledge[] = [];

const promises = new WeakMap<Passage, readonly Pledge[]>();
const negated = /\b(?:not|never|cannot|no|denied)\b|n['’]t\b/iu;

/** What is judged, from its noun on, where it is not believed. */
function judgedIn(text: string): string | undefined {
  const [thing, more] = [...text.matchAll(setThing)];
  const word = thing && !more ? disbelieves.exec(text) : null;
  if (!thing || !word || notDisbelieved.test(text.slice(0, word.index))) return undefined;
  return text.slice(thing.index, Math.max(thing.index + 40, clauseEnd(text, thing.index)));
}

/** The spans in a text and the days of its passage. */
const timesIn = (passage: Passage, text: string): string[] => [
  ...new Set([
    ...measuresIn(text).filter((m) => /(?:day|week|month|year)$/u.test(m)),
    ...[...text.matchAll(/\bend of the (?:year|month|week|summer|autumn|winter|spring|decade)\b/giu)].map(([end]) => end.toLowerCase()),
    ...(dayPrinted.test(text) ? passage.words.filter((t) => isDay(t) && t.length > 8) : []),
  ]),
];

const dayPrinted =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/u;

/** In a small topic one measure is one promise, but for the end of the year; else they share a word that tells, an actor, or the one names the other's holder. */
function areOfOne(matter: Matter, set: Passage, judged: Passage, measures: readonly string[]): boolean {
  const isExact = measures.some((m) => !m.startsWith('end'));
  if ((isExact && matter.isSmall) || matter.sharedActors(set, judged) > 0) return true;
  const noun = nounOf(set);
  const text = lineOf(judged);
  const shared = sharedTerms(set.words, [...judged.words, ...judged.context]).filter(
    (t) => !isDay(t) && !speakerTerms.has(t) && matter.telling(t),
  );
  return shared.length > 0 || (noun !== '' && text.includes(noun) && set.document === judged.document);
}

function disputeOf(set: Passage, judged: Passage): Dispute {
  const text = lineOf(judged);
  const from = text.search(setThing);
  return {
    kind: 'characterisation',
    status: 'contested',
    rule: 'judged-promise',
    heading: about('How it is judged:', labelOf(text, from, clauseEnd(text, from))),
    sides: [set, judged].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
    score: 0.6,
    terms: set.words.slice(0, 6),
  };
}
