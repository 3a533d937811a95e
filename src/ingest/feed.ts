import { parseFeed } from 'feedsmith';
import type { Outcome } from '../model/problem.ts';
import { webAddress } from './address.ts';
import { metadataDay } from './day.ts';
import type { Feed, FeedItem } from './feed/item.ts';
import { plainLine } from './html-text.ts';
import { defined } from './page/linked-data.ts';

type Parsed = ReturnType<typeof parseFeed<string>>;

/** Entries beyond this many are not read; a feed lists its newest first. */
const most = 500;

/**
 * Reads RSS 0.9 to 2.0, Atom and JSON Feed. `url`: where it was fetched, against which addresses resolve. A text that is no
 * feed is a problem with the mend; an entry without id and address is passed over.
 */
export function readFeed(text: string, url?: string): Outcome<Feed> {
  const parsed = parse(text);
  if (!parsed) {
    const file = url === undefined ? {} : { file: url };
    const mend = 'check the address: a feed is RSS, Atom or JSON Feed; for a web page write format: page or format: index';
    return { ok: false, problems: [{ kind: 'bad-input', ...file, what: 'this is not a feed that can be read', mend }] };
  }
  const items = new Map<string, FeedItem>();
  for (const item of itemsOf(parsed, url)) if (item.id !== '' && !items.has(item.id)) items.set(item.id, item);
  return { ok: true, value: { ...headOf(parsed), items: [...items.values()] } };
}

function parse(text: string): Parsed | undefined {
  try {
    return parseFeed(text.replace(/^\ufeff/u, '').trimStart(), { maxItems: most });
  } catch {
    return undefined;
  }
}

function headOf({ format, feed }: Parsed): { title?: string; language?: string } {
  const title = plainLine(format === 'atom' ? feed.title?.value : feed.title);
  const language = format === 'atom' ? feed.xml?.lang : format === 'rdf' ? feed.dc?.languages?.[0] : feed.language;
  return defined({ title, language });
}

type Raw = { readonly [K in keyof FeedItem]?: string | undefined } & { readonly base?: string | undefined };

function finish(raw: Raw): FeedItem {
  const url = webAddress(raw.url, raw.base);
  const rest = defined({
    url,
    title: plainLine(raw.title),
    author: plainLine(raw.author),
    published: metadataDay(raw.published),
    updated: metadataDay(raw.updated),
    summary: plainLine(raw.summary),
    html: raw.html,
  });
  return { id: raw.id?.trim() || url || '', ...rest };
}

const list = (names: readonly (string | undefined)[] | undefined): string | undefined => names?.filter(Boolean).join(', ') || undefined;

function itemsOf(parsed: Parsed, url: string | undefined): FeedItem[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) =>
        finish({
          base: parsed.feed.link ?? url,
          id: item.guid?.value,
          url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          author: list(item.dc?.creators) ?? list(item.authors?.map((a) => a.name ?? a.email)),
          published: item.pubDate ?? item.dc?.dates?.[0],
          updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
          summary: item.description,
          html: item.content?.encoded,
        }),
      );
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) =>
        finish({
          base: parsed.feed.link ?? url,
          id: item.rdf?.about,
          url: item.link,
          title: item.title,
          author: list(item.dc?.creators),
          published: item.dc?.dates?.[0],
          summary: item.description,
          html: item.content?.encoded,
        }),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) =>
        finish({
          base: url ?? parsed.feed.links?.find((l) => l.rel !== 'self')?.href,
          id: entry.id,
          url: (entry.links?.find((l) => l.rel === undefined || l.rel === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          author: list(entry.authors?.map((a) => a.name)),
          published: entry.published ?? entry.updated,
          updated: entry.updated,
          summary: entry.summary?.value,
          html: entry.content?.value,
        }),
      );
    case 'json':
      return (parsed.feed.items ?? []).map((item) =>
        finish({
          base: parsed.feed.home_page_url ?? url,
          id: item.id === undefined ? undefined : String(item.id),
          url: item.url ?? item.external_url,
          title: item.title,
          author: list(item.authors?.map((a) => a.name)),
          published: item.date_published,
          updated: item.date_modified,
          summary: item.summary ?? item.content_text,
          html: item.content_html,
        }),
      );
  }
}
