import type { Part, Statement } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import { makeStatement } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';
import type { ArticleView } from '../view.ts';
import { withinBrackets } from './brackets.ts';
import { evidenceOf } from './evidence.ts';
import { insertionsIn } from './insertions.ts';
import { openQuotes } from './open-quotes.ts';

/** The most words that one contiguous piece of a statement may have. */
export const longestPiece = 80;

/**
 * The passage `[start, end)` (at most two sentences) as a statement: verbatim, relative dates, speaking pronouns and
 * short names made plain in brackets; of a quotation that begins before it or goes on behind it, the missing mark as well. Undefined when it
 * is empty or too long for one piece. `alone`: it will stand far from its source, so that a pronoun inside is made plain too.
 */
export function spanStatement(view: ArticleView, start: number, end: number, alone = false): Statement | undefined {
  return spansStatement(view, [[start, end]], alone);
}

/** Several passages of one article in reading order as one statement, parted by cuts. */
export function spansStatement(view: ArticleView, spans: readonly (readonly [number, number])[], alone = false): Statement | undefined {
  const parts: Part[] = [];
  const said = new Set<string>();
  for (const span of spans) {
    const [start, end] = withinBrackets(view.article.text, span);
    if (countWords(view.article.text.slice(start, end)) > longestPiece) return undefined;
    if (parts.length > 0) parts.push({ kind: 'cut' });
    parts.push(...pieces(view, [start, end], said, alone));
  }
  const [first, ...rest] = parts;
  return first ? makeStatement([first, ...rest]) : undefined;
}

function pieces(view: ArticleView, [start, end]: Span, said: Set<string>, alone: boolean): Part[] {
  const parts: Part[] = [];
  let from = start;
  const quote = (to: number) => {
    const evidence = evidenceOf(view.article, from, to);
    if (evidence) parts.push({ kind: 'quote', evidence });
    from = to;
  };
  const { before, after } = openQuotes(view.article, start, end);
  if (before !== undefined) parts.push({ kind: 'insert', text: before });
  for (const { at, text } of insertionsIn(view, start, end, alone)) {
    if (said.has(text)) continue;
    said.add(text);
    quote(at);
    parts.push({ kind: 'insert', text });
  }
  quote(end);
  if (after !== undefined) parts.push({ kind: 'insert', text: after });
  return parts;
}
