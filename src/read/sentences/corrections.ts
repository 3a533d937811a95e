import {
  capitalLeaders,
  closers,
  leaders,
  namesWithMarks,
  numberLeaders,
  openers,
  timeNames,
  titles,
} from '../../lexicon/en/sentences.words.ts';
import { isDigits, opensDigit, opensLower, opensUpper } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { type Candidate, firstAfter, wordAfter, wordBefore } from './candidate.ts';

/** Whether a sentence ends at a candidate. The first correction with an answer wins; without one it ends. */
export type Verdict = 'ends' | 'goes on' | undefined;

interface Correction {
  readonly id: string;
  readonly decide: (c: Candidate, before: string, after: string) => Verdict;
}

const apostrophes = setOf("’ '");
function beforeApostrophe(word: string): string {
  for (let i = 0; i < word.length; i++) if (apostrophes.has(word[i] as string)) return word.slice(0, i);
  return word;
}
const isOpener = (after: string) => opensUpper(after) && openers.has(beforeApostrophe(after.toLowerCase()));
const plainStop = (c: Candidate) => c.marks === '.' && !c.closing;
/** Few words so far (`At 5 a.m. Mr Smith ...`): an opening phrase, not yet a sentence. */
const barelyBegun = (c: Candidate) => c.mark - c.from < 24 && c.text.slice(c.from, c.mark).split(/\s+/u).length <= 3;
const clockLetters = setOf('am pm a.m p.m');
const ellipses = ['…', '..', '. .'];
const romans = setOf('i v x I V X');
const isRoman = (word: string): boolean => word !== '' && [...word].every((letter) => romans.has(letter));
const letter = /^\p{L}$/u;
/** One letter of any script. */
const isLetter = (word: string): boolean =>
  word.length === 1 && word.charCodeAt(0) < 128
    ? opensUpper(word) || opensLower(word)
    : (word.length === 1 || isPair(word)) && letter.test(word);
/** Two units that are one character. */
const isPair = (word: string): boolean => word.length === 2 && word.charCodeAt(0) >= 0xd800;
/** `U.S`: letters with stops between. */
const isAcronym = (before: string): boolean => before.includes('.') && before.split('.').every(isLetter);

