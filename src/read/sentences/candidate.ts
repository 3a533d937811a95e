import { setOf } from '../../text/set-of.ts';

/** A place where a sentence may end, with what stands around it. Offsets refer to the article's text. */
export interface Candidate {
  readonly text: string;
  /** Start of the sentence that may end here. */
  readonly from: number;
  /** First terminator character. */
  readonly mark: number;
  /** Terminators as printed, without closing quotes: `.`, `?!`, `...`. */
  readonly marks: string;
  /** Closing quotation marks and brackets printed after the terminators. */
  readonly closing: string;
  /** Offset just after terminators and closing marks. */
  readonly end: number;
  /** Offset of the next character that is not white space; the paragraph's end when there is none. */
  readonly next: number;
  /** End of the paragraph. */
  readonly limit: number;
}

const leading = setOf(". ’ ' -");
const beyondAscii = /[\p{L}\p{N}°’]/u;

/** A letter, a digit or what may stand inside a word. */
function isInWord(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit >= 128) return beyondAscii.test(text[i] as string);
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 39 || unit === 45
  );
}

/** The word before the mark, as printed, with its inner stops (`U.S`, `p.m`), without opening marks. */
export function wordBefore(c: Candidate): string {
  let i = c.mark;
  while (i > c.from && isInWord(c.text, i - 1)) i--;
  while (i < c.mark && leading.has(c.text[i] as string)) i++;
  return c.text.slice(i, c.mark);
}

/** The word after the gap, as printed, without opening marks: letters, digits, apostrophes. */
export function wordAfter(c: Candidate): string {
  afterPattern.lastIndex = c.next;
  return afterPattern.exec(c.text)?.[1] ?? '';
}
const afterPattern = /["'“”‘’«([{]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)?/uy;

/** The character that opens what follows, quotes and brackets aside. */
export const firstAfter = (c: Candidate): string => wordAfter(c)[0] ?? c.text[c.next] ?? '';
