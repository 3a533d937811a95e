import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from './cls.ts';
import { bitsOf, gazetteer } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, isCapital, listed } from './opens.ts';
import { closedClass, commonClass } from './word-classes.ts';

/** Fewer words may be one long name (`Alba Free State University Press`). */
const fewest = 5;
/** A stop mostly ends a sentence, and a heading seldom. */
const fewestStopped = 8;
/** Marks of a list of names or of a title: one at most stands in a heading. */
const listing = setOf('; ( , /');
const stops = setOf('. ! ? …');
const small = cls.determiner | cls.preposition | cls.conjunction | cls.possessive;

/**
 * `Ministers Approve New Airport Despite Protests`: a heading prints every word but the smallest with a capital, so that capitals say
 * little there. In: the tokens of a sentence. Two words at least must be common ones that no name is made of, and none but the smallest in lower case.
 */
export function isTitleCase(t: Marked, from: number, to: number): boolean {
  let capitals = 0;
  let common = 0;
  let marks = 0;
  for (let i = from; i < to; i++) {
    if (listing.has(t.words[i] as string) && ++marks > 1) return false;
    if ((t.shapes[i] as number) >= shape.mark) continue;
    if (t.shapes[i] === shape.lower && !has(t, i, small)) return false;
    if (t.shapes[i] !== shape.capital) continue;
    capitals++;
    if (isPlainWord(t, i)) common++;
  }
  return capitals >= (stops.has(t.words[to - 1] as string) ? fewestStopped : fewest) && common >= 2 && common * 3 >= capitals;
}

const verbs = cls.verbBase | cls.verbPast | cls.verbPresent | cls.gerund;
/** `Come`, `Rose`: a verb that is somebody's name as well, and nothing else, with no name behind it. */
const isVerb = (t: Marked, i: number): boolean =>
  has(t, i, verbs) && !listed(t, i, ~(known.given | known.family)) && (!isCapital(t, i + 1) || has(t, i + 1, commonClass));

/** A common word that is no listed name and heads no name either. */
const isPlainWord = (t: Marked, i: number): boolean =>
  has(t, i, closedClass) ||
  (has(t, i, commonClass) &&
    (t.lists[i] === 0 || isVerb(t, i)) &&
    !has(t, i, cls.title | cls.orgHead | cls.orgOpener | cls.placeHead | cls.placeOpener));

/** First and last word of the run are parted at plain words: the last token of the name that starts at `i`, or -1. */
export function nameInTitle(t: Marked, i: number, to: number): number {
  if (!isCapital(t, i) || has(t, i, cls.calendar)) return -1;
  for (let n = Math.min(gazetteer().longest.get(t.lowers[i] as string) ?? 1, to - i); n > 1; n--)
    if (bitsOf(t.lowers.slice(i, i + n).join(' '))) return i + n - 1;
  let last = i - 1;
  while (
    last + 1 < to &&
    isCapital(t, last + 1) &&
    !has(t, last + 1, cls.calendar) &&
    (!isPlainWord(t, last + 1) || isFamily(t, i, last + 1))
  )
    last++;
  return hasName(t, i, last) ? last : -1;
}

/** `Ana Field`: the word right behind the given name that opens the run, which is no verb in the present. */
const isFamily = (t: Marked, first: number, i: number): boolean =>
  i === first + 1 && listed(t, first, known.given) && !has(t, first, commonClass) && !has(t, i, closedClass | cls.verbPresent | cls.gerund);

/** One word at least is more than a title or the head word of a body. */
function hasName(t: Marked, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!has(t, i, commonClass) || t.lists[i] !== 0) return true;
  return false;
}
