import type { Keep } from '../../model/topic.ts';
import { editionKey, findingsKey, logKey, pointerKey, viewKey, viewPrefix } from '../../store/keys.ts';
import { listAll } from '../../store/list-all.ts';
import { type Dropped, type Publication, readPublication } from '../../store/records.ts';
import { type EditionLine, editionLines } from '../editions.ts';
import { topicOf } from '../shelved.ts';
import { hashesOf, namedViews } from '../takedown/named-views.ts';
import { editionsFound } from '../takedown/sweep.ts';
import type { World } from '../world.ts';
import { staying, whyDropped } from './stays.ts';

/** Editions taken on in one call of a scheduled run. */
const mostAtOnce = 5;
/** KV shows a value everywhere, and forgets an absence, after 60 s and a little more. */
const seenEverywhereMs = 120_000;

/**
 * Lets the editions go that the topic's rules no longer keep: their records and their lines of the log say at once since when and
 * why; their views and findings go two minutes later, so that no reader anywhere meets half an edition. Each call does what
 * is ripe, at most so many editions; it may stop anywhere and be called again. Returns whether nothing is left to do.
 */
export async function dropEditions(world: World, id: string, most = mostAtOnce): Promise<boolean> {
  const rules = (await topicOf(world, id))?.keep;
  const current = rules && readPublication(await world.shelf.getText(pointerKey(id)));
  if (!rules || !current) return true;
  const lines = await editionLines(world, current);
  const stay = staying(lines, rules, world.now());
  const leaving = lines.filter(({ edition }) => !stay.has(edition)).reverse();
  const fresh = leaving.filter(({ dropped }) => !dropped);
  for (const line of fresh.slice(0, most)) await markDropped(world, id, line, rules);
  const found = new Set(await editionsFound(world, id));
  const marked = leaving.filter(({ dropped, edition }) => dropped && found.has(edition));
  const ripeAt = world.now().getTime() - seenEverywhereMs;
  // An edition that came back has several lines: the last to be dropped counts.
  const unripe = new Set(lines.filter(({ dropped }) => !(Date.parse(dropped?.at ?? '') <= ripeAt)).map(({ edition }) => edition));
  const ripe = marked.filter(({ edition }) => !unripe.has(edition));
  if (ripe.length > 0) await clear(world, current, lines, ripe.slice(0, most), found);
  return fresh.length === 0 && marked.length === 0;
}

/** The record first: a line that says so already is passed over. Both stay for ever. */
async function markDropped({ shelf, now }: World, topic: string, line: EditionLine, rules: Keep): Promise<void> {
  const { number, edition, dropped: _, ...facts } = line;
  const tombstone: Dropped = { number, dropped: now().toISOString(), reason: whyDropped(rules) };
  await shelf.put(editionKey(topic, edition), JSON.stringify({ schema: 'dropped/1', ...tombstone }));
  await shelf.put(logKey(topic, number), '', { edition, ...facts, dropped: tombstone.dropped, reason: tombstone.reason });
}

/** The findings go last, since the views are found by them. */
async function clear(
  world: World,
  current: Publication,
  lines: readonly EditionLine[],
  ripe: readonly EditionLine[],
  found: ReadonlySet<string>,
): Promise<void> {
  const { shelf } = world;
  const named = new Set([...(await namedViews(world, current.topic)), ...hashesOf(current.previous)].map(viewKey));
  const going = new Set(ripe.map(({ edition }) => edition));
  // Equal bytes may have been kept for an edition that was cleared before: nothing names them any more.
  for (const { edition, dropped } of lines) if (dropped && !found.has(edition)) going.add(edition);
  for (const { name, metadata } of await listAll(shelf, viewPrefix)) {
    const itsOwn = metadata?.['topic'] === current.topic && going.has(String(metadata['edition']));
    if (itsOwn && !named.has(name)) await shelf.delete(name);
  }
  for (const { edition } of ripe) await shelf.delete(findingsKey(current.topic, edition));
}
