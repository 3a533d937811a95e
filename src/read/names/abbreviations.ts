import type { AbbreviationPair } from '../../model/reading.ts';
import { opensDigit, opensUpper, wordUnits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';

/**
 * Long and short forms that a text pairs, as `Inter-Services Intelligence (ISI)`: the letters in brackets must be found in order in the
 * words before, each at the start of a word (Schwartz and Hearst 2003, with word starts only), and of the words between them at most
 * one is longer than an article or a preposition.
 */
export function readAbbreviations(text: string): AbbreviationPair[] {
  const found: AbbreviationPair[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const short = shortForm(text, at + 1);
    if (short === undefined || capitalsIn(short) < 2) continue;
    const floor = Math.max(0, at - 120);
    const before = text.slice(floor, at).trimEnd();
    const start = longStart(before, lettersOf(short));
    if (start >= 0) found.push({ long: [floor + start, floor + before.length], short: [at + 1, at + 1 + short.length] });
  }
  return found;
}

/** What stands in brackets from an offset on, if it may be a short form: a capital and up to nine letters, digits and joints, then perhaps an `s`. */
function shortForm(text: string, from: number): string | undefined {
  const end = text.indexOf(')', from);
  const length = end - from;
  if (length < 2 || length > 11 || (length === 11 && text[end - 1] !== 's') || !opensUpper(text.slice(from, end))) return undefined;
  for (let i = from; i < end; i++) if (wordUnits(text, i) === 0 && !inShortForms.has(text[i] as string)) return undefined;
  return text.slice(from, end);
}
const inShortForms = setOf('& . / -');

function capitalsIn(short: string): number {
  let n = 0;
  for (let i = 0; i < short.length; i++) if (opensUpper(short.slice(i))) n++;
  return n;
}

/** The letters alone, in lower case, without the `s` of a plural. */
function lettersOf(short: string): string {
  let letters = '';
  for (let i = 0; i < short.length; i++) if (wordUnits(short, i) > 0 && !opensDigit(short[i] as string)) letters += short[i];
  return (letters.endsWith('s') ? letters.slice(0, -1) : letters).toLowerCase();
}

const ending = setOf('. ; : ! ? ( )');

/** Long words that the short form may have no letter of (`World Federation of Democratic Trade Unions (WFTU)`). */
const mostPassed = 1;

/** Where the long form starts in `before`, reading letters from the last to the first over so many words, or -1. */
function longStart(before: string, letters: string): number {
  let k = letters.length - 1;
  let at = before.length;
  let passed = 0;
  for (let words = 0; words < letters.length * 2 + 2; words++) {
    let end = at;
    while (end > 0 && wordUnits(before, end - 1) === 0) if (ending.has(before[--end] as string)) return -1;
    if (end === 0) return -1;
    at = end;
    while (at > 0 && wordUnits(before, at - 1) > 0) at--;
    const word = before.slice(at, end).toLowerCase();
    if (word[0] === letters[k]) k--;
    else if (k > 0 && word[0] === letters[k - 1] && word.includes(letters[k] as string)) k -= 2;
    else if (word.length > 3 && ++passed > mostPassed) return -1;
    if (k < 0) return at;
  }
  return -1;
}
