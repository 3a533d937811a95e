import { shape } from '../../text/tokens.ts';
import { gazetteer, known } from './gazetteer.ts';
import type { Marked } from './marked.ts';
import { closedClass, cls, commonClass } from './word-classes.ts';

/** A candidate name: tokens `first`..`last`, both included, and the token before it that is a title, if any. */
export interface Chunk {
  first: number;
  last: number;
  titleFirst: number;
  titleLast: number;
  /** The sentence is a headline or all capitals: capitals say nothing there. */
  readonly flat: boolean;
}

const has = (t: Marked, i: number, bits: number): boolean => ((t.classes[i] as number) & bits) !== 0;
const listed = (t: Marked, i: number, bits: number): boolean => ((t.lists[i] as number) & bits) !== 0;
const isCapital = (t: Marked, i: number): boolean => {
  const s = t.shapes[i] as number;
  return s === shape.capital || s === shape.upper || s === shape.mixed;
};
const place = known.country | known.city | known.region;

/** A capitalised word that can be part of a name where it stands. */
function canBeName(t: Marked, i: number, first: number): boolean {
  if (!isCapital(t, i)) return false;
  const word = t.words[i] as string;
  const low = word.charCodeAt(0);
  if (low >= 97 && low <= 122)
    return /^[a-z]{1,3}[-A-Z]/u.test(word) && /[A-Z]/u.test(word) && !/^(?:then|ex|non|pro|anti|mid|un|re|pre|post|co)-/u.test(word);
  if (has(t, i, cls.calendar) && !(t.shapes[i] === shape.upper)) return isNameDespiteCalendar(t, i);
  if (word === 'I' || word === 'A') return false;
  if (i === first) return opensName(t, i);
  if (has(t, i, closedClass) && t.shapes[i] !== shape.upper) return false;
  return true;
}

/** `April Smith`, `May said`: a month's name that is a given name before a capital. */
const isNameDespiteCalendar = (t: Marked, i: number): boolean =>
  ['may', 'april', 'june', 'august'].includes(t.lowers[i] as string) &&
  i + 1 < t.count &&
  isCapital(t, i + 1) &&
  !has(t, i + 1, cls.calendar | commonClass);

/** The first word of a sentence has a capital in any case: it opens a name only if lists or its neighbour say so. */
function opensName(t: Marked, i: number): boolean {
  const c = t.classes[i] as number;
  if (c & (closedClass | cls.opener)) return t.shapes[i] === shape.upper && (t.words[i] as string).length > 1 && !(c & closedClass);
  if (!(c & commonClass)) return !(/(?:ly|ing)$/u.test(t.lowers[i] as string) && !(t.lists[i] as number));
  if (listed(t, i, place | known.nationality | known.people | known.body | known.team)) return true;
  const next = i + 1;
  if (next >= t.count || t.spanOf[next] !== t.spanOf[i] || !isCapital(t, next))
    return c & cls.title ? false : listed(t, i, known.given) && !(c & (cls.adjective | cls.verbPast));
  return true;
}

const connectors = new Set([
  'of',
  'for',
  'and',
  '&',
  'the',
  'de',
  'da',
  'do',
  'del',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'la',
  'le',
  'du',
  'di',
  'on',
  'des',
  'dos',
  'das',
  'ul',
  'ur',
  'ud',
  'ben',
  'abu',
  'ter',
  'ten',
  'della',
  'af',
  'av',
  'zu',
]);
const particles = new Set([
  'de',
  'da',
  'do',
  'del',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'la',
  'le',
  'du',
  'di',
  'des',
  'dos',
  'das',
  'ul',
  'ur',
  'ud',
  'ben',
  'abu',
  'ter',
  'ten',
  'della',
  'af',
  'av',
  'zu',
]);

/** Whether the small words from `i` carry a name on to a capital: the index of that capital, or -1. */
function carriesOn(t: Marked, start: number, i: number, end: number): number {
  let j = i;
  while (j < end && j - i < 3 && connectors.has(t.lowers[j] as string) && t.shapes[j] !== shape.upper) j++;
  if (j === i || j >= end || !isCapital(t, j) || has(t, j, cls.calendar)) return -1;
  const words = t.lowers.slice(i, j);
  if (words.every((w) => particles.has(w))) return j;
  const headed = has(t, start, cls.orgOpener) || has(t, i - 1, cls.orgHead | cls.orgOpener | cls.thingHead);
  if (words[0] === 'of') return headed || (words.length === 1 && has(t, i - 1, cls.placeHead)) ? j : -1;
  if (words[0] === 'for') return headed ? j : -1;
  if (words[0] === '&') return j;
  if (words[0] === 'and' && words.length === 1) return joinsHeads(t, start, j, end) ? j : -1;
  return -1;
}

