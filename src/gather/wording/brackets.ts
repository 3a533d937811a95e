import type { Span } from '../../model/span.ts';

/**
 * A passage without the round bracket that it shares with what is left out: one that opens or closes with nothing to match, or the pair that
 * holds all of it. In: the text and a span of it in UTF-16 units. Out: the span within; brackets inside are left alone.
 */
export function withinBrackets(text: string, [start, end]: Span): Span {
  const passage = text.slice(start, end);
  const partner = closing(passage);
  const opens = passage.startsWith('(') && (partner < 0 || partner >= passage.length - 1);
  const inner = opens ? passage.slice(1) : passage;
  const closes = inner.endsWith(')') && !balanced(inner);
  return [start + (opens ? 1 : 0), end - (closes ? 1 : 0)];
}

/** Where the bracket that opens a passage closes; -1 for nowhere. */
function closing(passage: string): number {
  let depth = 0;
  for (let i = 0; i < passage.length; i++) {
    if (passage[i] === '(') depth++;
    else if (passage[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

const balanced = (text: string): boolean => text.split('(').length === text.split(')').length;
