import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Marked } from '../names/marked.ts';
import { word } from './phrases.ts';

const numbers = setOf('one two three four five six seven eight nine ten');
const near = setOf('about nearly almost roughly around approximately only just some over barely');

const isNumber = (t: Marked, i: number): boolean => t.shapes[i] === shape.number || numbers.has(word(t, i));

/**
 * `about six in 10 voters`, `at least half of them`, `more than 40 farmers`: what says how many belongs to the phrase. In: the first token
 * of a noun phrase, and the first it may reach back to. Out: the first token with that.
 */
export function quantified(t: Marked, start: number, from: number): number {
  let first = word(t, start - 1) === 'at' && ends.has(word(t, start)) ? start + 1 : start;
  if (isNumber(t, first) && word(t, first - 1) === 'in' && first - 2 >= from && isNumber(t, first - 2)) first -= 2;
  if (!isNumber(t, first) && word(t, first) !== 'half' && !(word(t, first) === 'a' && shares.has(word(t, first + 1)))) return start;
  while (first > from) {
    if (isBound(t, first - 1, from)) first -= 2;
    else if (near.has(word(t, first - 1))) first--;
    else break;
  }
  return first;
}

const shares = setOf('third quarter half fifth tenth majority dozen hundred thousand million');
const ends = setOf('least most');

/** `at least`, `more than`, `up to`, by its second word. */
const isBound = (t: Marked, i: number, from: number): boolean => i - 1 >= from && pairs.has(`${word(t, i - 1)} ${word(t, i)}`);
const pairs: ReadonlySet<string> = new Set(['at least', 'at most', 'more than', 'less than', 'fewer than', 'up to', 'well over']);
