import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Marked } from '../names/marked.ts';
import { word } from './phrases.ts';

const halves = setOf('am pm a.m p.m a.m. p.m.');
const zones = setOf('gmt utc bst cet est edt pst pdt ist');
const marks = setOf(': . , – — - |');

/** `14:05 Minister Ann Lowe says`, `6.30 p.m. –`: the hour at the head of an entry of running news. The first token behind it. */
export function behindStamp(t: Marked, from: number): number {
  if (t.shapes[from] !== shape.number) return from;
  let i = from + 1;
  if (word(t, i) === ':' && isDigits(word(t, i + 1), 2, 2)) i += 2;
  else if (!isClock(word(t, from)) && !halves.has(word(t, i))) return from;
  if (halves.has(word(t, i))) i++;
  if (zones.has(word(t, i))) i++;
  while (marks.has(word(t, i))) i++;
  return i;
}

/** `6.30`, `11.30am`. */
const isClock = (w: string): boolean => /^\d\d?\.\d\d(?:am|pm)?$/u.test(w) || /^\d\d?(?:am|pm)$/u.test(w);
