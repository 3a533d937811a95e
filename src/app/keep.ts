import { toKept } from '../gather/kept.ts';
import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import { articleKey, contributionKey, documentKey, topicKey } from '../store/keys.ts';
import { type DocumentRecord, readDocument } from '../store/records.ts';
import { accessOf } from './access.ts';
import { hashOf } from './digest.ts';
import { prepare } from './prepare.ts';
import type { World } from './world.ts';

/** Keeps the topic file. Writes only when it changed. */
export async function keepTopic({ shelf }: World, topic: Topic): Promise<boolean> {
  const text = JSON.stringify(topic);
  if ((await shelf.getText(topicKey(topic.id))) === text) return false;
  await shelf.put(topicKey(topic.id), text, { title: topic.title, access: accessOf(topic) });
  return true;
}

export interface KeepOptions {
  /** Where the document came from: a folder (`file`), the id of a source of the topic, or `admin`. */
  readonly origin: string;
  /** Reads the article anew although it has not changed. */
  readonly again?: boolean;
  /** What the feed said of its last change. */
  readonly updated?: string;
}

/**
 * Keeps one document of a topic: the article and what it brings under their hash first, then the document's own record,
 * which from then on names them. Writes only what changed; a withdrawn document stays withdrawn.
 */
export async function keepDocument(
  world: World,
  topic: string,
  article: Article,
  { origin, again = false, updated }: KeepOptions,
): Promise<boolean> {
  const { shelf } = world;
  const { document } = article;
  const hash = (await hashOf(article)).slice(0, 32);
  const record = readDocument(await shelf.getText(documentKey(topic, document)));
  if (record?.withdrawn) return false;
  const known = record?.article === hash && record.origin === origin && (updated === undefined || record.updated === updated);
  if (known && !again) return false;
  if (!known) await shelf.put(articleKey(hash), JSON.stringify(article));
  const read = await keepContribution(world, hash, article);
  if (known) return read;
  const facts = { article: hash, origin, ...(updated === undefined ? {} : { updated }) };
  await shelf.put(
    documentKey(topic, document),
    JSON.stringify({ schema: 'document/1', topic, document, ...facts, ...earlierOf(record, hash) }),
    facts,
  );
  return true;
}

function earlierOf(record: DocumentRecord | null, hash: string): { earlier?: string[] } {
  const earlier = [...new Set([...(record?.earlier ?? []), ...(record ? [record.article] : [])])].filter((other) => other !== hash);
  return earlier.length === 0 ? {} : { earlier };
}

async function keepContribution({ shelf, engine }: World, hash: string, article: Article): Promise<boolean> {
  const key = contributionKey(engine, hash);
  const contribution = toKept(prepare(article));
  if ((await shelf.getText(key)) === contribution) return false;
  await shelf.put(key, contribution);
  return true;
}
