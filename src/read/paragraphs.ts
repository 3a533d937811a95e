import type { Span } from '../model/span.ts';

/** Paragraphs of raw text: a blank line parts them; so does a line end, unless the next line plainly carries on a hard-wrapped sentence. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)) {
    const span: Span = [m.index, m.index + m[0].length];
    const last = found.at(-1);
    if (last && carriesOn(text, last, span)) found[found.length - 1] = [last[0], span[1]];
    else found.push(span);
  }
  return found;
}

/** The line before stops in the middle of a sentence of some length, and this one goes on in lower case, with no blank line between. */
function carriesOn(text: string, before: Span, line: Span): boolean {
  if ((text.slice(before[1], line[0]).match(/\n/gu)?.length ?? 0) > 1) return false;
  const head = text.slice(before[0], before[1]).trim();
  return (
    /^\p{Lu}|\s{2}/u.test(head) &&
    /[\p{L},–-]$/u.test(head) &&
    /^\s*\p{Ll}/u.test(text.slice(line[0], line[1])) &&
    head.split(/\s+/u).length >= 4
  );
}
