import { doubtsIt, ends, forecastAgrees, forecastTurns, notBefore, readyBy, unlikely } from '../../../lexicon/en/claims.accounts.ts';
import { foresees } from '../../../lexicon/en/claims.outlook.ts';
import type { Sign } from '../candidate.ts';
import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import { about, sayingOf } from '../heading.ts';
import type { Found } from '../matter/part.ts';
import { differentHolders, type Matter, near, type Passage, sharedKeys, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { termOf } from '../terms.ts';
import { areKin } from './one-matter.ts';

/**
 * Forecasts that disagree: two speakers expect of one matter the one a turn for the better, the other for the worse. Works
 * on named or described forecasters; a source's own mood is no forecast. Forecasts years apart are two outlooks, so that
 * only passages of one source, or with an actor in common, are set side by side.
 */
export const opposedOutlooks: PairRule<Found> = {
  items: forecastsIn,
  compare: (matter, a, b) => {
    const shared = sharedTerms(a.sign.terms, b.sign.terms);
    if (a.sign.value[0] === b.sign.value[0] || shared.length === 0 || !differentHolders(a.passage, b.passage)) return undefined;
    if (!shared.some((t) => matter.telling(t)) && !near(a.passage, b.passage, 40)) return undefined;
    if (sharedKeys(a.passage, b.passage) === 0 && a.passage.document !== b.passage.document) return undefined;
    return disputeOf(a.passage, b.passage, about('Outlook:', `${a.sign.label}” or “${b.sign.label}`), shared);
  },
};

/** The same within one document: a forecast that answers another's, and two forecasters right behind each other. */
export function findAnsweredOutlooks(matter: Matter): Dispute[] {
  const answers = outlooksIn(matter).filter(({ sign }) => sign.value[0] === 'other');
  return answers.flatMap(({ passage, sign }) => answered(matter, passage, sign, forecastsIn(matter)));
}

export const findOutlooksBeside = (matter: Matter): Dispute[] => besides(matter, outlooksIn(matter));

function outlooksIn(matter: Matter): Found[] {
  return matter.bearing('outlook').filter(({ passage }) => passage.voice !== 'author');
}

function forecastsIn(matter: Matter): Found[] {
  return outlooksIn(matter).filter(({ sign }) => sign.value[0] === 'better' || sign.value[0] === 'worse');
}

/** "X expects the level to fall. Y is more hopeful": the forecast of somebody else up to three sentences before. */
function answered(matter: Matter, answer: Passage, sign: Sign, forecasts: readonly Found[]): Dispute[] {
  const told = forecasts.findLast(({ passage }) => near(passage, answer, 3) && passage.at < answer.at && differentHolders(passage, answer));
  const before = [1, 2, 3].flatMap((k) => matter.at(answer.document, answer.at - k) ?? []);
  const first = told?.passage ?? before.find((p) => p.voice !== 'author' && differentHolders(p, answer) && foresees.test(printedText(p)));
  if (!first || answer.paragraph - first.paragraph > 1 || (hopes.test(printedText(first)) && sharesHope.test(sign.label))) return [];
  return [disputeOf(first, answer, about('Outlook:', `${told?.sign.label ?? sayingOf(first).label}” or “${sign.label}`), sign.terms)];
}

/** Who hopes for it, and who is confident of it, look the same way. */
const hopes = /\bhopes?\b/u;
const sharesHope = /^(?:is|are|was|were|remains?) (?:confident|optimistic|hopeful|sure)\b/iu;

const disputeOf = (a: Passage, b: Passage, heading: string, terms: readonly string[]): Dispute => ({
  kind: 'forecast',
  status: 'contested',
  rule: 'opposed-outlooks',
  heading,
  sides: [a, b].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
  score: near(a, b, 30) ? 0.65 : 0.5,
  terms,
});

/** Two forecasters right behind each other, of whom the second turns, or foresees what the first does not, or another end. */
function besides(matter: Matter, all: readonly Found[]): Dispute[] {
  return all.flatMap((second, i) => {
    const first = all.slice(0, i).findLast(({ passage: p }) => near(p, second.passage, 2) && p.at < second.passage.at);
    if (!first || !differentHolders(first.passage, second.passage) || second.passage.paragraph - first.passage.paragraph > 1) return [];
    const [a, b] = [printedText(first.passage), printedText(second.passage)];
    if (isOutright(first) || isOutright(second)) return outright(matter, first, second);
    if (forecastAgrees.test(b) || areOfOthers(a, b)) return [];
    const announced = [1, 2].some((k) =>
      matter.at(first.passage.document, first.passage.at - k)?.signs.some((s) => s.kind === 'announced'),
    );
    if (
      !announced &&
      !forecastTurns.test(b) &&
      unlikely.test(a) === unlikely.test(b) &&
      !((otherEnd(a, b) || isLater(a, b) || isLater(b, a)) && isOfOne(matter, first.passage, second.passage))
    )
      return [];
    const heading = about('Outlook:', `${first.sign.label}” or “${second.sign.label}`);
    return [disputeOf(first.passage, second.passage, heading, [...first.sign.terms, ...second.sign.terms])];
  });
}

/** "expects rates to fall", "does not expect wages to rise": of two things. */
function areOfOthers(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => expected.exec(text)?.[1]);
  return x !== undefined && y !== undefined && termOf(x) !== termOf(y);
}

