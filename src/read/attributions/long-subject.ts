import { endsInOneS } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { cueTable } from './cue-table.ts';
import type { Range } from './draft.ts';
import * as frame from './frame.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { has, isAdverb, isFiniteVerb, isName, isPossessiveMark, isTime, isWord, word } from './phrases.ts';

const relatives = setOf('who which that whose whom where');
/** What may part a clause from the one before it. */
const links = setOf('but and yet so or , ; : — – --');
/** Adjectives that take what follows them along: `people close to the talks`. */
const leading = setOf('familiar close privy loyal opposed critical aware present involved responsible likely able');
const pointing = setOf('this last');
const spans = setOf('week month year summer winter spring autumn fall morning afternoon evening night weekend');
const places = setOf('there here out');

/**
 * `A report published on Friday said`, `people familiar with her thinking say`, `farm groups that backed him say`: a subject whose noun
 * stands far from its verb. The clause has to open with the noun phrase, and nothing but what describes it may stand before the verb: one
 * verb for each relative word, a participle that has no object. In: the verb's first token and the first that may be reached.
 * Out: the whole subject, or undefined.
 */
export function longSubject(t: Marked, verb: number, low: number): Range | undefined {
  for (let first = verb - 2; first >= Math.max(low, verb - furthest); first--) {
    if (first > low && !opensClause(t, first - 1)) continue;
    if (links.has(word(t, first)) || isAdverb(t, first)) continue;
    return describedUpTo(t, first, verb) ? [first, beforeTime(t, first, verb)] : undefined;
  }
  return undefined;
}
/** `Ann Lee this week said`: the time is no part of a name. */
const beforeTime = (t: Marked, first: number, verb: number): number =>
  isThisWeek(t, verb - 2) && verb - 3 >= first && isName(t, verb - 3) ? verb - 3 : verb - 1;

/** Most tokens of such a subject. */
const furthest = 30;

const opensClause = (t: Marked, before: number): boolean =>
  links.has(word(t, before)) ? !isJoint(t, before) : has(t, before, cls.subordinator) && !relatives.has(word(t, before));

/** `and` between two nouns joins them. */
const isJoint = (t: Marked, i: number): boolean => (word(t, i) === 'and' || word(t, i) === 'or') && word(t, i - 1) !== ',';

/** From a noun phrase at `first` to the verb nothing stands but what describes it. */
function describedUpTo(t: Marked, first: number, verb: number): boolean {
  if (has(t, first, cls.preposition | cls.calendar | cls.auxiliary | cls.modal | cls.gerund) || isTime(t, first)) return false;
  if (has(t, first, cls.verbPast | cls.verbBase) && has(t, first + 1, cls.preposition | cls.determiner | cls.possessive | cls.object))
    return false;
  if (has(t, verb - 1, cls.conjunction | cls.preposition) || isPossessiveMark(t, verb - 1)) return false;
  if (has(t, first, cls.subject) && !has(t, first, cls.determiner)) return false;
  const head = has(t, first, cls.determiner) && relatives.has(word(t, first + 1)) ? first : nounPhraseEnd(t, first, verb); // `those who`
  if (head < 0) return false;
  if (head >= verb - 1) return holdsPreposition(t, first, verb);
  if (!opensDescription(t, head + 1) || periods.has(word(t, head))) return false;
  let due = 0;
  for (let i = head + 1; i < verb; i++) {
    if (!isWord(t, i) && !isPossessiveMark(t, i)) return false;
    const w = word(t, i);
    if (w === 'but' || (has(t, i, cls.subordinator) && !relatives.has(w) && !has(t, i, cls.preposition))) return false;
    if (w === 'to' && has(t, i + 1, cls.verbBase | cls.auxiliary)) {
      i++;
      while (i + 1 < verb && has(t, i + 1, cls.participle | cls.verbPast) && !isName(t, i + 1)) i++;
    } else if (relatives.has(w) || (has(t, i, cls.subject) && !has(t, i, cls.determiner | cls.object))) due = 1;
    else if (isReduced(t, i, head) || (has(t, i, cls.verbPast | cls.participle) && word(t, i + 1) === 'by')) continue;
    else if (isFiniteVerb(t, i)) {
      if (due === 0) return false;
      while (i + 1 < verb && (isFiniteVerb(t, i + 1) || isAdverb(t, i + 1) || has(t, i + 1, cls.negation | cls.participle))) i++;
      due = 0;
    }
  }
  return true;
}

function holdsPreposition(t: Marked, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (has(t, i, cls.preposition)) return true;
  return false;
}

/** What may stand right behind a noun to describe it. */
const opensDescription = (t: Marked, i: number): boolean =>
  relatives.has(word(t, i)) || leading.has(word(t, i)) || isWhen(t, i) || has(t, i, cls.preposition | cls.gerund) || isReduced(t, i, i - 1);

const isThisWeek = (t: Marked, i: number): boolean => pointing.has(word(t, i)) && spans.has(word(t, i + 1));
const isWhen = (t: Marked, i: number): boolean => isTime(t, i) || isThisWeek(t, i) || places.has(word(t, i));

/** `published on Friday`, `seen by farmers`: a past form right behind the noun that governs no object. */
const isReduced = (t: Marked, i: number, head: number): boolean =>
  i === head + 1 &&
  has(t, i, cls.verbPast | cls.participle) &&
  !isName(t, i) &&
  !((cueTable().get(word(t, i))?.verb.frames ?? 0) & (frame.clause | frame.complement)) &&
  (has(t, i + 1, cls.preposition) || isWhen(t, i + 1) || isAdverb(t, i + 1));

const timely = setOf('that after before since until till as than');
const periods = setOf('minutes minute hours hour days day weeks week months month years year moments shortly soon long decades');

/** A preposition or a verb stands before the phrase and governs it, or it is an object's form (`him`). */
export function isGoverned(t: Marked, first: number, low: number): boolean {
  if (first <= low || (has(t, first, cls.subject) && !has(t, first, cls.determiner))) return false;
  if (has(t, first, cls.object) && !has(t, first, cls.possessive)) return true;
  const before = first - 1;
  if (word(t, before) === 'and') return false;
  if (has(t, before, cls.preposition)) return !timely.has(word(t, before));
  if (isFiniteVerb(t, before)) return true;
  return has(t, before, cls.verbBase | cls.verbPast) && (relatives.has(word(t, before - 1)) || !has(t, before, cls.noun | cls.adjective));
}

const alwaysPlural = setOf('people those data');

/** `Records from the 2008 campaign show`: the noun of a long subject is a plural. */
export function hasPluralHead(t: Marked, verb: number, low: number): boolean {
  const found = longSubject(t, verb, low);
  if (!found) return false;
  let head = found[0];
  while (head + 1 < verb && !opensDescription(t, head + 1)) head++;
  return endsInOneS(word(t, head)) || alwaysPlural.has(word(t, head));
}
