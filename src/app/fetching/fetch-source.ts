import type { SourceEntry } from '../../model/topic.ts';
import { documentPrefix } from '../../store/keys.ts';
import { listAll } from '../../store/list-all.ts';
import type { PendingItem, SourceRecord } from '../../store/records.ts';
import type { World } from '../world.ts';
import { absenceAfter, goneSince } from './absence.ts';
import { type Again, given, tagsOf, withKnown } from './again.ts';
import { nextDue } from './due.ts';
import { entriesOf } from './entries.ts';
import type { Fetch, Fetched } from './fetch-safely.ts';
import { markGone } from './mark-gone.ts';
import { type Asked, askPolitely } from './may-fetch.ts';
import { type Good, readAnswer } from './read-answer.ts';
import { keepState, stateOf } from './source-state.ts';
import { takeIn } from './take-in.ts';
import { toArticle } from './to-article.ts';

/** What a good answer came to: what waits now, whether a document changed, or why nothing could be made of it. */
type Taken = { readonly pending: PendingItem[]; readonly again?: Again[]; readonly changed: boolean } | string;

/**
 * One step: asks one source whether there is anything new. A page or text is taken in at once; the entries of a feed or index
 * wait, each for a step of its own. A failure leaves all that was there and puts the source off.
 */
export async function fetchSource(world: World, fetch: Fetch, topic: string, source: SourceEntry): Promise<SourceRecord> {
  const before = await stateOf(world, topic, source.id);
  const asked = await ask(world, fetch, source, before);
  const fetched = asked.answer;
  const taken = fetched.kind === 'fetched' ? await takeFrom(world, topic, source, before, fetched) : undefined;
  const state = after(world.now(), topic, source, before, asked, taken);
  const gone = goneSince(state.absence);
  if (isPage(source) && gone !== goneSince(before?.absence)) await markGone(world, topic, source.id, gone);
  await keepState(world, state);
  return state;
}

/** A source that is one document itself; all others only name documents, which stay when the source goes. */
const isPage = ({ format }: SourceEntry): boolean => format === 'page' || format === 'text' || format === 'markdown';

/** Asks a source where it has moved to for good, if it has since the topic file named its address. */
const ask = (world: World, fetch: Fetch, { url }: SourceEntry, before: SourceRecord | null): Promise<Asked> =>
  askPolitely(world, fetch, before?.moved?.from === url ? before.moved.to : url, tagsOf(before ?? {}));

async function takeFrom(world: World, topic: string, source: SourceEntry, before: SourceRecord | null, answer: Good): Promise<Taken> {
  const { address } = answer;
  const read = readAnswer(answer, source.format === 'text' ? 'txt' : source.format === 'markdown' ? 'md' : 'html');
  if (typeof read === 'string') return read;
  const waiting = before?.pending ?? [];
  if (isPage(source)) {
    const today = world.now().toISOString().slice(0, 10);
    const article = await toArticle(source, { document: source.id }, { ...read, address, today });
    if (typeof article === 'string') return `${address}: ${article}`;
    return { pending: waiting, changed: await takeIn(world, topic, article, source.id) };
  }
  const entries = entriesOf(source, read.text, address);
  if (typeof entries === 'string') return `${address}: ${entries}`;
  const { fresh, old } = await sorted(world, topic, before, entries);
  const seen = new Set(fresh.map(({ document }) => document));
  return {
    pending: [...fresh, ...waiting.filter(({ document }) => !seen.has(document))],
    again: withKnown(before?.again ?? [], old, world.now()),
    changed: false,
  };
}

/** The entries that are new, or that their feed says have changed; and those taken in as they are. One list, no reads. */
async function sorted(
  { shelf }: World,
  topic: string,
  before: SourceRecord | null,
  entries: readonly PendingItem[],
): Promise<{ fresh: PendingItem[]; old: PendingItem[] }> {
  const prefix = documentPrefix(topic);
  const known = new Map((await listAll(shelf, prefix)).map(({ name, metadata }) => [name.slice(prefix.length), metadata?.['updated']]));
  const skipped = new Set(before?.skipped);
  const taken = entries.filter(({ document }) => known.has(document));
  const changed = ({ document, updated }: PendingItem) => updated !== undefined && updated !== known.get(document);
  const fresh = entries.filter((item) => (known.has(item.document) ? changed(item) : !skipped.has(item.document)));
  return { fresh, old: taken.filter((item) => !changed(item)) };
}

function after(
  now: Date,
  topic: string,
  source: SourceEntry,
  before: SourceRecord | null,
  { answer: fetched, restUntil }: Asked,
  taken: Taken | undefined,
): SourceRecord {
  const problem = fetched.kind === 'failed' ? fetched.what : typeof taken === 'string' ? taken : undefined;
  const failures = problem === undefined ? 0 : (before?.failures ?? 0) + 1;
  const at = now.toISOString();
  const absence = absenceAfter(before?.absence, fetched, now);
  const { problem: _, absence: __, moved: ___, etag, lastModified, ...kept } = before ?? { pending: [], skipped: [] };
  const validators = fetched.kind === 'fetched' && problem === undefined ? fetched.validators : given({ etag, lastModified });
  const moved = movedTo(source.url, before, fetched, problem);
  return {
    ...kept,
    schema: 'source/1',
    topic,
    source: source.id,
    lastTry: at,
    ...(problem === undefined ? { lastGood: at } : { problem }),
    ...(typeof taken === 'object' && taken.changed ? { lastChange: at } : {}),
    nextDue: nextDue(now, source.cadence, failures, fetched.kind === 'failed' ? fetched.retryAfter : undefined),
    failures,
    ...given({ restUntil }),
    ...(moved === undefined ? {} : { moved }),
    ...(absence === undefined ? {} : { absence }),
    ...validators,
    pending: typeof taken === 'object' ? taken.pending : kept.pending,
    ...(typeof taken === 'object' && taken.again && taken.again.length > 0 ? { again: taken.again } : {}),
  };
}

/** Where a source is asked next: where its address has moved to for good. Once that fails, the address of the topic file counts again. */
function movedTo(from: string, before: SourceRecord | null, fetched: Fetched, problem: string | undefined): SourceRecord['moved'] {
  if (problem !== undefined) return undefined;
  const to = fetched.kind === 'fetched' ? fetched.moved : undefined;
  return to === undefined ? (before?.moved?.from === from ? before.moved : undefined) : { from, to };
}
