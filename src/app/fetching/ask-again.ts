import type { SourceEntry } from '../../model/topic.ts';
import { documentKey } from '../../store/keys.ts';
import { readDocument, type SourceRecord } from '../../store/records.ts';
import type { Budget } from '../steps.ts';
import type { World } from '../world.ts';
import { goneSince } from './absence.ts';
import { type Again, afterAsking, given, tagsOf } from './again.ts';
import type { Fetch, Fetched } from './fetch-safely.ts';
import { markGone } from './mark-gone.ts';
import { askPolitely } from './may-fetch.ts';
import { readAnswer } from './read-answer.ts';
import { keepState } from './source-state.ts';
import { takeIn } from './take-in.ts';
import { toArticle } from './to-article.ts';

/**
 * Asks the entries of a source that are due again whether they still stand as they were taken in, each for one of the run's
 * fetches. What an answer says is on the shelf before the source's record, which is written once: a run that dies in between
 * has them asked again. Failures are lines of the report, not of the source: it may be well.
 */
export async function askAgain(
  world: World,
  fetch: Fetch,
  source: SourceEntry,
  state: SourceRecord,
  budget: Budget,
  report: string[],
): Promise<void> {
  const at = world.now().toISOString();
  const list = state.again ?? [];
  const due = list.filter((entry) => entry.due <= at).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const asked = new Map<Again, Again | undefined>();
  let { lastChange, restUntil } = state;
  for (const entry of due) {
    if (budget.left-- <= 0) break;
    const { next, changed, problem, ...rest } = await askOne(world, fetch, source, state.topic, entry);
    asked.set(entry, next);
    if (changed) lastChange = at;
    if (problem !== undefined) report.push(`${state.topic}/${source.id}: ${problem}`);
    if (rest.restUntil === undefined) continue;
    restUntil = rest.restUntil;
    break;
  }
  if (asked.size === 0) return;
  const again = list.flatMap((entry) => (asked.has(entry) ? (asked.get(entry) ?? []) : entry));
  await keepState(world, { ...state, again, ...given({ lastChange, restUntil }) });
}

interface Asked {
  /** Undefined: it is not asked any more. */
  readonly next?: Again;
  readonly changed: boolean;
  readonly problem?: string;
  /** Its site wants to be left alone until then. */
  readonly restUntil?: string;
}

/** One entry. A document that was withdrawn, or taken off, is not asked any more. */
async function askOne(world: World, fetch: Fetch, source: SourceEntry, topic: string, entry: Again): Promise<Asked> {
  const { document, url = '' } = entry.item;
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (!record || record.withdrawn) return { changed: false };
  const { answer, ...rest } = await askPolitely(world, fetch, url, tagsOf(entry));
  const taken = await take(world, source, topic, entry, answer);
  const unread = typeof taken === 'string';
  const next = afterAsking(entry, answer, { changed: taken === true, unread }, world.now());
  const gone = goneSince(next.absence);
  if (gone !== goneSince(entry.absence)) await markGone(world, topic, document, gone);
  const problem = answer.kind === 'failed' ? answer.what : unread ? taken : undefined;
  return { next, changed: taken === true, ...rest, ...(problem === undefined ? {} : { problem }) };
}

/** Whether the text changed in substance, or why the answer holds none. A text that its feed carries is not compared with its page. */
async function take(world: World, source: SourceEntry, topic: string, { item, inFeed }: Again, answer: Fetched): Promise<boolean | string> {
  if (answer.kind !== 'fetched' || inFeed) return false;
  const read = readAnswer(answer, 'html');
  if (typeof read === 'string') return read;
  const today = world.now().toISOString().slice(0, 10);
  const article = await toArticle(source, item, { ...read, address: answer.address, today });
  return typeof article === 'string' ? `${answer.address}: ${article}` : takeIn(world, topic, article, source.id, item.updated);
}
