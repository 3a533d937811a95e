import { markLetters } from '../../lexicon/en/names.words.ts';
import { isSmall } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from './cls.ts';
import { bitsOf, gazetteer } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { classesOf, closedClass, commonClass } from './word-classes.ts';

const namingMonths = setOf('may april june august jan sun');

export const has = (t: Marked, i: number, bits: number): boolean => i >= 0 && i < t.count && ((t.classes[i] as number) & bits) !== 0;
export const listed = (t: Marked, i: number, bits: number): boolean => i >= 0 && i < t.count && ((t.lists[i] as number) & bits) !== 0;
export const isCapital = (t: Marked, i: number): boolean => {
  const s = t.shapes[i] as number;
  return s === shape.capital || s === shape.upper || s === shape.mixed;
};
const named = known.country | known.city | known.region | known.nationality | known.people | known.body | known.team;

/** Words that the text prints with a capital inside a sentence, and those of its words with a capital that it prints in lower case too: evidence for words that open one. */
export interface Usage {
  readonly capital: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

/** Usage of the words of a text, sentence openings left out. */
export function usageOf(t: Marked): Usage {
  const capital = new Set<string>();
  const asked = new Set<string>();
  for (let i = 0; i < t.count; i++) if (isCapital(t, i)) noteCapital(t, i, asked, capital);
  const lower = new Set<string>();
  for (let i = 1; i < t.count; i++) if (t.shapes[i] === shape.lower && asked.has(t.lowers[i] as string)) lower.add(t.lowers[i] as string);
  return { capital, lower };
}

/** Small letters are only asked of words that the text prints with a capital too. */
function noteCapital(t: Marked, i: number, asked: Set<string>, capital: Set<string>): void {
  asked.add(t.lowers[i] as string);
  if (i > 0 && t.shapes[i] === shape.capital && t.spanOf[i] === t.spanOf[i - 1] && (t.shapes[i - 1] as number) < shape.mark)
    capital.add(t.lowers[i] as string);
}

/** A capitalised word that can be part of a name where it stands; `opening` is the first word of its sentence or quotation. */
export function canBeName(t: Marked, i: number, opening: number, usage: Usage): boolean {
  if (!isCapital(t, i)) return false;
  const word = t.words[i] as string;
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return mixedName(word);
  if (first > 0x36f && first < 0x1e00) return false;
  if (isContraction(word) || isMark(t, i)) return false;
  if (has(t, i, cls.calendar) && t.shapes[i] !== shape.upper) return isNameDespiteCalendar(t, i);
  if (word.length === 1) return word !== 'I' && word !== 'A' && i + 1 < t.count && isCapital(t, i + 1) && t.spanOf[i + 1] === t.spanOf[i];
  if (i === opening) return opensName(t, i, usage);
  if (listed(t, i, known.given) && isCapital(t, i + 1) && t.shapes[i - 1] === shape.lower && has(t, i - 1, cls.person)) return true;
  return (
    !has(t, i, closedClass) ||
    (t.words[i] === 'Will' && i + 1 < t.count && isCapital(t, i + 1)) ||
    isPer(t, i) ||
    (t.shapes[i] === shape.upper && i > opening && listed(t, i, ~0) && !has(t, i, cls.determiner | cls.preposition | cls.conjunction))
  );
}

const marks: ReadonlySet<string> = new Set(markLetters.split(' '));
/** Capitals that stand for a bracket or a message (`LRB`, `RT`). */
export const isMark = (t: Marked, i: number): boolean => t.shapes[i] === shape.upper && marks.has(t.lowers[i] as string);

const contracted = setOf(
  'i we you they he she it that there here who what how let don won can isn doesn didn aren wasn weren couldn wouldn shouldn hasn haven hadn ain y',
);

/** `I'm`, `don’t`: what stands before the first apostrophe. */
function isContraction(word: string): boolean {
  let at = 0;
  while (at < word.length && word[at] !== "'" && word[at] !== '’') at++;
  return at < word.length && contracted.has(word.slice(0, at).toLowerCase());
}

/** `al-Qaeda`, `eBay`; not `then-President`. */
function mixedName(word: string): boolean {
  let at = 0;
  while (at < word.length && isSmall(word, at, at + 1)) at++;
  if (at === 0 || at > 3 || (word[at] === '-' && prefixes.has(word.slice(0, at)))) return false;
  return isCapitalAt(word, at) || (word[at] === '-' && hasCapital(word));
}
const prefixes = setOf('ex non pro mid un re pre co');
const isCapitalAt = (word: string, i: number): boolean => word.charCodeAt(i) >= 65 && word.charCodeAt(i) <= 90;

function hasCapital(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isCapitalAt(word, i)) return true;
  return false;
}

