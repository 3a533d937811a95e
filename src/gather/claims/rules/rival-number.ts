import { ofOwnNumber, tellsSo } from '../../../lexicon/en/claims.echo.ts';
import { foundBy, givenTo, measuredThing, measures, onlyThat, otherNumber } from '../../../lexicon/en/claims.measures.ts';
import type { Dispute } from '../dispute.ts';
import { isDay, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { speakerTerms } from '../speaker-terms.ts';
import { scanTerms, termOf } from '../terms.ts';
import { type Measured, numbersOf } from './measured.ts';
import { tellsOfSpeaker } from './one-matter.ts';
import { rightBefore } from './right-before.ts';

/**
 * Two speakers right behind each other who give one measure in different numbers: "The club put its debts at 30 million dollars. The
 * administrator had found liabilities of 52 million." The measure is named by words of one list. Works on news reports; a number that the
 * second gives of itself counts only where it is less than what was said.
 */
export function findRivalNumbers(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = rightBefore(matter, second);
    const pair = first && !isOfOther(first, second) ? clashing(first, second) : undefined;
    if (!first || !pair) return [];
    const [one, other] = pair;
    return [
      {
        kind: 'figures',
        status: 'contested',
        rule: 'answered-number',
        heading: `Figures: “${one.label}” or “${other.label}”`,
        sides: [
          { passage: first, stance: 'differs', figure: one.printed, fit: 1 },
          { passage: second, stance: 'differs', figure: other.printed, fit: 1 },
        ],
        score: 0.6,
        terms: [...new Set([...sharedTerms(first.words, second.words), ...first.words])].slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

/** The one number of each, of one kind and scale, that cannot both hold. */
export function clashing(first: Passage, second: Passage): readonly [Measured, Measured] | undefined {
  const [a, b] = [lineOf(first), lineOf(second)];
  if (!/\d/u.test(a) && !/\d/u.test(b)) return undefined;
  if (otherNumber.test(a) || otherNumber.test(b) || isOwn(b) || areOfOtherDays(first, second) || !haveMeasure(a, b)) return undefined;
  const [told, given] = [numbersOf(a), numbersOf(b)];
  const other = given.find((n) => told.some((one) => isOfKind(one, n)));
  if (!other || given.filter((n) => n.kind === other.kind).length > 1 || bringsMore(first, second, other)) return undefined;
  const [one, more] = told.filter((n) => isOfKind(n, other));
  return one && !more && isApart(one, other) ? [one, other] : undefined;
}

/** The speaker gives a number of his own, and not less than was said. */
const isOwn = (b: string): boolean => ofOwnNumber.test(b.replace(foundBy, '').replace(givenTo, '')) && !onlyThat.test(b);

/** Whether the second names, up to its number, what the first does not, and what is no word for a measure: another thing is measured. */
function bringsMore(first: Passage, second: Passage, { end }: Measured): boolean {
  const known = new Set([
    ...first.words,
    ...first.denied,
    ...[first, second].flatMap(({ holder }) => scanTerms(holder).map((t) => t.term)),
  ]);
  const text = lineOf(second);
  const cue = text.search(tellsSo);
  const from = second.voice === 'author' || cue < 0 || cue > end ? 0 : cue;
  const said = lineOf(first);
  return scanTerms(text.slice(from, end)).some(
    ({ term, start }) =>
      !known.has(term) &&
      !isDay(term) &&
      !measuring.has(term) &&
      !speakerTerms.has(term) &&
      !(isName(text, from + start) && isKnown(nameAt(text, from + start), said, second)),
  );
}

const measuring: ReadonlySet<string> = new Set([...measures.flatMap((words) => words.split(/[ -]/u)), ...measuredThing].map(termOf));

/** A name that the first told of too, or the speaker's. */
const isKnown = (name: string, said: string, { holder }: Passage): boolean => said.includes(name) || holder.includes(name);

const nameAt = (text: string, at: number): string => /^[\p{L}-]+/u.exec(text.slice(at))?.[0] ?? '';

const isName = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at));

/** A day in each, and none in common: a series, no dispute. */
function areOfOtherDays(a: Passage, b: Passage): boolean {
  const [x, y] = [a.words.filter(isDay), b.words.filter(isDay)];
  return x.length > 0 && y.length > 0 && sharedTerms(x, y).length === 0;
}

/** Without a noun: "500,000 a day". */
const isBare = ({ label, printed }: Measured): boolean => /^(?: an?)?$/u.test(label.slice(printed.length));

/** Money is compared with money or with bare millions, shares with shares. */
const isOfKind = (a: Measured, b: Measured): boolean =>
  (a.kind === b.kind && (a.kind !== 'count' || isOfNoun(a, b))) ||
  (a.kind === 'money' && b.kind === 'count' && /(?:,\d{3}| (?:thousand|million|billion|trillion))$/iu.test(b.printed) && isBare(b));

/** "49 people" and "36 officers" are two counts; a bare number may be of either, and so may "nine deaths". */
function isOfNoun(a: Measured, b: Measured): boolean {
  const [x = '', y = ''] = [a, b].map(({ label, printed }) => label.slice(printed.length).trim());
  return x === '' || y === '' || isOfDead.test(x) || isOfDead.test(y) || termOf(x) === termOf(y);
}

const isOfDead = /^(?:deaths?|dead|victims|bodies|fatalities)$/u;

const ofHimself = /\b(?:said|says|told [^,.;]{2,30})(?: that)? (?:it|they|he|she|we|I) (?:had|has|have)\b/u;

/** "It had won 12 seats": a number that the first gives of itself is another's only where the second tells of it. */
const isOfOther = (first: Passage, second: Passage): boolean =>
  ofHimself.test(lineOf(first)) &&
  !onlyThat.test(lineOf(second)) &&
  !/\b(?:it|them|him|her)\b/u.test(lineOf(second)) &&
  !tellsOfSpeaker(first, second);

/** Numbers that differ by more than is rounded away. */
const isApart = (a: Measured, b: Measured): boolean => a.low > b.high * 1.1 || b.low > a.high * 1.1;

const lists = measures.map(
  (words) => new RegExp(`(?<![\\p{L}-])(?:${words.split(' ').join('|').replaceAll('-', ' ')})(?![\\p{L}-])`, 'iu'),
);

/** Whether both name one measure. */
const haveMeasure = (a: string, b: string): boolean => lists.some((list) => list.test(a) && list.test(b));
