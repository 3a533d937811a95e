import type { FeedItem } from '../../ingest/feed/item.ts';
import { selectItems } from '../../ingest/feed/select.ts';
import { readFeed } from '../../ingest/feed.ts';
import { readIndex } from '../../ingest/index-page.ts';
import type { SourceEntry } from '../../model/topic.ts';
import type { PendingItem } from '../../store/records.ts';
import { shortHash } from '../../text/hash.ts';

/** Most entries taken from a source at a time, unless it sets its own limit. */
const usual = 20;
/** The text of an entry is taken from the feed itself from this length on, and kept up to the other, in characters. */
const [fullText, longest] = [1500, 60_000];

/** The entries of a feed or index page that the source's words let through, or why it cannot be read. */
export function entriesOf(source: SourceEntry, text: string, address: string): PendingItem[] | string {
  const items = source.format === 'index' ? readIndex(text, address, source.linkPattern) : feedItems(text, address);
  if (typeof items === 'string') return items;
  const { include, exclude, limit = usual } = source;
  return selectItems(items, { include, exclude, limit }).map((item) => pendingOf(source, item));
}

function feedItems(text: string, address: string): readonly FeedItem[] | string {
  const feed = readFeed(text, address);
  if (feed.ok) return feed.value.items;
  const [problem] = feed.problems;
  return problem.kind === 'bad-input' ? problem.what : 'the feed cannot be read';
}

/** A document's name: the source, and a hash of what the source calls the entry. */
function pendingOf(source: SourceEntry, { id, url, title, author, published, revision, html }: FeedItem): PendingItem {
  const whole = html !== undefined && html.length >= fullText ? html.slice(0, longest) : undefined;
  // A text that the feed carries changes without a word of its feed: then the text itself tells one state from another.
  const updated = revision ?? (whole === undefined ? undefined : shortHash(whole));
  const found = { url, title, author, published, updated, html: whole };
  return {
    document: `${source.id}-${shortHash(id).slice(0, 8)}`,
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}
