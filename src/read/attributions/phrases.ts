import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';

const going = setOf('go goes went gone');

/** A light reading of phrases: enough to find the subject of a verb and the end of its object, without a parser. */

export const has = (t: Marked, i: number, bits: number): boolean => i >= 0 && i < t.count && ((t.classes[i] as number) & bits) !== 0;
export const word = (t: Marked, i: number): string => t.lowers[i] ?? '';
export const isWord = (t: Marked, i: number): boolean => i >= 0 && i < t.count && (t.shapes[i] as number) < shape.mark;
export const isName = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.capital || t.shapes[i] === shape.upper || t.shapes[i] === shape.mixed;
export const isPossessiveMark = (t: Marked, i: number): boolean =>
  t.words[i] === '’s' || t.words[i] === "'s" || t.words[i] === '’' || t.words[i] === "'";
export const helpers = cls.auxiliary | cls.modal | cls.negation;

export const adverbs: ReadonlySet<string> = new Set(
  'also again never not still even now later once then previously just already ever often always sometimes soon further first long since yet only rather instead simply so far too almost twice today both all himself herself themselves itself'.split(
    ' ',
  ),
);
const notAdverb = new Set(
  'family early daily weekly monthly july italy ally rally reply elderly assembly monopoly supply likely unlikely anomaly bully lovely friendly costly deadly ugly lonely silly holy only'.split(
    ' ',
  ),
);

/** A word that may stand between a subject and its verb or beside a verb. */
export const isAdverb = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.lower && (adverbs.has(word(t, i)) || (word(t, i).endsWith('ly') && !notAdverb.has(word(t, i))));

const time = setOf(
  'overnight yesterday today tonight tomorrow monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays',
);
/** A weekday or `yesterday`, which may stand between a subject and its verb or after a verb. */
export const isTime = (t: Marked, i: number): boolean => time.has(word(t, i));

/** A verb that carries a clause: an auxiliary, or a past or present form where no noun is likely. */
export function isFiniteVerb(t: Marked, i: number): boolean {
  if (!isWord(t, i)) return false;
  const c = t.classes[i] as number;
  if (c & (cls.auxiliary | cls.modal)) return true;
  if (isName(t, i)) return false;
  if (c & cls.verbPast)
    return (
      !has(t, i - 1, cls.determiner | cls.possessive) &&
      !(c & cls.adjective && (has(t, i + 1, cls.noun) || (word(t, i - 1) === 'one' && isName(t, i + 1))))
    );
  if (c & cls.verbPresent)
    return (
      !(c & cls.noun) ||
      has(t, i - 1, cls.subject) ||
      (isName(t, i - 1) && !has(t, i - 1, cls.orgHead) && has(t, i + 1, cls.determiner | cls.preposition | cls.possessive))
    );
  if (c & cls.verbBase) return has(t, i - 1, cls.subject) && !has(t, i - 1, cls.determiner) && word(t, i - 1) !== 'one';
  return false;
}

/** `He’s claiming`, `who’s asking`: the short form of `is` or `has` behind a pronoun. */
export const isShortIs = (t: Marked, i: number): boolean => (t.words[i] === '’s' || t.words[i] === "'s") && has(t, i - 1, cls.subject);

const phases: ReadonlySet<string> = new Set(
  'continue continues continued keep keeps kept begin begins began begun start starts started resume resumes resumed'.split(' '),
);
/** `continues to insist`, `kept saying`, `went on to say`: where a verb of beginning or going on stands before the verb, or -1. */
export function phaseBefore(t: Marked, verb: number): number {
  const last = word(t, verb - 1) === 'to' ? verb - 2 : word(t, verb).endsWith('ing') ? verb - 1 : -1;
  if (last < 0 || isName(t, last)) return -1;
  if (word(t, last) === 'on' && going.has(word(t, last - 1))) return last - 1;
  return phases.has(word(t, last)) ? last : -1;
}

/** First token of the verb group that ends at `verb`: auxiliaries, negation, adverbs and `to` before it. */
export function groupStart(t: Marked, verb: number, from: number): number {
  const phase = phaseBefore(t, verb);
  let i = phase > from ? phase : verb;
  while (i > from) {
    const b = i - 1;
    if (has(t, b, helpers) || isAdverb(t, b) || isShortIs(t, b) || (word(t, b) === 'to' && i === verb && has(t, b - 1, helpers))) i = b;
    else break;
  }
  while (i < verb && i === from && isAdverb(t, i)) i++;
  while (i < verb && (word(t, i) === 'both' || word(t, i) === 'all')) i++;
  return i;
}
