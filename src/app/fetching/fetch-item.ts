import type { Article } from '../../model/article.ts';
import type { SourceEntry } from '../../model/topic.ts';
import type { PendingItem, SourceRecord } from '../../store/records.ts';
import type { World } from '../world.ts';
import { withAgain } from './again.ts';
import type { Fetch, Validators } from './fetch-safely.ts';
import { markGone } from './mark-gone.ts';
import { askPolitely } from './may-fetch.ts';
import { readAnswer } from './read-answer.ts';
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
  const got = await articleOf(world, fetch, source, item);
  const left = got.restUntil === undefined ? state : { ...state, restUntil: got.restUntil };
  const next = 'what' in got ? withoutIt(left, item, rest, got) : await withIt(world, left, item, rest, got);
  await keepState(world, next);
  return next;
}

/** An article, and the tags by which its page is asked again. */
interface Found {
  readonly article: Article;
  readonly validators: Validators;
}

/** Why an entry became no document; a site that only asked for patience gets it, and the entry loses nothing. */
interface Failed {
  readonly what: string;
  readonly patience?: boolean;
}

type Taken = (Found | Failed) & { readonly restUntil?: string };

const taken = (article: Article | string, where: string, validators: Validators = {}): Found | Failed =>
  typeof article === 'string' ? { what: `${where}${article}` } : { article, validators };

async function articleOf(world: World, fetch: Fetch, source: SourceEntry, item: PendingItem): Promise<Taken> {
  const today = world.now().toISOString().slice(0, 10);
  if (item.html !== undefined) return taken(await toArticle(source, item, { text: item.html, ending: 'html', today }), '');
  const { url } = item;
  if (url === undefined) return { what: 'the entry has neither a text nor an address' };
  const { answer, ...rest } = await askPolitely(world, fetch, url);
  if (answer.kind === 'failed') return { what: answer.what, patience: answer.status === 429, ...rest };
  if (answer.kind === 'unchanged') return { what: `${url} answered 304 to a first request`, ...rest };
  const read = readAnswer(answer, 'html');
  if (typeof read === 'string') return { what: read, ...rest };
  const article = await toArticle(source, item, { ...read, address: answer.address, today });
  return { ...taken(article, `${url}: `, answer.validators), ...rest };
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

function withoutIt(state: SourceRecord, item: PendingItem, rest: PendingItem[], { what: problem, patience }: Failed): SourceRecord {
  if (patience) return { ...state, problem, pending: [...rest, item] };
  const tries = (item.tries ?? 0) + 1;
  if (tries < mostTries) return { ...state, problem, pending: [...rest, { ...item, tries }] };
  return { ...state, problem, pending: rest, skipped: [...state.skipped, item.document].slice(-mostSkipped) };
}
