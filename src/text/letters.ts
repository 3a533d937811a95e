/** What a text begins with, by its first character; the common case is told by its code alone, so that nothing need be compiled. */

const upper = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;
const word = /^[\p{L}\p{N}]/u;

/** Curly quotes, dashes, wide spaces. */
const isPunctuation = (unit: number): boolean => unit >= 0x2000 && unit < 0x2070;

/** A capital letter of any script. */
export function opensUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 128 ? !isPunctuation(unit) && upper.test(text) : unit >= 65 && unit <= 90;
}

/** A small letter of any script. */
export function opensLower(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 128 ? !isPunctuation(unit) && lower.test(text) : unit >= 97 && unit <= 122;
}

/** A digit 0-9. */
export function opensDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

/** How many units the letter or digit of any script takes that stands at an offset; 0 where none does. */
export function wordUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) ? 1 : 0;
  if (unit >= 0xc0 && unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? 0 : 1;
  if (isPunctuation(unit) || at >= text.length) return 0;
  const printed = String.fromCodePoint(text.codePointAt(at) as number);
  return word.test(printed) ? printed.length : 0;
}

/** Nothing but `a` to `z` between two offsets, the first of them before the second. */
export function isSmall(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (!(unit >= 97 && unit <= 122)) return false;
  }
  return from < to;
}

/** An English letter, a digit or `_`, by its code. */
export const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;

/** Offset behind the English letters, digits and `_` that stand from `from` on. */
export function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPlain(text.charCodeAt(end))) end++;
  return end;
}

/** Offset of the English letters, digits and `_` that stand before `to`. */
export function plainStart(text: string, to: number): number {
  let start = to;
  while (start > 0 && isPlain(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Nothing but digits 0-9, from `least` to `most` of them. */
export function isDigits(word: string, least = 1, most = word.length): boolean {
  if (word.length < least || word.length > most) return false;
  for (let i = 0; i < word.length; i++) if (!opensDigit(word[i] as string)) return false;
  return true;
}

/** An `s` behind another letter than `s`, as plurals have it. */
export const endsInOneS = (word: string): boolean => word.length > 1 && word.endsWith('s') && !word.endsWith('ss');

/** A digit 0-9 stands somewhere in the word. */
export function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** Offset of the first character from `at` on that is no white space, at most the text's length. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

/** What `\s` takes, by its code. */
function isSpace(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff;
}
