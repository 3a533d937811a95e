import type { Article } from '../model/article.ts';
import type { Outcome } from '../model/problem.ts';
import type { Topic } from '../model/topic.ts';
import { documentKey, documentPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { keepDocument, keepTopic } from './keep.ts';
import { type Refreshed, refreshTopic } from './refresh.ts';
import { dropEditions } from './retention/drop.ts';
import type { World } from './world.ts';

/**
 * A topic with its documents onto the shelf, then its edition. Documents of an earlier seeding that are gone are taken off, and
 * editions that the topic no longer keeps are dropped: what was dropped two minutes ago or earlier is deleted.
 */
export async function seedTopic(world: World, topic: Topic, articles: readonly Article[]): Promise<Outcome<Refreshed>> {
  await keepTopic(world, topic);
  for (const article of articles) await keepDocument(world, topic.id, article, { origin: 'file', again: true });
  await dropAbsent(world, topic.id, new Set(articles.map(({ document }) => document)));
  const refreshed = await refreshTopic(world, topic.id, true);
  if (refreshed.ok) await dropEditions(world, topic.id, Number.POSITIVE_INFINITY);
  return refreshed;
}

async function dropAbsent({ shelf }: World, topic: string, present: ReadonlySet<string>): Promise<void> {
  const prefix = documentPrefix(topic);
  for (const { name, metadata } of await listAll(shelf, prefix)) {
    const document = name.slice(prefix.length);
    if (metadata?.['origin'] === 'file' && metadata['withdrawn'] !== true && !present.has(document))
      await shelf.delete(documentKey(topic, document));
  }
}
