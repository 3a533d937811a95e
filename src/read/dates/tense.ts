import { tokenText } from '../tokens.ts';
import { inClass } from './classes.ts';
import type { Context } from './context.ts';

export type Direction = 'past' | 'future' | 'unknown';

const reach = 14;

/**
 * Whether the words around a time expression speak of the past or the future: the nearest verb before it in the sentence, else the first
 * one after it; `until`, `by` and `since` weigh in. Verbs are known by a short list and by `-ed`.
 */
export function directionOf(c: Context): Direction {
  const before = c.match.from > c.first ? tokenText(c.tokens, c.match.from - 1).toLowerCase() : '';
  if (before === 'since') return 'past';
  const limit = before === 'until' || before === 'till' || before === 'by';
  for (let i = c.match.from - 1; i >= Math.max(c.first, c.match.from - reach); i--) {
    const found = verbAt(c, i);
    if (found) return limit && found !== 'future' ? (inClass(c.codes[i], 'POSTPONE') ? 'future' : found) : found;
  }
  for (let i = c.match.to; i < Math.min(c.end, c.match.to + reach); i++) {
    const found = verbAt(c, i);
    if (found) return found;
  }
  return limit ? 'future' : 'unknown';
}

function verbAt(c: Context, i: number): Direction | undefined {
  const code = c.codes[i];
  if (inClass(code, 'FUTURE')) return helped(c, i, 'PASTHELP', 2) ? 'unknown' : 'future';
  if (inClass(code, 'PASTVERB')) return helped(c, i, 'BE', 2) ? 'future' : 'past';
  if (c.tokens.kinds[i] !== 0) return undefined;
  const end = c.tokens.ends[i] ?? 0;
  const regular = end - (c.tokens.starts[i] ?? 0) > 3 && c.tokens.text.endsWith('ed', end);
  return regular ? (helped(c, i, 'BE', 2) ? 'future' : 'past') : undefined;
}

/** A helping verb of a class within a few tokens before: `will be held`, `was due`. */
function helped(c: Context, at: number, helper: string, within: number): boolean {
  for (let i = at - 1; i >= Math.max(c.first, at - within); i--) if (inClass(c.codes[i], helper)) return true;
  return false;
}
