import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import { articleKey, contributionKey, documentKey, topicKey } from '../store/keys.ts';
import { readDocument } from '../store/records.ts';
import { hashOf } from './digest.ts';
import { prepare } from './prepare.ts';
import type { World } from './world.ts';

/** Keeps the topic file. Writes only when it changed. */
export async function keepTopic({ shelf }: World, topic: Topic): Promise<boolean> {
  const text = JSON.stringify(topic);
  if ((await shelf.getText(topicKey(topic.id))) === text) return false;
  await shelf.put(topicKey(topic.id), text, { title: topic.title, access: topic.access });
  return true;
}

/**
 * Keeps one document of a topic: the article and what it brings under their hash first, then the document's own record,
 * which from then on names them. Writes only what changed. `again` reads the article anew although it has not changed.
 */
export async function keepDocument(world: World, topic: string, article: Article, again = false): Promise<boolean> {
  const { shelf, engine } = world;
  const hash = (await hashOf(article)).slice(0, 32);
  const record = readDocument(await shelf.getText(documentKey(topic, article.document)));
  const known = record?.article === hash && record.withdrawn === undefined;
  if (known && !again) return false;
  if (!known) await shelf.put(articleKey(hash), JSON.stringify(article));
  const contribution = JSON.stringify(prepare(article));
  const key = contributionKey(engine, hash);
  const changed = (await shelf.getText(key)) !== contribution;
  if (changed) await shelf.put(key, contribution);
  if (!known)
    await shelf.put(
      documentKey(topic, article.document),
      JSON.stringify({ schema: 'document/1', topic, document: article.document, article: hash }),
      { article: hash },
    );
  return changed || !known;
}
