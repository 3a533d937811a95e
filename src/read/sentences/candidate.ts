import { wordUnits } from '../../text/letters.ts';
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
const opening = setOf('" \' “ ” ‘ ’ « ( [ {');

/** A letter, a digit or what may stand inside a word. */
function isInWord(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit === 46 || unit === 39 || unit === 45 || unit === 0xb0 || unit === 0x2019 || wordUnits(text, i) > 0;
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
  let from = c.next;
  while (opening.has(c.text[from] as string)) from++;
  if (wordUnits(c.text, from) === 0) return '';
  let to = from;
  while (to < c.text.length) {
    const units = wordUnits(c.text, to);
    if (units === 0 && !joining.has(c.text[to] as string)) break;
    to += units || 1;
  }
  return c.text.slice(from, to);
}
const joining = setOf("’ ' -");

/** The character that opens what follows, quotes and brackets aside. */
export const firstAfter = (c: Candidate): string => wordAfter(c)[0] ?? c.text[c.next] ?? '';