/** What follows a weekday in the name of a newspaper. */
const papers = setOf('times telegraph mirror express herald mail independent tribune');
/** `April Smith`: a month's name that is a given name before a capital. */
const isNameDespiteCalendar = (t: Marked, i: number): boolean =>
  ((t.lowers[i] as string).endsWith('day') && isCapital(t, i + 1) && papers.has(t.lowers[i + 1] ?? '')) ||
  (namingMonths.has(t.lowers[i] as string) &&
    i + 1 < t.count &&
    ((isCapital(t, i + 1) && !has(t, i + 1, cls.calendar | commonClass)) || (t.lowers[i] === 'jan' && has(t, i + 1, cls.particle))));

/** The first word of a sentence has a capital in any case: it opens a name only if lists, usage or its neighbour say so. */
function opensName(t: Marked, i: number, usage: Usage): boolean {
  const c = t.classes[i] as number;
  const lower = t.lowers[i] as string;
  const next = i + 1;
  const beforeCapital = next < t.count && t.spanOf[next] === t.spanOf[i] && isCapital(t, next) && !has(t, next, cls.calendar);
  if (c & closedClass) return (t.shapes[i] === shape.upper && beforeCapital && listed(t, i, named)) || isWill(t, i);
  if (t.shapes[i] === shape.upper && (t.words[i] as string).length > 1) return true;
  if (usage.capital.has(lower) && !usage.lower.has(lower)) return true;
  if (opensListed(t, i) || opensBody(t, i)) return true;
  if (c & cls.opener || isCompound(t.words[i] as string)) return false;
  if (listed(t, i, named) && !(c & (cls.verbBase | cls.verbPast | cls.adjective | cls.gerund))) return true;
  if (!(c & commonClass)) return !(lower.endsWith('ly') || lower.endsWith('ing')) || (t.lists[i] as number) !== 0;
  if ((usage.lower.has(lower) && !beforeCapital) || (lower.endsWith('ly') && (t.lists[i] as number) === 0)) return false;
  if (!beforeCapital) return listed(t, i, known.given) && !(c & (cls.adjective | cls.verbPast | cls.verbBase | cls.noun | cls.gerund));
  if (c & (cls.title | cls.orgOpener | cls.placeOpener)) return true;
  if (listed(t, i, known.given)) return true;
  if (c & cls.person && !lower.endsWith('s') && isCalled(t, next)) return false;
  const commonNext = has(t, next, commonClass);
  if (listed(t, next, known.given | named) && !commonNext) return false;
  return commonNext || !(c & (cls.verbBase | cls.verbPast | cls.verbPresent | cls.gerund | cls.noun | cls.adjective | cls.person));
}

/** `Guitarist Sly Monroe of`: two capitals and no more, the second no head of a body, a place or a thing. */
const isCalled = (t: Marked, first: number): boolean =>
  isCapital(t, first + 1) &&
  !isCapital(t, first + 2) &&
  !has(t, first + 1, cls.orgHead | cls.placeHead | cls.thingHead) &&
  !has(t, first, cls.orgHead);

/** `Twenty-four`, `Long-awaited`, `Anti-war`: a common word or a prefix, a hyphen and small letters. */
function isCompound(word: string): boolean {
  const at = word.indexOf('-');
  if (at < 1) return false;
  const before = word.slice(0, at).toLowerCase();
  return (
    joinedBefore.has(before) ||
    (isSmall(word, at + 1, at + 2) && (classesOf(before) & (commonClass | cls.opener)) !== 0 && !(bitsOf(before) & named))
  );
}
const joinedBefore = setOf('anti pro non mid pre post ex semi multi co self cross counter inter intra pan ultra neo');

/** `heard Per Holm`: a given name between a small word and a capital, where a headline would have capitals before it. */
const isPer = (t: Marked, i: number): boolean =>
  t.words[i] === 'Per' && isCapital(t, i + 1) && (!isCapital(t, i - 1) || has(t, i - 1, cls.title | cls.person));

/** `Will Smith said so.`: a given name where the sentence asks nothing. */
const isWill = (t: Marked, i: number): boolean =>
  t.lowers[i] === 'will' &&
  listed(t, i + 1, known.family | known.given) &&
  t.words[(t.firstOf[(t.spanOf[i] as number) + 1] as number) - 1] !== '?';

/** `New York`, `Grand Canyon`: the longest listed name that starts here has two words at least. */
function opensListed(t: Marked, i: number): boolean {
  for (let n = gazetteer().longest.get(t.lowers[i] as string) ?? 1; n > 1; n--)
    if (i + n <= t.count && isCapital(t, i + n - 1) && bitsOf(t.lowers.slice(i, i + n).join(' ')) & named) return true;
  return false;
}

/** `Ministry of Trade`: the opening word of a body's name before the small word that carries it on. */
const opensBody = (t: Marked, i: number): boolean =>
  has(t, i, cls.orgOpener) &&
  t.lowers[i + 1] === 'of' &&
  t.spanOf[i + 2] === t.spanOf[i] &&
  t.shapes[i + 2] === shape.capital &&
  !has(t, i + 2, cls.calendar | closedClass);
