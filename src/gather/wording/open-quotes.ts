import type { Article } from '../../model/article.ts';
import { paragraphAt } from './evidence.ts';

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

const anyMark = /["“„«]/u;

/**
 * The quotation marks that the passage `[start, end)` lacks because its quotation opens before it or closes behind it:
 * `before` opens, `after` closes. A paragraph whose straight marks are odd in number and that does not go on in a next
 * quoted paragraph tells nothing (inches, a slip), and gives none.
 */
export function openQuotes(article: Article, start: number, end: number): { readonly before?: string; readonly after?: string } {
  const index = paragraphAt(article, start);
  const [from, to] = article.paragraphs[index] ?? [start, end];
  const paragraph = article.text.slice(from, to);
  if (!anyMark.test(paragraph)) return {};
  const next = article.paragraphs[index + 1]?.[0] ?? article.text.length;
  if (paragraph.split('"').length % 2 === 0 && !/["“]/u.test(article.text.charAt(next))) return {};
  const opened = openAt(article.text, from, start, '');
  const left = openAt(article.text, start, Math.min(end, to), opened);
  return { ...(opened === '' ? {} : { before: opened }), ...(left === '' ? {} : { after: closing[left] ?? left }) };
}

/** The mark of the quotation that is open at `to`, or the empty string; `open` is what is open at `from`. */
function openAt(text: string, from: number, to: number, open: string): string {
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i);
    if (open !== '' && mark === closing[open]) open = '';
    else if (open === '' && closing[mark] !== undefined) open = mark;
  }
  return open;
}