const expected = /\bexpects? (?:the |its |their )?(\p{Ll}+) to\b/u;

/** Two who foresee one thing share a word for it, or the second only points at it. */
const isOfOne = (matter: Matter, a: Passage, b: Passage): boolean =>
  /\b(?:it|this|that|him|her|them|he|she|they|another)\b/u.test(printedText(b)) ||
  (aboutWork.test(printedText(a)) && aboutWork.test(printedText(b))) ||
  sharedTerms(a.words, b.words).some((t) => matter.telling(t) && !speakerTerms.has(t) && !foretelling.has(t));

/** Words that only say that something is foreseen. */
const foretelling: ReadonlySet<string> = new Set([
  'expect',
  'predict',
  'forese',
  'forecast',
  'hope',
  'fear',
  'anticip',
  'doubt',
  'reckon',
  'confid',
]);

/** Of forecasts by "will" alone most go together: they must stand side by side and name ends that exclude each other. */
function outright(matter: Matter, first: Found, second: Found): Dispute[] {
  const [a, b] = [printedText(first.passage), printedText(second.passage)];
  if (second.passage.at - first.passage.at > 1 || second.passage.paragraph !== first.passage.paragraph) return [];
  const shared = sharedTerms(first.passage.words, [...second.passage.words, ...second.passage.denied]).filter(
    (t) => matter.telling(t) && !speakerTerms.has(t),
  );
  const answers = shared.length > 0 || (doubtsIt.test(b) && (ofHim.test(b) || unlikely.test(a)));
  const later = (isLater(a, b) || isLater(b, a)) && (shared.length > 0 || areKin(first.passage, second.passage) || aboutWork.test(b));
  if (!otherEnd(a, b) && !later && !(answers && unlikely.test(a) !== unlikely.test(b))) return [];
  const heading = `Outlook: “${labelFor(first)}” or “${labelFor(second)}”`;
  return [disputeOf(first.passage, second.passage, heading, [...first.sign.terms, ...second.sign.terms])];
}

/** What is foreseen: behind a verb of forecasting as it stands there. */
const labelFor = (found: Found): string => (isOutright(found) ? sayingOf(found.passage).label : found.sign.label);

/** Whom the first speaks of is only pointed at. */
const ofHim = /\b(?:that|doubts?|believe|think|expect) (?:it|he|she|they|this)\b/iu;

const isOutright = ({ sign }: Found): boolean => sign.value[0] === 'will';

const otherEnd = (a: string, b: string): boolean =>
  ends.some(([x, y]) => (x.test(a) && !x.test(b) && y.test(b)) || (y.test(a) && !y.test(b) && x.test(b)));

/** What is only pointed at, or called the work that it takes. */
const aboutWork =
  /\b(?:it|they|this|work|works|construction|building|repairs|project|job|completion|opening|restart|resume|resumption|delivery|backlog)\b/u;

/** "will be ready by the summer", "not before 2033". */
const isLater = (soon: string, late: string): boolean => readyBy.test(soon) && !notBefore.test(soon) && notBefore.test(late);
