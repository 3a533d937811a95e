import { articleKey, contributionKey, documentKey, planKey, pointerKey, purgeKey, viewKey } from '../../store/keys.ts';
import { type DocumentRecord, readDocument, readOutline, readPublication } from '../../store/records.ts';
import { touch } from '../fetching/take-in.ts';
import { keptNote } from '../kept-note.ts';
import type { Progress } from '../progress.ts';
import { dropPlan } from '../publishing.ts';
import type { Budget, Cursor } from '../steps.ts';
import type { World } from '../world.ts';
import { markOf, type PurgeMark } from './mark.ts';
import { namedViews } from './named-views.ts';
import { printAgain } from './print-again.ts';
import { stripEdition } from './strip.ts';
import { editionsFound, sweep } from './sweep.ts';

/** A withdrawn document that is still to be cleared away. */
export interface Withdrawn {
  readonly topic: string;
  readonly document: string;
}

/**
 * Takes a withdrawn document's words off the shelf: out of every edition that used it, each for one step of the budget, then
 * its old bytes and the texts themselves. Done steps are passed over, so that it may stop anywhere and be called again: what
 * a run that began before the withdrawal brought back is taken out again. Returns whether all editions are clear.
 */
export async function purge(world: World, { topic, document }: Withdrawn, budget: Budget): Promise<boolean> {
  const { shelf } = world;
  const record = await tombstone(world, topic, document, await markOf(world, topic, document));
  await forgetPlan(world, topic, document);
  if (!record?.withdrawn) return true;
  let clear = true;
  for (const edition of await currentFirst(world, topic)) {
    if (budget.left <= 0) clear = false;
    else if (await stripEdition(world, topic, edition, document, record.withdrawn)) budget.left--;
  }
  await deleteStale(world, topic, document);
  for (const hash of [record.article, ...(record.earlier ?? [])])
    for (const key of [articleKey(hash), contributionKey(world.engine, hash)])
      if ((await shelf.getText(key)) !== null) await shelf.delete(key);
  return clear;
}

/**
 * Prints the cleared editions again and, when all is done, takes the mark away: not before a run that began before the
 * withdrawal can have ended. Returns whether the budget was enough.
 */
export async function finishPurge(world: World, { topic, document }: Withdrawn, budget: Budget): Promise<boolean> {
  for (const edition of await editionsFound(world, topic)) if (!(await printAgain(world, topic, edition, document, budget))) return false;
  await deleteStale(world, topic, document);
  const { at = '' } = await markOf(world, topic, document);
  if (world.now().getTime() - Date.parse(at) < longestRunMs) return true;
  await sweep(world, topic, document);
  await world.shelf.delete(purgeKey(topic, document));
  return true;
}

/** The editions that have findings; what most readers get is cleared before all others. */
async function currentFirst(world: World, topic: string): Promise<string[]> {
  const current = readPublication(await world.shelf.getText(pointerKey(topic)))?.edition;
  const found = await editionsFound(world, topic);
  return [...found.filter((edition) => edition === current), ...found.filter((edition) => edition !== current)];
}

/** A scheduled run ends after a quarter of an hour at the latest. */
const longestRunMs = 900_000;

/** The bytes that were replaced; not those that some edition names all the same. What an overlapping run brings back is swept. */
async function deleteStale(world: World, topic: string, document: string): Promise<void> {
  const { stale = [], ...mark } = await markOf(world, topic, document);
  if (stale.length === 0) return;
  const named = await namedViews(world, topic);
  for (const hash of stale) if (!named.has(hash)) await world.shelf.delete(viewKey(hash));
  await world.shelf.put(purgeKey(topic, document), JSON.stringify(mark));
}

/** Throws a publication in steps away that has begun with the document: what it kept between two runs holds its words. */
async function forgetPlan(world: World, topic: string, document: string): Promise<void> {
  const cursor = readOutline<Cursor<Progress>>(await world.shelf.getText(planKey(topic)), 'state');
  const note = await keptNote(world, topic);
  if ([cursor?.state.documents, note?.documents].some((documents) => documents?.includes(document))) await dropPlan(world, topic);
}

/** The document's record, withdrawn again where a run that had read it before has written over it. */
async function tombstone(world: World, topic: string, document: string, { date, reason = '' }: PurgeMark): Promise<DocumentRecord | null> {
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (!record || record.withdrawn || date === undefined) return record;
  const again = { ...record, withdrawn: { date, reason } };
  await touch(world, topic);
  await world.shelf.put(documentKey(topic, document), JSON.stringify(again), {
    article: record.article,
    origin: record.origin,
    withdrawn: true,
  });
  return again;
}
