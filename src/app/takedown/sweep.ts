import { editionKey, findingsKey, findingsPrefix, viewKey, viewPrefix } from '../../store/keys.ts';
import { listAll } from '../../store/list-all.ts';
import { readPublication } from '../../store/records.ts';
import { findingsOf } from '../shelved.ts';
import type { World } from '../world.ts';
import { namedViews } from './named-views.ts';

/**
 * Deletes what runs that ended early left of a withdrawn document: findings that no edition names, and views of its editions
 * that no edition names. Only when no run from before the withdrawal is at work: such a run may be about to publish them.
 * The findings go last, since the views are found by them; it may stop anywhere and be called again.
 */
export async function sweep(world: World, topic: string, document: string): Promise<void> {
  const { shelf } = world;
  const abandoned: string[] = [];
  const used = new Set<string>();
  for (const edition of await editionsFound(world, topic)) {
    const record = await findingsOf(world, topic, edition);
    const uses = record !== null && document in record.articles;
    if (!uses && !record?.purged?.some((p) => p.document === document)) continue;
    const publication = readPublication(await shelf.getText(editionKey(topic, edition)));
    if (uses && !publication) abandoned.push(edition);
    used.add(edition);
  }
  if (used.size === 0) return;
  const named = await namedViews(world, topic);
  for (const { name, metadata } of await listAll(shelf, viewPrefix)) {
    const itsOwn = metadata?.['topic'] === topic && used.has(String(metadata['edition']));
    if (itsOwn && !named.has(name.slice(viewPrefix.length))) await shelf.delete(name);
  }
  for (const edition of abandoned) await shelf.delete(findingsKey(topic, edition));
}

/** The editions of a topic that have findings on the shelf, whether they were ever published or not. */
export async function editionsFound({ shelf }: World, topic: string): Promise<string[]> {
  const prefix = findingsPrefix(topic);
  return (await listAll(shelf, prefix)).map(({ name }) => name.slice(prefix.length));
}

/** Keeps rendered bytes under their hash. The metadata lets a takedown find them although no record names them yet. */
export async function keepView({ shelf }: World, topic: string, edition: string, view: { hash: string; bytes: Uint8Array }): Promise<void> {
  await shelf.put(viewKey(view.hash), view.bytes, { topic, edition });
}
