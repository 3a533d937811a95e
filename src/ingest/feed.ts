import { parseFeed } from 'feedsmith';
import type { Outcome } from '../model/problem.ts';
import type { Feed, FeedItem } from './feed/item.ts';
import { itemsOf, type Parsed } from './feed/items.ts';
import { repaired, tidied } from './feed/repair.ts';
import { plainLine } from './html-text.ts';
import { defined } from './page/linked-data.ts';

/** Entries beyond this many are not read; a feed lists its newest first. */
const most = 500;

/**
 * Reads RSS 0.9 to 2.0, Atom and JSON Feed. `url`: where it was fetched, against which addresses resolve. A text that is no
 * feed is a problem with the mend; an entry without id and address is passed over.
 */
export function readFeed(text: string, url?: string): Outcome<Feed> {
  const whole = tidied(text);
  const parsed = parse(whole) ?? parse(repaired(whole));
  if (!parsed) {
    const file = url === undefined ? {} : { file: url };
    const mend = 'check the address: a feed is RSS, Atom or JSON Feed; for a web page write format: page or format: index';
    return { ok: false, problems: [{ kind: 'bad-input', ...file, what: 'this is not a feed that can be read', mend }] };
  }
  return { ok: true, value: { ...headOf(parsed), items: onceEach(itemsOf(parsed, url)) } };
}

function parse(text: string): Parsed | undefined {
  try {
    return parseFeed(text, { maxItems: most });
  } catch {
    return undefined;
  }
}

function headOf({ format, feed }: Parsed): { title?: string; language?: string } {
  const title = plainLine(format === 'atom' ? feed.title?.value : feed.title);
  const language = format === 'atom' ? feed.xml?.lang : format === 'rdf' ? feed.dc?.languages?.[0] : feed.language;
  return defined({ title, language });
}

/**
 * Each entry once, in the feed's order. Of several states of one entry the newest stands; entries that share a name but not
 * their address are several, and are told apart by it: some feeds name all entries alike.
 */
function onceEach(items: readonly FeedItem[]): FeedItem[] {
  const addresses = new Map<string, Set<string>>();
  for (const { id, url } of items) if (url !== undefined) addresses.set(id, (addresses.get(id) ?? new Set()).add(url));
  const kept = new Map<string, FeedItem>();
  for (const item of items) {
    const { url } = item;
    const id = url !== undefined && (addresses.get(item.id)?.size ?? 0) > 1 ? url : item.id;
    const before = kept.get(id);
    if (id !== '' && (!before || stateOf(item) > stateOf(before))) kept.set(id, { ...item, id });
  }
  return [...kept.values()];
}

/** By what the states of one entry are ordered. */
const stateOf = ({ updated, published }: FeedItem): string => updated ?? published ?? '';
