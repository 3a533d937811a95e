import { decodeBytes } from '../../ingest/charset.ts';
import type { Article } from '../../model/article.ts';
import type { SourceEntry } from '../../model/topic.ts';
import type { PendingItem, SourceRecord } from '../../store/records.ts';
import type { World } from '../world.ts';
import { type Fetch, fetchSafely } from './fetch-safely.ts';
import { whyForbidden } from './may-fetch.ts';
import { keepState } from './source-state.ts';
import { takeIn } from './take-in.ts';
import { toArticle } from './to-article.ts';

/** An entry is given up after so many failures. */
const mostTries = 3;
/** Documents given up are remembered up to this number, newest last. */
const mostSkipped = 500;

/** One step: the first waiting entry of a source becomes a document. A failure puts it last in the row, three give it up. */
export async function fetchItem(world: World, fetch: Fetch, source: SourceEntry, state: SourceRecord): Promise<SourceRecord> {
  const [item, ...rest] = state.pending;
  if (!item) return state;
  const article = await articleOf(world, fetch, source, item);
  const next = typeof article === 'string' ? withoutIt(state, item, rest, article) : await withIt(world, state, item, rest, article);
  await keepState(world, next);
  return next;
}

async function articleOf(world: World, fetch: Fetch, source: SourceEntry, item: PendingItem): Promise<Article | string> {
  const today = world.now().toISOString().slice(0, 10);
  if (item.html !== undefined) return toArticle(source, item, { text: item.html, ending: 'html', today });
  const { url } = item;
  if (url === undefined) return 'the entry has neither a text nor an address';
  const forbidden = await whyForbidden(world, fetch, url);
  if (forbidden !== undefined) return forbidden;
  const fetched = await fetchSafely(fetch, url);
  if (fetched.kind === 'failed') return fetched.what;
  if (fetched.kind === 'unchanged') return `${url} answered 304 to a first request`;
  const { text } = decodeBytes(fetched.bytes, fetched.contentType);
  const article = await toArticle(source, item, { text, ending: 'html', address: fetched.address, today });
  return typeof article === 'string' ? `${url}: ${article}` : article;
}

async function withIt(world: World, state: SourceRecord, item: PendingItem, rest: PendingItem[], article: Article): Promise<SourceRecord> {
  const changed = await takeIn(world, state.topic, article, state.source, item.updated);
  return { ...state, pending: rest, ...(changed ? { lastChange: world.now().toISOString() } : {}) };
}

function withoutIt(state: SourceRecord, item: PendingItem, rest: PendingItem[], problem: string): SourceRecord {
  const tries = (item.tries ?? 0) + 1;
  if (tries < mostTries) return { ...state, problem, pending: [...rest, { ...item, tries }] };
  return { ...state, problem, pending: rest, skipped: [...state.skipped, item.document].slice(-mostSkipped) };
}
