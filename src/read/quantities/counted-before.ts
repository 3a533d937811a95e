import { setOf } from '../../text/set-of.ts';
import { lowerAt, type Tokens } from '../tokens.ts';
import { singular } from './unit.ts';

const clauseMarks = setOf('; : ,');
const beforeNumber = setOf('" “ between');
const pointers = setOf('at as');
const counts = setOf('number figure total count crowd turnout attendance it');
const estimates = setOf('gave gives set sets estimate estimates estimated');
const being = setOf('was were is are');
const standIns = setOf('it they there');
const showing = setOf('give gives gave show shows list lists counted');
const speaking = setOf('spoke speaks talked');
const determiners = setOf('the its their his her that this');

const totals: ReadonlySet<string> = new Set(['number', 'numbers', 'total', 'tally', 'count']);
/** Tokens that may stand between the noun and the number: `the number of strikers in the port had reached 400`. */
const reach = 10;

/** `the number of strikers at 400`: the noun that is counted before its number, in the singular, and the token behind it. `from`: the number's first token. */
export function countedBefore(tokens: Tokens, from: number, first: number): { name: string; behind: number } | undefined {
  const word = (i: number) => lowerAt(tokens, i);
  if (word(from - 1) === 'by') return undefined;
  for (let i = from - 2; i >= Math.max(first, from - reach); i--) {
    if (tokens.kinds[i + 1] === 1 || clauseMarks.has(word(i + 1))) return undefined;
    if (word(i + 1) === 'of' && totals.has(word(i))) return nounAfter(tokens, i + 2, from);
  }
  return undefined;
}

/** The first plural of the phrase. */
function nounAfter(tokens: Tokens, at: number, end: number): { name: string; behind: number } | undefined {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const name = tokens.kinds[i] === 0 ? singular(lowerAt(tokens, i)) : undefined;
    if (name !== undefined) return { name, behind: i + 1 };
  }
  return undefined;
}

/** `put the number at 400`, `puts its loss at about 300`, `spoke of 1,200`: the number answers a count before. */
export function answersCount(tokens: Tokens, from: number, first: number): boolean {
  const word = (i: number) => (i >= first ? lowerAt(tokens, i) : '');
  let at = from - 1;
  while (beforeNumber.has(word(at))) at--;
  if (being.has(word(at))) return standIns.has(word(at - 1));
  if (showing.has(word(at))) return true;
  if (word(at) === 'of') return speaking.has(word(at - 1));
  if (!pointers.has(word(at))) return false;
  const figure = counts.has(word(at - 1));
  for (let i = at - 2; i >= at - 4; i--) {
    if (estimates.has(word(i))) return figure;
    if (word(i) === 'put' || word(i) === 'puts') return figure || determiners.has(word(i + 1));
  }
  return false;
}
