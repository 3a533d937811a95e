import { plainWords } from '../../lexicon/en/dates.words.ts';
import { setOf } from '../../text/set-of.ts';

const multipliers = setOf('hundred thousand million dozen');

/** Words that are a number by themselves, with its value. */
export const numberWords: ReadonlyMap<string, number> = new Map(Object.entries({ ...plainWords.NUMW, dozen: 12, a: 1, an: 1, another: 1 }));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Value of a number word or of digits with commas and a point; undefined for any other word. */
export function wordNumber(word: string): number | undefined {
  return isDigit(word.charCodeAt(0)) ? Number(word.replaceAll(',', '')) : numberWords.get(word);
}

/**
 * A number from its words in order: `twenty four`, `a hundred and ten`, `2 1 / 2`, `two and a half`; other words are passed over, a range
 * counts by its last number. Undefined when no word is a number. Small numbers before hundred, thousand, million multiply it.
 */
export function parseNumber(words: readonly string[]): number | undefined {
  let total: number | undefined;
  let current = 0;
  let seen = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === 'half' && seen) return (total ?? 0) + current + 0.5;
    if (word === '/' && seen) return fraction(words, i, total ?? 0);
    if (seen && (word === 'to' || word === 'or') && wordNumber(words[i + 1] ?? '') !== undefined) {
      [total, current, seen] = [undefined, 0, false];
      continue;
    }
    if ((word === 'a' || word === 'an') && seen) continue;
    const n = wordNumber(word);
    if (n === undefined) continue;
    if (word === 'hundred' || word === 'dozen') current = (current || 1) * n;
    else if (word === 'thousand' || word === 'million') [total, current] = [(total ?? 0) + (current || 1) * n, 0];
    else if (isDigit(word.charCodeAt(0)) && seen && words[i + 1] !== '/') current = n;
    else if (word !== 'a' && word !== 'an') current += n;
    else if (!startsGroup(words[i + 1])) current += 1;
    seen = true;
  }
  return seen ? (total ?? 0) + current : undefined;
}

const startsGroup = (word: string | undefined): boolean => word !== undefined && multipliers.has(word);

/** `2 1 / 2`: the words before the bar end in whole and numerator. */
function fraction(words: readonly string[], bar: number, total: number): number | undefined {
  const whole = wordNumber(words[bar - 2] ?? '') ?? 0;
  const [top, bottom] = [wordNumber(words[bar - 1] ?? ''), wordNumber(words[bar + 1] ?? '')];
  return top === undefined || !bottom ? undefined : total + whole + top / bottom;
}

/** A year spoken in two halves or in thousands: `nineteen ninety-six`, `two thousand ten`, `twenty twenty`. */
export function spelledYear(words: readonly string[]): number | undefined {
  const numbers = words.map(wordNumber).filter((n): n is number => n !== undefined);
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined) return undefined;
  if (second === 1000) return first * 1000 + (third ?? 0);
  if (first < 18 || first > 20 || second < 10) return undefined;
  if (second < 20) return first * 100 + second;
  return second % 10 === 0 && (third === undefined || third < 10) ? first * 100 + second + (third ?? 0) : undefined;
}