/** Ordered: what is certain first, what needs the next word last. */
export const corrections: readonly Correction[] = [
  { id: 'paragraph-end', decide: (c) => (c.next >= c.limit ? 'ends' : undefined) },
  // An ellipsis of three points goes on, one of four ends when a capital follows; `[...]` is a cut inside a sentence.
  {
    id: 'ellipsis',
    decide: (c, _, after) => {
      if (c.marks === '.' || !ellipses.some((e) => c.marks.startsWith(e))) return undefined;
      if (c.text[c.mark - 1] === '[' || c.text[c.mark - 1] === '(') return 'goes on';
      if (c.marks === '. . .') return 'goes on';
      return opensUpper(after) || opensDigit(after) ? undefined : 'goes on';
    },
  },
  {
    id: 'cut-follows',
    decide: (c) => (c.text[c.next] === '[' && /^\[(?:…|\.\.\.)\]/u.test(c.text.slice(c.next, c.next + 5)) ? 'goes on' : undefined),
  },
  {
    id: 'footnote-number',
    decide: (c) =>
      c.limit - c.next <= 4 && opensDigit(c.text.slice(c.next, c.limit)) && /^\d{1,2}\s*$/u.test(c.text.slice(c.next, c.limit))
        ? 'goes on'
        : undefined,
  },
  // `c. 1818`, `p. 55`: a single small letter stands for a word before a number.
  {
    id: 'letter-before-number',
    decide: (c, before, after) => (plainStop(c) && isLetter(before) && opensLower(before) && opensDigit(after) ? 'goes on' : undefined),
  },
  // `1. First ...`, `a. First ...`: a marker that opens the item goes with it.
  {
    id: 'item-marker',
    decide: (c, before) =>
      c.marks === '.' &&
      (c.closing === '' || c.closing === ')') &&
      c.mark - before.length <= c.from + 2 &&
      (isDigits(before, 1, 3) || isLetter(before) || (before.length <= 4 && isRoman(before))) &&
      before !== 'I'
        ? 'goes on'
        : undefined,
  },
  {
    id: 'title-before-name',
    decide: (c, before, after) =>
      plainStop(c) &&
      titles.has(before.toLowerCase()) &&
      (opensUpper(after) || opensDigit(after)) &&
      !(closers.has(before.toLowerCase()) && isOpener(after))
        ? 'goes on'
        : undefined,
  },
  {
    id: 'answer-no',
    decide: (c, before, after) => (plainStop(c) && before.toLowerCase() === 'no' && !opensDigit(after) ? 'ends' : undefined),
  },
  {
    id: 'abbreviation-before-more',
    decide: (c, before, after) => {
      if (!plainStop(c)) return undefined;
      const key = before.toLowerCase();
      if (numberLeaders.has(key)) return opensDigit(after) ? 'goes on' : undefined;
      if (capitalLeaders.has(key)) return opensUpper(before) && !isOpener(after) ? 'goes on' : undefined;
      return leaders.has(key) && !(isOpener(after) && closers.has(key)) ? 'goes on' : undefined;
    },
  },
  {
    id: 'initial',
    decide: (c, before, after) =>
      plainStop(c) && before.length === 1 && opensUpper(before) && opensUpper(after) && !(before === 'I' && isOpener(after))
        ? 'goes on'
        : undefined,
  },
  {
    id: 'clock-time',
    decide: (c, before, after) => {
      if (!plainStop(c) || !clockLetters.has(before.toLowerCase())) return undefined;
      return barelyBegun(c) || !opensUpper(after) || timeNames.has(after.toLowerCase()) ? 'goes on' : 'ends';
    },
  },
  {
    id: 'closing-abbreviation',
    decide: (c, before, after) => {
      if (!plainStop(c) || !(closers.has(before.toLowerCase()) || isAcronym(before))) return undefined;
      return isOpener(after) ? 'ends' : 'goes on';
    },
  },
  {
    id: 'mark-in-name',
    decide: (c, before, after) => {
      if (!opensLower(after)) return undefined;
      const named = c.marks === '!' && /^\p{Lu}\p{Ll}/u.test(before) && c.mark - before.length > c.from;
      return named || namesWithMarks.has(before.toLowerCase()) ? 'goes on' : undefined;
    },
  },
  // `"..." (Smith 55).`: a reference in brackets belongs to the sentence before it.
  {
    id: 'reference-in-brackets',
    decide: (c) => (c.closing && c.text[c.next] === '(' && reference.test(c.text.slice(c.next, c.next + 40)) ? 'goes on' : undefined),
  },
  {
    id: 'punctuation-follows',
    decide: (c) =>
      goingOn.has(c.text[c.next] ?? '') && !/[-–—*]{2}|^[-–—]\s?\p{L}/u.test(c.text.slice(c.next, c.next + 3)) ? 'goes on' : undefined,
  },
  // In hasty writing a sentence may open in lower case; a closing quotation mark, though, waits for its speaker.
  {
    id: 'lower-case-follows',
    decide: (c, before) => {
      if (!opensLower(firstAfter(c))) return undefined;
      if (c.closing) return 'goes on';
      return c.marks.includes('?') ||
        c.marks.includes('!') ||
        (c.marks === '.' && /^(?:[\p{Ll}’']{3,}|me|us|it|so|up|on|go|do|be|in|to|is|we|he)$/u.test(before))
        ? 'ends'
        : 'goes on';
    },
  },
];
const goingOn = setOf(', ; : ) ] – — -');
const reference = /^\([^()]{2,36}\)[.,;]/u;

/** Words before a stop that some correction looks at. */
const known: ReadonlySet<string> = new Set([...titles, ...numberLeaders, ...capitalLeaders, ...leaders, ...closers, ...namesWithMarks]);

/** A stop behind a longer word that is no abbreviation, with a capital right behind the gap: no correction has anything to say. */
const plainly = (c: Candidate, before: string): boolean =>
  plainStop(c) &&
  before.length > 4 &&
  c.next < c.limit &&
  opensUpper(c.text[c.next] as string) &&
  !before.includes('.') &&
  !known.has(before.toLowerCase());

/** The verdict on one candidate. */
export function sentenceEnds(c: Candidate): boolean {
  const before = wordBefore(c);
  if (plainly(c, before)) return true;
  const after = wordAfter(c);
  for (let i = 0; i < corrections.length; i++) {
    const verdict = (corrections[i] as Correction).decide(c, before, after);
    if (verdict) return verdict === 'ends';
  }
  return true;
}
