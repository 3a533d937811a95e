import { irregularPlurals, measures, singularCounted, unitStops } from '../../lexicon/en/quantities.words.ts';
import { isSmall } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { lowerAt, type Tokens, tokenText } from '../tokens.ts';

const innerMarks = setOf("- – ’ '");
const leadIns = setOf('the its their his her our more other such');

/** What is counted: its head noun in the singular, and the token behind it. */
export interface Unit {
  readonly name: string;
  readonly to: number;
  readonly kind: 'count' | 'measure';
}

/** How many words may stand between a number and its noun (`20 heavily armed foreign fighters`). */
const reach = 5;
/** The same where it is a part of them (`12 of the city’s 40 wells`). */
const reachOfPart = 8;

/** The head noun behind a number: a unit of measure directly, else the first plural of the words that follow; `one` takes a singular. */
export function unitAfter(tokens: Tokens, from: number, end: number, single: boolean): Unit | undefined {
  let at = from;
  if (at < end && tokenText(tokens, at) === '-' && tokens.ends[at - 1] === tokens.starts[at]) at++;
  const direct = at < end ? lowerAt(tokens, at) : '';
  if (Object.hasOwn(measures, direct)) return { name: measures[direct] ?? direct, to: at + 1, kind: 'measure' };
  if (direct === 'of') at++;
  for (let i = at; i < Math.min(end, at + (direct === 'of' ? reachOfPart : reach)); i++) {
    if (tokens.kinds[i] !== 0) {
      if (innerMarks.has(tokenText(tokens, i)) && i > at) continue;
      if (tokens.kinds[i] === 1 && isPart(tokens, from, i)) continue;
      return undefined;
    }
    const word = lowerAt(tokens, i);
    if (word === 'of' || (i === at && leadIns.has(word))) continue;
    if (irregularPlurals[word] === undefined && unitStops.has(word)) return undefined;
    const name = single ? (singularCounted.has(word) ? word : undefined) : singular(word);
    if (name !== undefined && !followedByNoun(tokens, i, end)) return { name, to: i + 1, kind: 'count' };
  }
  return undefined;
}

const isQuote = (mark: string): boolean => mark === '’' || mark === "'";
const ofWhole = setOf('the its their his her our all');

/** `seven of the 12 jurors`, `12 of the city’s 40 wells`: the second number only says out of how many. */
function isPart(tokens: Tokens, from: number, i: number): boolean {
  if (lowerAt(tokens, from) !== 'of') return false;
  const before = lowerAt(tokens, i - 1);
  return (
    i === from + 1 || (i === from + 2 && ofWhole.has(before)) || isQuote(before) || (before === 's' && isQuote(lowerAt(tokens, i - 2)))
  );
}

const notPlural = (word: string): boolean => word.endsWith('ss') || word.endsWith('us') || word.endsWith('is');

const hissing = ['ch', 'sh', 'x', 'ss', 'zz'];

/** Singular of a plural noun; undefined for a word that is no plural. */
export function singular(word: string): string | undefined {
  if (Object.hasOwn(irregularPlurals, word)) return irregularPlurals[word];
  if (word.length < 4 || !word.endsWith('s') || notPlural(word)) return undefined;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('es') && hissing.some((h) => word.endsWith(h, word.length - 2)) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A plural directly before another plural only describes it (`12 sports officials`). */
function followedByNoun(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.kinds[at + 1] !== 0 || (tokens.ends[at] ?? 0) + 1 !== tokens.starts[at + 1]) return false;
  const next = lowerAt(tokens, at + 1);
  return (
    next !== 'dead' &&
    !unitStops.has(next) &&
    singular(next) !== undefined &&
    (isSmall(next, 0, next.length) || /^\p{Ll}+$/u.test(next)) &&
    !(next in verbsInS)
  );
}
const verbsInS: Readonly<Record<string, true>> = { injured: true, wounded: true, missing: true };
