import { shape } from '../../text/tokens.ts';
import type { Marked } from '../names/marked.ts';
import { cls } from '../names/word-classes.ts';

const has = (t: Marked, i: number, bits: number): boolean => ((t.classes[i] as number) & bits) !== 0;
const isWord = (t: Marked, i: number): boolean => (t.shapes[i] as number) < shape.mark;
const isName = (t: Marked, i: number): boolean =>
  t.shapes[i] === shape.capital || t.shapes[i] === shape.upper || t.shapes[i] === shape.mixed;
const helpers = cls.auxiliary | cls.modal | cls.negation;
const finite = cls.verbPast | cls.verbPresent;

/** A word that modifies the verb beside it. */
export const isAdverb = (t: Marked, i: number): boolean =>
  isWord(t, i) &&
  t.shapes[i] === shape.lower &&
  (/ly$/u.test(t.lowers[i] as string) || adverbs.has(t.lowers[i] as string)) &&
  !notAdverb.has(t.lowers[i] as string);
const adverbs = new Set(
  'also again never not still even now later once then previously just already ever often always sometimes soon further first long since yet only rather instead simply so far too quite almost twice today'.split(
    ' ',
  ),
);
const notAdverb = new Set([
  'only',
  'family',
  'early',
  'daily',
  'weekly',
  'monthly',
  'july',
  'italy',
  'ally',
  'rally',
  'reply',
  'elderly',
  'assembly',
  'monopoly',
  'supply',
  'likely',
  'unlikely',
  'anomaly',
  'homily',
  'bully',
]);

/** First token of the verb group that ends at `verb`: auxiliaries, negation, adverbs and `to` before it. */
export function groupStart(t: Marked, verb: number, from: number): number {
  let i = verb;
  while (i > from) {
    const b = i - 1;
    if (has(t, b, helpers) || isAdverb(t, b) || (t.lowers[b] === 'to' && i === verb)) i = b;
    else break;
  }
  while (i < verb && isAdverb(t, i) && !isAdverb(t, verb) && i === from) i++;
  return i;
}

/** The noun phrase that ends at `end` and starts at or after `from`: its first token, or -1. */
export function nounPhraseStart(t: Marked, end: number, from: number): number {
  if (end < from || !isWord(t, end)) return -1;
  if (has(t, end, cls.subject)) return end;
  if (!canEnd(t, end)) return -1;
  let i = end;
  while (i > from) {
    const b = i - 1;
    if (!inPhrase(t, b, i, from)) break;
    i = b;
  }
  while (i < end && (has(t, i, cls.preposition | cls.conjunction) || isAdverb(t, i))) i++;
  return i;
}

/** The last word of a noun phrase. */
function canEnd(t: Marked, i: number): boolean {
  if (isName(t, i)) return true;
  const c = t.classes[i] as number;
  if (c & (cls.noun | cls.person)) return true;
  if (c & (cls.preposition | cls.conjunction | helpers | cls.possessive)) return false;
  return true;
}

function inPhrase(t: Marked, b: number, i: number, from: number): boolean {
  if (!isWord(t, b))
    return (
      t.words[b] === '’s' ||
      t.words[b] === "'s" ||
      t.words[b] === '%' ||
      t.words[b] === '$' ||
      ((t.words[b] === '’' || t.words[b] === "'") && b > from)
    );
  const c = t.classes[b] as number;
  if (has(t, i, cls.determiner) && !(c & (cls.preposition | cls.conjunction)) && t.lowers[i] !== 'the') return false;
  if (has(t, i, cls.determiner | cls.possessive) && !(c & (cls.preposition | cls.conjunction | cls.determiner))) return false;
  if (c & (cls.subject | helpers) && !(c & cls.determiner)) return false;
  if (c & cls.preposition) return postModifier.has(t.lowers[b] as string) && b > from;
  if (c & cls.conjunction) return (t.lowers[b] === 'and' || t.lowers[b] === '&') && b > from && canEnd(t, b - 1) && isWord(t, b - 1);
  if (c & cls.subordinator) return false;
  if (isName(t, b)) return true;
  if (c & (cls.noun | cls.person | cls.adjective | cls.determiner | cls.possessive)) return true;
  if (c & finite && !(c & (cls.noun | cls.adjective)))
    return /ed$/u.test(t.lowers[b] as string) && b > from && has(t, b - 1, cls.determiner | cls.possessive | cls.adjective);
  if (c & (cls.verbBase | cls.gerund)) return b > from && has(t, b - 1, cls.determiner | cls.possessive | cls.adjective | cls.noun);
  return !isAdverb(t, b) || has(t, i, cls.adjective);
}
const postModifier = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'by',
  'against',
  'near',
  'within',
  'across',
  'around',
  'over',
  'under',
]);

/** The noun phrase that starts at `start` before `to`: its last token, or -1. */
export function nounPhraseEnd(t: Marked, start: number, to: number): number {
  if (start >= to || !isWord(t, start)) return -1;
  if (has(t, start, cls.subject) && !has(t, start, cls.determiner)) return start;
  let i = start;
  let last = -1;
  while (i < to) {
    if (!isWord(t, i)) {
      const w = t.words[i];
      if (w === '’s' || w === "'s" || w === '’' || w === "'") {
        i++;
        continue;
      }
      break;
    }
    const c = t.classes[i] as number;
    if (c & helpers || (c & cls.subordinator && !(c & cls.preposition)) || (i > start && c & cls.subject)) break;
    if (c & cls.preposition) {
      if (last < 0 || !postModifier.has(t.lowers[i] as string) || i + 1 >= to || !isWord(t, i + 1) || has(t, i + 1, helpers)) break;
    } else if (c & cls.conjunction) {
      if (last < 0 || t.lowers[i] !== 'and' || i + 1 >= to || !isName(t, i + 1)) break;
    } else if (!isName(t, i) && c & (finite | cls.gerund) && !(c & (cls.noun | cls.adjective)) && last >= 0) break;
    else if (isAdverb(t, i) && last >= 0) break;
    else if (!(c & (cls.determiner | cls.possessive))) last = i;
    i++;
  }
  return last;
}

/** Last token of the clause that starts at `start`, before `to`: up to the sentence's end mark, a dash, a semicolon or a non-restrictive insertion. */
export function clauseEnd(t: Marked, start: number, to: number): number {
  let last = to - 1;
  while (last >= start && !isWord(t, last) && /^[.!?;:,]+$/u.test(t.words[last] as string)) last--;
  for (let i = start + 1; i <= last; i++) {
    const w = t.words[i] as string;
    if (w === ';') return i - 1;
    if (w === ',' && i + 1 <= last && leavesClause(t, i + 1)) return i - 1;
  }
  return last;
}

/** After a comma: words that open a clause of the writer's own. */
function leavesClause(t: Marked, i: number): boolean {
  const w = t.lowers[i] as string;
  return w === 'but' || (w === 'according' && t.lowers[i + 1] === 'to') || w === 'adding' || w === 'saying';
}
