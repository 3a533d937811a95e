import type { parseFeed } from 'feedsmith';
import type { FeedItem } from './item.ts';
import { absolute, htmlOf, itemOf, listed, wholeText, within } from './raw.ts';

/** A feed of any format as its parser leaves it. */
export type Parsed = ReturnType<typeof parseFeed<string>>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

/** The entries of a feed in its order. `url`: where it was fetched. */
export function itemsOf(parsed: Parsed, url: string | undefined): FeedItem[] {
  if (parsed.format === 'rss') return ofRss(parsed.feed, url);
  if (parsed.format === 'rdf') return ofRdf(parsed.feed, url);
  return parsed.format === 'atom' ? ofAtom(parsed.feed, url) : ofJson(parsed.feed, url);
}

function ofRss(feed: Of<'rss'>, url: string | undefined): FeedItem[] {
  const base = within(url, feed.link);
  return (feed.items ?? []).map((item) => {
    const media = item.media?.groups?.[0] ?? item.media;
    return itemOf({
      base,
      id: item.guid?.value,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : absolute(item.guid?.value)),
      title: item.title ?? media?.title?.value,
      author: listed(item.dc?.creators) ?? listed(item.authors?.map((a) => a.name ?? a.email)),
      published: item.pubDate ?? item.dc?.dates?.[0],
      updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
      summary: item.description ?? media?.description?.value,
      html: item.content?.encoded ?? wholeText(item.description),
    });
  });
}

function ofRdf(feed: Of<'rdf'>, url: string | undefined): FeedItem[] {
  const base = within(url, feed.link);
  return (feed.items ?? []).map((item) =>
    itemOf({
      base,
      id: item.rdf?.about,
      url: item.link ?? absolute(item.rdf?.about),
      title: item.title,
      author: listed(item.dc?.creators),
      published: item.dc?.dates?.[0],
      summary: item.description,
      html: item.content?.encoded ?? wholeText(item.description),
    }),
  );
}

type AtomEntry = NonNullable<Of<'atom'>['entries']>[number];

function ofAtom(feed: Of<'atom'>, url: string | undefined): FeedItem[] {
  const base = within(url ?? feed.links?.find((l) => l.rel !== 'self')?.href, feed.xml?.base);
  return (feed.entries ?? []).map((entry) =>
    itemOf({
      base: within(base, entry.xml?.base),
      id: entry.id,
      url: pageOf(entry) ?? absolute(entry.id),
      title: entry.title?.value,
      author: listed(entry.authors?.map((a) => a.name)),
      published: entry.published ?? entry.updated,
      updated: entry.updated,
      summary: entry.summary?.value,
      html: entry.content?.type === 'text' ? htmlOf(entry.content.value) : entry.content?.value,
    }),
  );
}

/** The page of an entry among its links: never its own file, a recording, or where replies go. */
function pageOf({ links = [] }: AtomEntry): string | undefined {
  const pages = links.filter((l) => l.rel === undefined || l.rel === 'alternate');
  return (pages.find((l) => l.type === undefined || l.type.includes('html')) ?? pages[0] ?? links.find((l) => l.rel === 'via'))?.href;
}

function ofJson(feed: Of<'json'>, url: string | undefined): FeedItem[] {
  const base = within(url, feed.home_page_url);
  return (feed.items ?? []).map((item) =>
    itemOf({
      base,
      id: item.id === undefined ? undefined : String(item.id),
      url: item.url ?? item.external_url,
      title: item.title,
      author: listed(item.authors?.map((a) => a.name)),
      published: item.date_published,
      updated: item.date_modified,
      summary: item.summary ?? item.content_text,
      html: item.content_html ?? wholeText(htmlOf(item.content_text)),
    }),
  );
}
