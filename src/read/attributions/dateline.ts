import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import { bitsOf } from '../names/gazetteer.ts';
import * as known from '../names/known.ts';
import type { Marked } from '../names/marked.ts';
import type { Bounds } from './draft.ts';
import { has, isName, word } from './phrases.ts';

const closing = setOf(': — – - --');
const between = setOf(', . ( ) /');
const stops = setOf(". ! ? \" ” ''");
/** Most tokens of a dateline. */
const longest = 12;

/**
 * `NEW DELHI: The court ...`, `LAGOS, May 7 (AP) — Police ...`: where a report says from where it comes. The first token behind it, or
 * `from` where none stands. A town with a colon opens a heading as well (`Kabul: Talks will go on`), which no stop ends.
 */
export function behindDateline(t: Marked, { from, to }: Bounds): number {
  if (!isName(t, from)) return from;
  let town = isTown(t, from) || (t.shapes[from] === shape.upper && word(t, from).length > 2);
  for (let i = from; i < Math.min(to - 1, from + longest); i++) {
    if (i > from && closing.has(word(t, i)))
      return town && (word(t, i) !== ':' || (stops.has(word(t, to - 1)) && isPlace(t, from, i))) ? i + 1 : from;
    if (isTown(t, i)) town = true;
    const fits = isName(t, i) || t.shapes[i] === shape.number || between.has(word(t, i)) || has(t, i, cls.calendar);
    if (!fits) return from;
  }
  return from;
}

const isTown = (t: Marked, i: number): boolean => ((t.lists[i] as number) & (known.city | known.capital)) !== 0;

/** A town is named before `end`, alone or with its second word. */
function isPlace(t: Marked, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isTown(t, i) || bitsOf(`${word(t, i)} ${word(t, i + 1)}`) & known.city) return true;
  return false;
}
