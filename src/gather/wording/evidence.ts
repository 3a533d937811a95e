import type { Article } from '../../model/article.ts';
import type { Evidence } from '../../model/findings.ts';

/** The passage `[start, end)` of an article as evidence, white space at its edges left out; undefined when nothing remains. */
export function evidenceOf(article: Article, start: number, end: number): Evidence | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(article.text, from)) from++;
  while (to > from && isSpace(article.text, to - 1)) to--;
  if (from >= to) return undefined;
  return { document: article.document, paragraph: paragraphAt(article, from), start: from, end: to, quote: article.text.slice(from, to) };
}

/** Index of the paragraph that holds `offset`; the last one that begins before it. */
export function paragraphAt(article: Article, offset: number): number {
  let low = 0;
  let high = article.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.paragraphs[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0;
