import type { ArticleMeta, Edtf } from '../model/article.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { SourceEntry } from '../model/topic.ts';
import { decodeBytes } from './charset.ts';
import { cleanParagraphs } from './clean.ts';
import { type IngestedDocument, makeArticle } from './document.ts';
import { documentName } from './document-name.ts';
import type { FeedItem } from './feed/item.ts';
import { readFrontMatter } from './front-matter.ts';
import { paragraphsOf } from './html-text.ts';
import { defined } from './page/linked-data.ts';
import { extractPage } from './page.ts';
import { splitParagraphs } from './paragraphs.ts';
import { isWall } from './wall.ts';

/** What was fetched from one address of a source, or came whole with an entry of its feed. */
export interface Fetched {
  readonly source: SourceEntry;
  readonly url: string;
  /** The day of the fetch, and the day on which the address was first met. */
  readonly retrieved: Edtf;
  readonly firstSeen: Edtf;
  /** The page's bytes with their Content-Type; absent where the feed's entry carries the text. */
  readonly page?: { readonly bytes: Uint8Array; readonly contentType?: string };
  readonly item?: FeedItem;
}

type Found = { readonly meta: ArticleMeta; readonly paragraphs: readonly string[] };

/**
 * Article from a fetched page or feed entry. What the topic file says of the source wins over what the page says of itself,
 * and the page over the feed. A wall, an empty text or a page without an article is a problem, never an article.
 */
export async function ingestFetched(fetched: Fetched): Promise<Outcome<IngestedDocument>> {
  const { source, url, item, retrieved, firstSeen } = fetched;
  const found = fetched.page ? fromPage(fetched, fetched.page) : fromItem(item);
  const { publisher, language, kind, licence } = source;
  const fromFeed = defined({ title: item?.title, author: item?.author, published: item?.published });
  const meta: ArticleMeta = { ...fromFeed, url, ...found.meta, ...defined({ publisher, language, kind, licence }), retrieved, firstSeen };
  const text = found.paragraphs.join('\n\n');
  if (isWall(text))
    return failed(
      url,
      'the address shows a consent form, a check or an error instead of an article',
      'look at it in a browser, or take the source from its feed',
    );
  const cleaned = cleanParagraphs(splitParagraphs(text), meta);
  if (cleaned.paragraphs.length === 0)
    return failed(url, 'no article was found at the address', 'check the address, or give a linkPattern that only articles match');
  const article = await makeArticle(documentName(url, meta.published), meta, cleaned.paragraphs, cleaned.removed);
  return { ok: true, value: { article, warnings: [] } };
}

function fromPage({ source, url }: Fetched, page: NonNullable<Fetched['page']>): Found {
  const { text } = decodeBytes(page.bytes, page.contentType);
  if (source.format === 'text') return { meta: {}, paragraphs: splitParagraphs(text) };
  if (source.format === 'markdown') {
    const { meta, body } = readFrontMatter(text, url);
    return { meta, paragraphs: splitParagraphs(body) };
  }
  const { title, author, publisher, published, language, canonical, paragraphs } = extractPage(text, url);
  return {
    meta: defined({ title, author, publisher, published, language, url: sameHost(canonical, url) ? canonical : undefined }),
    paragraphs,
  };
}

/** A page may name its own best address, but none of somebody else. */
const sameHost = (a: string | undefined, b: string): boolean => a !== undefined && URL.canParse(b) && new URL(a).host === new URL(b).host;

function fromItem(item: FeedItem | undefined): Found {
  const paragraphs = item?.html === undefined ? splitParagraphs(item?.summary ?? '') : paragraphsOf(item.html);
  return { meta: {}, paragraphs };
}

function failed(file: string, what: string, mend: string): Outcome<never> {
  const problem: Problem = { kind: 'bad-input', file, what, mend };
  return { ok: false, problems: [problem] };
}
