import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Marked } from './marked.ts';
import { isCapital } from './opens.ts';
import { closedClass } from './word-classes.ts';

const innerMarks = setOf(": & ! ? , / ... 's ’s");
const speechMarks = setOf(', .');

/**
 * Last token of a title that fills the quotation marks opened before `from` (`“The Colour of Rain”`), or -1: capitals throughout but for
 * small words, of which it has one at least, and no end of a sentence.
 */
export function titledTo(t: Marked, from: number, to: number): number {
  let capitals = 0;
  let small = 0;
  let i = from;
  for (; i < to && i - from < 10; i++) {
    const s = t.shapes[i] as number;
    if (s === shape.close || s === shape.open || t.words[i] === '"') break;
    if (s >= shape.mark && !innerMarks.has(t.words[i] as string)) return -1;
    if (s === shape.number || t.words[i] === ':') small++;
    if (s >= shape.mark || s === shape.number) continue;
    if ((t.classes[i] as number) & closedClass) small++;
    else if (!isCapital(t, i)) return -1;
    else capitals++;
  }
  const last = (t.shapes[i - 1] as number) >= shape.mark ? i - 2 : i - 1;
  if (i >= to || i - from >= 10 || last <= from || capitals === 0 || small === 0) return -1;
  const fills = (k: number): boolean => isCapital(t, k) || t.shapes[k] === shape.number;
  return fills(from) && fills(last) && (capitals > 1 || !speechMarks.has(t.words[i - 1] as string)) ? last : -1;
}
