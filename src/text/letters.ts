/** What a text begins with, by its first character; the common case is told by its code alone, so that nothing need be compiled. */

const upper = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;
const space = /\s/u;

/** A capital letter of any script. */
export function opensUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : upper.test(text);
}

/** A small letter of any script. */
export function opensLower(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : lower.test(text);
}

/** A digit 0-9. */
export function opensDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

/** Offset of the first character from `at` on that is no white space, at most the text's length. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

function isSpace(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : space.test(text[i] as string);
}
