import { tokenText } from '../tokens.ts';
import { inClass } from './classes.ts';
import type { Context } from './context.ts';

export type Direction = 'past' | 'future' | 'unknown';

const reach = 14;

/**
 * Whether the words around a time expression speak of the past or the future: the preposition before it, then the nearest verb before it
 * in the sentence, then the first one after it. Verbs are known by a short list and by `-ed`.
 */
export function directionOf(c: Context): Direction {
  const before = c.match.from > c.first ? tokenText(c.tokens, c.match.from - 1).toLowerCase() : '';
  if (before === 'since') return 'past';
  if (before === 'until' || before === 'till' || before === 'by') return 'future';
  for (let i = c.match.from - 1; i >= Math.max(c.first, c.match.from - reach); i--) {
    const found = verbAt(c, i);
    if (found) return found === 'past' && futureJustBefore(c, i) ? 'future' : found;
  }
  for (let i = c.match.to; i < Math.min(c.end, c.match.to + reach); i++) {
    const found = verbAt(c, i);
    if (found) return found;
  }
  return 'unknown';
}

function verbAt(c: Context, i: number): Direction | undefined {
  const code = c.codes.charAt(i);
  if (inClass(code, 'FUTURE')) return 'future';
  if (inClass(code, 'PASTVERB')) return 'past';
  if (c.tokens.kinds[i] !== 0) return undefined;
  const end = c.tokens.ends[i] ?? 0;
  return end - (c.tokens.starts[i] ?? 0) > 3 && c.tokens.text.endsWith('ed', end) ? 'past' : undefined;
}

/** `will be held`, `to be released`: the participle belongs to a future verb up to three words before it. */
function futureJustBefore(c: Context, at: number): boolean {
  for (let i = at - 1; i >= Math.max(c.first, at - 3); i--)
    if (inClass(c.codes.charAt(i), 'FUTURE') || inClass(c.codes.charAt(i), 'BE')) return true;
  return false;
}
