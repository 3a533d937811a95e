import { decodeBytes } from '../../ingest/charset.ts';
import type { Article } from '../../model/article.ts';
import type { SourceEntry } from '../../model/topic.ts';
import type { PendingItem, SourceRecord } from '../../store/records.ts';
import type { World } from '../world.ts';
import { withAgain } from './again.ts';
import { type Fetch, fetchSafely, type Validators } from './fetch-safely.ts';
import { markGone } from './mark-gone.ts';
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
  const taken = await articleOf(world, fetch, source, item);
  const next = typeof taken === 'string' ? withoutIt(state, item, rest, taken) : await withIt(world, state, item, rest, taken);
  await keepState(world, next);
  return next;
}

/** An article, and the tags by which its page is asked again. */
interface Found {
  readonly article: Article;
  readonly validators: Validators;
}

const found = (article: Article | string): Found | string => (typeof article === 'string' ? article : { article, validators: {} });

async function articleOf(world: World, fetch: Fetch, source: SourceEntry, item: PendingItem): Promise<Found | string> {
  const today = world.now().toISOString().slice(0, 10);
  if (item.html !== undefined) return found(await toArticle(source, item, { text: item.html, ending: 'html', today }));
  const { url } = item;
  if (url === undefined) return 'the entry has neither a text nor an address';
  const forbidden = await whyForbidden(world, fetch, url);
  if (forbidden !== undefined) return forbidden;
  const fetched = await fetchSafely(fetch, url);
  if (fetched.kind === 'failed') return fetched.what;
  if (fetched.kind === 'unchanged') return `${url} answered 304 to a first request`;
  const { text } = decodeBytes(fetched.bytes, fetched.contentType);
  const article = await toArticle(source, item, { text, ending: 'html', address: fetched.address, today });
  return typeof article === 'string' ? `${url}: ${article}` : { article, validators: fetched.validators };
}

async function withIt(
  world: World,
  state: SourceRecord,
  item: PendingItem,
  rest: PendingItem[],
  { article, validators }: Found,
): Promise<SourceRecord> {
  const changed = await takeIn(world, state.topic, article, state.source, item.updated);
  const was = state.again?.find((entry) => entry.item.document === item.document);
  if (was?.absence?.gone && item.html === undefined) await markGone(world, state.topic, item.document, undefined);
  const again = withAgain(state.again ?? [], item, world.now(), validators);
  return { ...state, pending: rest, again, ...(changed ? { lastChange: world.now().toISOString() } : {}) };
}

function withoutIt(state: SourceRecord, item: PendingItem, rest: PendingItem[], problem: string): SourceRecord {
  const tries = (item.tries ?? 0) + 1;
  if (tries < mostTries) return { ...state, problem, pending: [...rest, { ...item, tries }] };
  return { ...state, problem, pending: rest, skipped: [...state.skipped, item.document].slice(-mostSkipped) };
}
