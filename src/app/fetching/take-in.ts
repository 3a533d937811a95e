import { changeBetween } from '../../ingest/change.ts';
import type { Article } from '../../model/article.ts';
import { documentKey, touchedKey } from '../../store/keys.ts';
import { readDocument } from '../../store/records.ts';
import { keepDocument } from '../keep.ts';
import { articlesOf } from '../shelved.ts';
import type { World } from '../world.ts';

/**
 * Takes a fetched article into its topic unless it is withdrawn or only trivially changed. The topic is marked as touched
 * before anything else, so that a run that dies here is finished by the next. Returns whether anything changed.
 */
export async function takeIn(world: World, topic: string, article: Article, origin: string, updated?: string): Promise<boolean> {
  const { document } = article;
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (record?.withdrawn) return false;
  const before = record && (await articlesOf(world, [[document, record.article]])).get(document);
  const options = { origin, ...(updated === undefined ? {} : { updated }) };
  if (before && changeBetween(before.text, article.text) !== 'substance') {
    if (record.updated === updated) return false;
    await keepDocument(world, topic, before, options);
    return false;
  }
  const firstSeen = before?.meta.firstSeen ?? article.meta.firstSeen;
  await touch(world, topic);
  return keepDocument(world, topic, { ...article, meta: { ...article.meta, ...(firstSeen === undefined ? {} : { firstSeen }) } }, options);
}

/** Marks a topic as changed since its last refresh. */
export const touch = (world: World, topic: string): Promise<void> => world.shelf.put(touchedKey(topic), world.now().toISOString());
