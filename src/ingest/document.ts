import type { Article, ArticleMeta, RemovedPassage } from '../model/article.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { countWords } from '../text/words.ts';
import { cleanParagraphs } from './clean.ts';
import { withoutEmphasis } from './emphasis.ts';
import { readFrontMatter } from './front-matter.ts';
import { defined } from './page/linked-data.ts';
import { extractPage } from './page.ts';
import { splitParagraphs } from './paragraphs.ts';

/** One file as it was given. `document` is its name without the ending. */
export interface DocumentInput {
  readonly document: string;
  readonly ending: 'md' | 'txt' | 'html';
  readonly source: string;
  /** Path to name in problems. */
  readonly file?: string;
}

export interface IngestedDocument {
  readonly article: Article;
  readonly warnings: readonly Problem[];
}

/** Longest text read of one document, in UTF-16 units (a long book); what follows is cut off with a warning. */
export const longestText = 1_500_000;
/** The same for the source of a page, of which the article is a small part. */
export const longestPage = 6_000_000;

/** Article from one file: front matter read, paragraphs found, noise taken out, text hashed. Fails only where no text is left. */
export async function ingestDocument(input: DocumentInput): Promise<Outcome<IngestedDocument>> {
  const warnings: Problem[] = [];
  const { meta, paragraphs } = takeApart(input, warnings);
  warnings.push(...unreadable(input));
  const cleaned = cleanParagraphs(paragraphs, meta);
  if (cleaned.paragraphs.length === 0) return { ok: false, problems: [emptyProblem(input), ...warnings] };
  const article = await makeArticle(input.document, meta, cleaned.paragraphs, cleaned.removed);
  return { ok: true, value: { article, warnings } };
}

function takeApart(input: DocumentInput, warnings: Problem[]): { meta: ArticleMeta; paragraphs: readonly string[] } {
  if (input.ending === 'html') return fromPage(withinLimit(input.source, input, warnings));
  if (input.ending === 'txt') return { meta: {}, paragraphs: splitParagraphs(withinLimit(input.source, input, warnings)) };
  const front = readFrontMatter(input.source, input.file);
  warnings.push(...front.warnings);
  const paragraphs = splitParagraphs(withinLimit(front.body, input, warnings)).map(withoutEmphasis);
  const title = front.meta.title ?? /^# (.{1,300})$/u.exec(paragraphs[0] ?? '')?.[1];
  return { meta: { ...front.meta, ...defined({ title }) }, paragraphs };
}

/** A saved page: its article, and what the page itself says of it. */
function fromPage(html: string): { meta: ArticleMeta; paragraphs: readonly string[] } {
  const { paragraphs, canonical, title, author, publisher, published, language } = extractPage(html);
  const meta = defined({ title, author, publisher, published, language, url: canonical });
  return { meta, paragraphs: splitParagraphs(paragraphs.join('\n\n')) };
}

function withinLimit(body: string, input: DocumentInput, warnings: Problem[]): string {
  const limit = input.ending === 'html' ? longestPage : longestText;
  if (body.length <= limit) return body;
  const lastBreak = body.lastIndexOf('\n', limit);
  const end = lastBreak > limit / 2 ? lastBreak : limit;
  warnings.push(
    problem(
      input,
      `the text is ${Math.ceil(body.length / 1000)} thousand characters long; only the first ${Math.floor(end / 1000)} thousand are read`,
      'split it into several documents',
    ),
  );
  return body.slice(0, end);
}

/** Bytes that no encoding explained, or that were lost before: the reader should know where. */
function unreadable(input: DocumentInput): Problem[] {
  const at = input.source.indexOf('\ufffd');
  if (at < 0) return [];
  const line = input.source.slice(0, at).split('\n').length;
  return [
    {
      ...problem(input, 'a character here could not be read (it shows as \ufffd)', 'save the file in UTF-8, or correct the character'),
      line,
    },
  ];
}

/** An Article of paragraphs that are clean already. */
export async function makeArticle(
  document: string,
  meta: ArticleMeta,
  paragraphs: readonly string[],
  removed: readonly RemovedPassage[],
): Promise<Article> {
  const text = paragraphs.join('\n\n');
  const spans: Span[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    spans.push([at, at + paragraph.length]);
    at += paragraph.length + 2;
  }
  return { document, meta, text, paragraphs: spans, words: countWords(text), sha256: await sha256Hex(text), removed };
}

async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const problem = (input: DocumentInput, what: string, mend: string): Problem & { kind: 'bad-input' } => ({
  kind: 'bad-input',
  ...(input.file === undefined ? {} : { file: input.file }),
  what,
  mend,
});

const emptyProblem = (input: DocumentInput): Problem =>
  problem(
    input,
    `the document "${input.document}" holds no text`,
    'put the text of the article below the front matter, or delete the file',
  );
