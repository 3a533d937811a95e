import type { Evidence, Part, Statement } from '../../src/model/findings.ts';
import type { NonEmpty } from '../../src/model/span.ts';
import { makeStatement } from '../../src/text/statement.ts';
import { sampleArticles } from './articles.ts';

/** A statement written as a reader sees it: words of the document, `[...]` for a cut, `[+words]` for an insertion. */
export function say(document: string, pattern: string): Statement {
  let from = 0;
  const parts = pattern
    .split(/\s*(\[\.\.\.\]|\[\+[^\]]+\])\s*/u)
    .filter((p) => p !== '')
    .map((piece): Part => {
      if (piece === '[...]') return { kind: 'cut' };
      if (piece.startsWith('[+')) return { kind: 'insert', text: piece.slice(2, -1) };
      const evidence = find(document, piece, from);
      from = evidence.end;
      return { kind: 'quote', evidence };
    });
  return makeStatement(parts as unknown as NonEmpty<Part>);
}

/** Where the words stand; a sample that misquotes its own articles fails at once. */
function find(document: string, quote: string, from: number): Evidence {
  const article = sampleArticles.find((a) => a.document === document);
  const start = article?.text.indexOf(quote, from) ?? -1;
  if (!article || start < 0) throw new Error(`not in ${document}: ${quote}`);
  const paragraph = article.paragraphs.findIndex(([from, to]) => from <= start && start < to);
  return { document, paragraph, start, end: start + quote.length, quote };
}
