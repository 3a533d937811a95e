import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { adverbs, has, helpers, isAdverb, isFiniteVerb, isName, isPossessiveMark, isTime, isWord, word } from './phrases.ts';
import { quantified } from './quantified.ts';

const nounSigns = setOf('% $ £ € &');

const nominal = cls.noun | cls.person | cls.adjective | cls.orgHead | cls.placeHead | cls.thingHead;
const inner = setOf('over under around outside inside of for at in from with near within against behind on among between');

/** `the WHO`: letters that are a known name, whatever the small word means. */
export const isBody = (t: Marked, i: number): boolean => t.shapes[i] === shape.upper && t.lists[i] !== 0;

const naming = setOf('the those');

/** The last word of a noun phrase. */
function closesPhrase(t: Marked, i: number): boolean {
  if (!isWord(t, i)) return t.words[i] === ')' || t.words[i] === '%';
  const c = t.classes[i] as number;
  if (c & cls.subject) return true;
  if (isName(t, i) && !(c & (cls.preposition | cls.conjunction | cls.subordinator | helpers))) return true;
  if (c & (cls.preposition | cls.conjunction | helpers | cls.possessive | cls.subordinator)) return !!(c & cls.determiner);
  // `the missing`, `those surveyed`: behind an article a participle names people.
  if (c & (cls.verbPast | cls.gerund) && !(c & (cls.noun | cls.adjective | cls.person)) && !naming.has(word(t, i - 1))) return false;
  return word(t, i) !== 'to';
}

/** First token of the noun phrase that ends at `end`, with what says how many, not before `from`; -1 when none ends there. */
export function nounPhraseStart(t: Marked, end: number, from: number): number {
  const start = plainStart(t, end, from);
  return start > from ? quantified(t, start, from) : start;
}

function plainStart(t: Marked, end: number, from: number): number {
  if (end < from || !closesPhrase(t, end)) return -1;
  if (has(t, end, cls.subject) && !has(t, end, cls.determiner) && !isBody(t, end)) return word(t, end) === 'who' ? -1 : end;
  let i = end;
  if (t.words[end] === ')') while (i > from && t.words[i] !== '(') i--;
  while (i > from && extendsLeft(t, i - 1, i, from)) {
    i--;
    if (t.words[i] === ')') while (i > from && t.words[i] !== '(') i--;
    if (has(t, i, cls.conjunction) && word(t, i - 1) === ',') {
      const last = plainStart(t, i - 2, from);
      const whole = last < 0 ? last : listStart(t, last, from);
      return whole < 0 || whole === last ? trimLeft(t, i + 1, end) : whole;
    }
    if (has(t, i, cls.conjunction) || has(t, i, cls.preposition)) {
      const further = nounPhraseStart(t, i - 1, from);
      if (further < 0 || !mayJoin(t, i, further, from)) return trimLeft(t, i + 1, end);
      return has(t, i, cls.conjunction) ? listStart(t, further, from) : further;
    }
  }
  return trimLeft(t, i, end);
}

/** `A, B and C`: the list before `and` goes back over commas to the clause's start. */
function listStart(t: Marked, first: number, from: number): number {
  if (first - 2 < from || word(t, first - 1) !== ',') return first;
  const before = nounPhraseStart(t, first - 2, from);
  return before === from || (before > from && (has(t, before - 1, cls.conjunction | cls.subordinator) || word(t, before - 1) === ','))
    ? listStart(t, before, from)
    : first;
}

function trimLeft(t: Marked, start: number, end: number): number {
  let i = start;
  while (
    i < end &&
    (has(t, i, cls.preposition | cls.conjunction) ||
      ((isAdverb(t, i) || adverbs.has(word(t, i))) && !has(t, i, cls.determiner)) ||
      (isTime(t, i) && !isPossessiveMark(t, i + 1)))
  )
    i++;
  return i;
}

/** A phrase joined by a preposition or `and` belongs to the subject when nothing before it governs it. */
function mayJoin(t: Marked, joint: number, first: number, from: number): boolean {
  if (first === from) return true;
  const before = first - 1;
  if (!isWord(t, before)) return t.words[before] !== ')' || has(t, joint, cls.preposition);
  if (has(t, before, cls.conjunction | cls.subordinator)) return true;
  return has(t, joint, cls.preposition) && !isFiniteVerb(t, before) && !has(t, before, cls.preposition | cls.gerund | cls.verbBase);
}

/** `Doctors Without Borders`: a small word with a capital between two others. */
const isInnerCapital = (t: Marked, i: number): boolean => [i - 1, i, i + 1].every((k) => t.shapes[k] === shape.capital);

function extendsLeft(t: Marked, b: number, i: number, from: number): boolean {
  if (!isWord(t, b))
    return t.words[b] === ')'
      ? word(t, i) === 'of' || isName(t, i)
      : isPossessiveMark(t, b)
        ? b > from && isWord(t, b - 1)
        : nounSigns.has(t.words[b] as string);
  const c = t.classes[b] as number;
  const w = word(t, b);
  if (w === 'to') return b > from && isWord(t, b - 1) && (has(t, b - 1, cls.person) || word(t, b - 1) === 'close' || isSent(t, b, from));
  if (c & cls.preposition) return (inner.has(w) || isInnerCapital(t, b)) && b > from && closesPhrase(t, b - 1);
  if (c & cls.conjunction)
    return (
      (w === 'and' || w === '&' || w === 'or' || w === 'nor') &&
      b > from &&
      (isWord(t, b - 1) ? closesPhrase(t, b - 1) : closesItem(t, b, from))
    );
  if (w === 'which' || w === 'what') return false;
  if (w === 'one') return (has(t, i, nominal) || t.classes[i] === 0) && !has(t, i, cls.determiner | cls.possessive);
  if (has(t, i, cls.determiner | cls.possessive)) return (c & cls.determiner) !== 0 && has(t, i, cls.determiner) && word(t, b) !== 'that';
  if (isName(t, b)) return !(c & (cls.subordinator | helpers | cls.subject)) || (c & cls.determiner) !== 0;
  if (c & (cls.determiner | cls.possessive)) return !(word(t, b) === 'that' && has(t, i, cls.adjective | cls.determiner));
  if (c & (helpers | cls.subordinator | cls.subject | cls.object)) return false;
  if (isAdverb(t, b)) return has(t, i, cls.adjective | cls.participle) && has(t, b - 1, cls.determiner);
  if (c & nominal) return !isFiniteVerb(t, b) || has(t, b - 1, cls.determiner | cls.adjective | cls.possessive);
  if (c & cls.verbBase && b > from && has(t, b - 1, nominal) && !has(t, b - 1, cls.subject)) return true;
  if (c & (cls.verbPast | cls.verbPresent | cls.gerund | cls.participle | cls.verbBase))
    return has(t, b - 1, cls.determiner | cls.possessive | cls.adjective) || (isPossessiveMark(t, b - 1) && b - 1 > from);
  return true;
}

/** `A, B, and C`: the comma before `and` parts the items of a list. */
const closesItem = (t: Marked, and: number, from: number): boolean =>
  and - 2 > from && word(t, and - 1) === ',' && word(t, and) === 'and' && closesPhrase(t, and - 2);

/** `a letter from Tom Vale to the board`: what is sent stands before `to`. */
function isSent(t: Marked, to: number, from: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 6); i--) if (sendings.has(word(t, i))) return true;
  return false;
}
const sendings = setOf('letter message email memo note submission statement testimony response reply report');
