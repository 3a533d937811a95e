import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { has, helpers, isAdverb, isFiniteVerb, isName, isPossessiveMark, isTime, isWord, word } from './phrases.ts';

const nounSigns = setOf('% $ £ € &');
const stopMarks = setOf('. , ; : ! ?');
const currencies = setOf('$ £ €');
const inner = setOf('of for at in from with on near within across against to by behind among between under');

/** Last token of the noun phrase that starts at `start`, before `to`; -1 when none starts there. */
export function nounPhraseEnd(t: Marked, start: number, to: number): number {
  if (start >= to || !isWord(t, start)) return -1;
  if (has(t, start, cls.subject | cls.object) && !has(t, start, cls.determiner | cls.possessive) && word(t, start) !== 'one') return start;
  let last = -1;
  for (let i = start; i < to; i++) {
    if (!isWord(t, i)) {
      if (isPossessiveMark(t, i) || nounSigns.has(t.words[i] as string)) {
        if (t.words[i] === '%' || isPossessiveMark(t, i)) last = i;
        continue;
      }
      if (t.words[i] === '(' && last >= 0) {
        const close = closing(t, i, to);
        if (close > 0) {
          last = close;
          i = close;
          continue;
        }
      }
      break;
    }
    const c = t.classes[i] as number;
    if (c & (cls.modal | cls.negation) || (c & cls.auxiliary && i > start)) break;
    if (c & cls.preposition) {
      if (last < 0 || !inner.has(word(t, i)) || i + 1 >= to || !opensPhrase(t, i + 1) || isTime(t, i + 1) || opensVerb(t, i)) break;
    } else if (c & cls.subordinator) break;
    else if (c & cls.conjunction) {
      if (last < 0 || word(t, i) === 'but' || i + 1 >= to || !opensPhrase(t, i + 1) || isFiniteVerb(t, i + 1)) break;
    } else if (
      i > start &&
      ((c & cls.subject && !(c & cls.determiner)) ||
        (isFiniteVerb(t, i) && ((c & cls.auxiliary) !== 0 || !closesThere(t, i + 1, to)) && !describesOne(t, start, i)) ||
        isTime(t, i) ||
        (isAdverb(t, i) && last >= 0))
    )
      break;
    else if (i > start && last >= 0 && c & cls.determiner && !has(t, i - 1, cls.preposition | cls.conjunction | cls.determiner)) break;
    else if (
      c & cls.gerund &&
      last >= 0 &&
      !(c & (cls.noun | cls.adjective)) &&
      !has(t, i - 1, cls.preposition) &&
      !isPossessiveMark(t, i - 1)
    )
      break;
    else if (!(c & (cls.determiner | cls.possessive)) || c & cls.subject) last = i;
  }
  return last;
}

/** `one retired general`: a participle between `one` and its noun. */
const describesOne = (t: Marked, start: number, i: number): boolean =>
  i === start + 1 &&
  word(t, start) === 'one' &&
  has(t, i, cls.verbPast) &&
  (isName(t, i + 1) || has(t, i + 1, cls.noun | cls.adjective)) &&
  !has(t, i + 1, cls.calendar);

const multiplying = setOf('double triple halve');
/** `to open`, `of hiding`: a preposition before a verb goes with the verb, not with the noun. */
const opensVerb = (t: Marked, i: number): boolean =>
  word(t, i) === 'to'
    ? multiplying.has(word(t, i + 1)) ||
      (!isName(t, i + 1) &&
        !has(t, i + 1, cls.determiner | cls.possessive | cls.object) &&
        (has(t, i + 1, cls.verbBase | cls.auxiliary) || !has(t, i + 1, cls.noun | cls.adjective)))
    : has(t, i + 1, cls.gerund) && !has(t, i + 1, cls.noun | cls.adjective);

/** The phrase's words end here: a word that looks like a verb is a noun (`three networks.`). */
const closesThere = (t: Marked, i: number, to: number): boolean => i >= to || stopMarks.has(t.words[i] as string);

const opensPhrase = (t: Marked, i: number): boolean =>
  (isWord(t, i) && !has(t, i, helpers | cls.preposition | cls.conjunction | cls.subject)) || currencies.has(t.words[i] as string);

function closing(t: Marked, open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 12); i++) if (t.words[i] === ')') return i;
  return -1;
}
