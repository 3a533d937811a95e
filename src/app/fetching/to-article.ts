import { ingestDocument } from '../../ingest/document.ts';
import { isWall } from '../../ingest/wall.ts';
import type { Article, ArticleMeta } from '../../model/article.ts';
import type { SourceEntry } from '../../model/topic.ts';
import type { PendingItem } from '../../store/records.ts';
import { edtfBounds } from '../../text/edtf.ts';

/** Texts of fewer words are a teaser or an error page, not an article. */
const fewestWords = 40;

export interface FetchedText {
  readonly text: string;
  readonly ending: 'html' | 'md' | 'txt';
  /** Where it was found, after redirects. */
  readonly address?: string;
  /** Day of the fetch, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A fetched text as an article of a source, or why it is none. What the source's entry in the topic says wins, then the feed, then the page. */
export async function toArticle(source: SourceEntry, item: PendingItem, fetched: FetchedText): Promise<Article | string> {
  const ingested = await ingestDocument({ document: item.document, ending: fetched.ending, source: fetched.text });
  if (!ingested.ok) return 'it holds no text';
  const { article } = ingested.value;
  if (isWall(article.text)) return 'it shows a consent form, a check or an error instead of an article';
  if (article.words < fewestWords) return `it holds no article, only ${article.words} words`;
  return { ...article, meta: metaOf(article.meta, source, item, fetched) };
}

function metaOf(own: ArticleMeta, source: SourceEntry, item: PendingItem, { address, today }: FetchedText): ArticleMeta {
  const url = sameHost(own.url, address ?? item.url) ? own.url : (item.url ?? address);
  const published = notLater(item.published ?? own.published, today);
  const { published: _, ...rest } = own;
  const found = {
    title: item.title ?? own.title,
    author: item.author ?? own.author,
    publisher: source.publisher ?? own.publisher ?? hostOf(url),
    language: source.language ?? own.language,
    kind: source.kind ?? own.kind,
    licence: source.licence ?? own.licence,
    published,
    url,
    retrieved: today,
    firstSeen: today,
  };
  return { ...rest, ...(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as ArticleMeta) };
}

/** A page may name its own best address, but none of somebody else. */
const sameHost = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && URL.canParse(a) && URL.canParse(b) && new URL(a).host === new URL(b).host;

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;

/** A publication later than the day after its fetch is a mistake of the page: the document is undated rather than wrong. */
function notLater(published: string | undefined, today: string): string | undefined {
  const first = published === undefined ? undefined : edtfBounds(published)?.first;
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return first !== undefined && first > tomorrow ? undefined : published;
}
