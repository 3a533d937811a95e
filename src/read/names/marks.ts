import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import type { Tokens } from '../tokens.ts';
import { isPossessive, touches } from './joints.ts';

const opening = setOf('“ « „');
const closing = setOf('” »');
const opensBehind = setOf('( [ — –');

/** The token behind the mark at token `i` of a sentence `[first, end)`: a possessive ending, rows of stops and of hyphens, `` and '' count as one. */
export function markEnd(t: Tokens, i: number, first: number, end: number): number {
  const mark = t.lowers[i] as string;
  if (mark === ',') return i + 1;
  if (i > first && isPossessive(t, i)) return i + 2;
  let next = i + 1;
  if (mark === '.' || mark === '-') while (isTwin(t, next, end)) next++;
  else if ((mark === "'" || mark === '`') && isTwin(t, next, end)) next++;
  return next;
}

/**
 * What the mark of the tokens `[i, next)` does. A straight quote opens after a space or a bracket, and closes elsewhere; `quoted` is what the
 * straight quote before it in its sentence does, -1 for none.
 */
export function markKind(t: Tokens, i: number, next: number, first: number, end: number, quoted: number): number {
  const mark = t.lowers[i] as string;
  if (mark === ',' || mark === '.') return shape.mark;
  if (mark === '"') return quoteKind(t, i, first, end, quoted);
  if (opening.has(mark)) return shape.open;
  if (closing.has(mark)) return shape.close;
  if (next !== i + 2 || t.lowers[i + 1] !== mark) return shape.mark;
  if (mark === '`') return shape.open;
  if (mark !== "'") return shape.mark;
  return opens(t, i, first) && touchesNext(t, i + 1) ? shape.open : shape.close;
}

const isTwin = (t: Tokens, i: number, end: number): boolean => i < end && t.lowers[i] === t.lowers[i - 1] && touches(t, i);
const touchesNext = (t: Tokens, i: number): boolean => i + 1 < t.lowers.length && touches(t, i + 1);
const opens = (t: Tokens, i: number, first: number): boolean => i === first || !touches(t, i) || opensBehind.has(t.lowers[i - 1] as string);

/** A straight quote with space on both sides does what the one before it in its sentence did not; at the sentence's end it closes. */
function quoteKind(t: Tokens, i: number, first: number, end: number, quoted: number): number {
  if (!opens(t, i, first)) return shape.close;
  if (touchesNext(t, i)) return shape.open;
  return quoted === shape.open || i + 1 >= end ? shape.close : shape.open;
}
