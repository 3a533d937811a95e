import type { Span } from '../model/span.ts';
import { opensLower, opensUpper, skipSpace } from '../text/letters.ts';
import { setOf } from '../text/set-of.ts';

/** A line with something on it. */
const filled = /[^\r\n]*\S[^\r\n]*/gu;

/** Paragraphs of raw text: a blank line parts them; so does a line end, unless the next line plainly carries on a hard-wrapped sentence. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let before: Span | undefined;
  filled.lastIndex = 0;
  for (let m = filled.exec(text); m; m = filled.exec(text)) {
    const line: Span = [m.index, filled.lastIndex];
    const last = found.at(-1);
    if (last && before && carriesOn(text, before, line)) found[found.length - 1] = [last[0], line[1]];
    else found.push(line);
    before = line;
  }
  return found;
}

const midway = setOf(', – -');
const letterEnd = /\p{L}$/u;
function endsInLetter(text: string): boolean {
  const last = text.slice(-1);
  return last.charCodeAt(0) < 128 ? opensLower(last) || opensUpper(last) : letterEnd.test(text);
}

/** The line before is a sentence's beginning or its continuation and stops in mid-sentence; this one goes on in lower case, with no blank line between. */
function carriesOn(text: string, before: Span, line: Span): boolean {
  const between = text.slice(before[1], line[0]);
  if (between !== '\n' && between !== '\r\n') return false;
  if (!opensLower(text.slice(skipSpace(text, line[0])))) return false;
  const head = text.slice(...before).trim();
  return (midway.has(head.slice(-1)) || endsInLetter(head)) && head.split(/\s+/u, 4).length > 3;
}