/** `Center for Research and Security Studies`, `Ministry of Trade and Industry`: "and" inside the name of a body. */
function joinsHeads(t: Marked, start: number, j: number, end: number): boolean {
  const before = t.lowers.slice(start, j);
  if (before.some((w) => w === 'of' || w === 'for') && has(t, start, cls.orgOpener) && !(t.lists[j] as number)) return true;
  let k = j;
  while (k + 1 < end && isCapital(t, k + 1)) k++;
  return (
    k > j &&
    has(t, k, cls.orgHead) &&
    !has(t, j - 2, cls.orgHead) &&
    !(t.lists[start] as number) &&
    !listed(t, j, known.given) &&
    has(t, j, cls.noun | cls.verbBase)
  );
}

/** Candidate names of the sentence that holds tokens `from`..`to` (end excluded). */
export function chunkSentence(t: Marked, from: number, to: number): Chunk[] {
  const flat = isFlat(t, from, to);
  const found: Chunk[] = [];
  let opening = from;
  let i = from;
  while (i < to) {
    const s = t.shapes[i] as number;
    if (s >= shape.mark) {
      if (i === opening || s === shape.open || t.words[i] === ':') opening = i + 1;
      i++;
      continue;
    }
    const start = flat ? listedAt(t, i, to) : canBeName(t, i, opening) ? i : -1;
    if (start < 0) {
      i++;
      continue;
    }
    const last = flat ? start : runEnd(t, i, to);
    split(t, i, last, flat, found);
    i = last + 1;
  }
  return found;
}

/** Last token of the longest listed name that starts at `i`, or -1: all that can be said of words in capitals. */
function listedAt(t: Marked, i: number, to: number): number {
  if (!isCapital(t, i)) return -1;
  const { bits, longest } = gazetteer();
  const names = known.country | known.city | known.region | known.nationality | known.body | known.team;
  for (let n = Math.min(longest.get(t.lowers[i] as string) ?? 1, to - i); n > 1; n--)
    if ((bits.get(t.lowers.slice(i, i + n).join(' ')) ?? 0) & names) return i + n - 1;
  return listed(t, i, names) && !has(t, i, commonClass) ? i : -1;
}

function runEnd(t: Marked, i: number, to: number): number {
  let last = i;
  while (last + 1 < to) {
    const next = last + 1;
    if (
      (t.shapes[next] as number) < shape.mark &&
      isCapital(t, next) &&
      !(has(t, next, cls.calendar) && t.shapes[next] !== shape.upper) &&
      !(has(t, next, closedClass) && t.shapes[next] !== shape.upper && !particles.has(t.lowers[next] as string))
    ) {
      last = next;
      continue;
    }
    const j = carriesOn(t, i, next, to);
    if (j < 0) break;
    last = j;
  }
  return last;
}

/** Most words of a sentence have capitals. */
function isFlat(t: Marked, from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    if (t.shapes[i] === shape.upper && (t.words[i] as string).length > 1) upper++;
    else if (t.shapes[i] === shape.lower || t.shapes[i] === shape.capital) lower++;
  }
  return upper >= 2 && upper > lower * 2;
}

/** Parts a run of capitals into names: nationality and place before a title or a person, titles before a person. */
function split(t: Marked, first: number, last: number, flat: boolean, out: Chunk[]): void {
  let start = first;
  while (start <= last) {
    const lead = leading(t, start, last);
    if (lead >= start) {
      out.push({ first: start, last: lead, titleFirst: -1, titleLast: -1, flat });
      start = lead + 1;
      continue;
    }
    const title = titleEnd(t, start, last);
    if (title >= start) {
      if (title === last) return;
      out.push({ first: title + 1, last, titleFirst: start, titleLast: title, flat });
      return;
    }
    out.push({ first: start, last, titleFirst: -1, titleLast: -1, flat });
    return;
  }
}

/** A place or nationality that opens the run and is a name by itself: `Russian President Putin`, `U.S. Senator Smith`. */
function leading(t: Marked, start: number, last: number): number {
  const { bits, longest } = gazetteer();
  for (let n = Math.min(longest.get(t.lowers[start] as string) ?? 1, last - start + 1); n >= 1; n--) {
    const b = n === 1 ? (t.lists[start] as number) : (bits.get(t.lowers.slice(start, start + n).join(' ')) ?? 0);
    const end = start + n - 1;
    if (end === last) return -1;
    if (!(b & (known.country | known.nationality | known.city | known.region | known.people))) continue;
    const next = end + 1;
    if (has(t, next, cls.title | cls.person) && next < last) return end;
    if (b & known.nationality && !has(t, last, cls.orgHead | cls.placeHead | cls.thingHead)) return end;
  }
  return -1;
}

/** Last token of the titles that open the run (`Foreign Minister`), or -1. */
function titleEnd(t: Marked, start: number, last: number): number {
  let end = start - 1;
  while (end < last && has(t, end + 1, cls.title)) end++;
  if (end < start) return -1;
  if (end < last && has(t, last, cls.orgHead)) return -1;
  if (end < last && connectors.has(t.lowers[end + 1] as string) && !particles.has(t.lowers[end + 1] as string)) return last;
  return end;
}
