import type { Contribution } from '../gather/contribution.ts';
import { fromKept, toKept } from '../gather/kept.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Topic } from '../model/topic.ts';
import { getAll } from '../store/get-all.ts';
import { articleKey, contributionKey, documentPrefix, findingsKey, topicKey } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { readOutline } from '../store/records.ts';
import { prepare } from './prepare.ts';
import type { World } from './world.ts';

/** The topic file as last given; null when there is no such topic. */
export const topicOf = async ({ shelf }: World, topic: string): Promise<Topic | null> =>
  readOutline<Topic>(await shelf.getText(topicKey(topic)), 'id', 'title', 'names', 'sources');

/** The documents of a topic that count, in order of name, with the hash of each article: one list, no reads. */
export const manifestOf = async (world: World, topic: string): Promise<Map<string, string>> => (await standingOf(world, topic)).manifest;

/** The manifest, and since which day the original of a document is gone from its address, where it is: one list, no reads. */
export async function standingOf({ shelf }: World, topic: string): Promise<{ manifest: Map<string, string>; gone: Map<string, string> }> {
  const prefix = documentPrefix(topic);
  const [manifest, gone] = [new Map<string, string>(), new Map<string, string>()];
  for (const { name, metadata } of await listAll(shelf, prefix)) {
    if (typeof metadata?.['article'] !== 'string' || metadata['withdrawn'] === true) continue;
    manifest.set(name.slice(prefix.length), metadata['article']);
    if (typeof metadata['gone'] === 'string') gone.set(name.slice(prefix.length), metadata['gone']);
  }
  return { manifest, gone };
}

/** Articles by document; a text that has not arrived or is damaged is left out. */
export async function articlesOf(
  { shelf }: World,
  hashes: Iterable<readonly [document: string, hash: string]>,
): Promise<Map<string, Article>> {
  const wanted = [...hashes];
  const texts = await getAll(
    shelf,
    wanted.map(([, hash]) => articleKey(hash)),
  );
  const found = new Map<string, Article>();
  for (const [document, hash] of wanted) {
    const article = readOutline<Article>(texts.get(articleKey(hash)), 'document', 'text', 'paragraphs', 'sha256');
    if (article) found.set(document, article);
  }
  return found;
}

/** What each document brings to the topic; made anew, and kept unless `keep` is false, where this engine has not made it yet. */
export async function contributionsOf(world: World, manifest: ReadonlyMap<string, string>, keep = true): Promise<Contribution[]> {
  const key = (hash: string) => contributionKey(world.engine, hash);
  const texts = await getAll(world.shelf, [...manifest.values()].map(key));
  const ready = new Map<string, Contribution>();
  const absent = new Map<string, string>();
  for (const [document, hash] of manifest) {
    const contribution = fromKept(texts.get(key(hash)));
    if (contribution) ready.set(document, contribution);
    else absent.set(document, hash);
  }
  for (const [document, article] of await articlesOf(world, absent)) {
    const contribution = prepare(article);
    if (keep) await world.shelf.put(key(absent.get(document) ?? ''), toKept(contribution));
    ready.set(document, contribution);
  }
  return [...manifest.keys()].flatMap((document) => ready.get(document) ?? []);
}

/** An edition with the hashes of the articles it was made from. */
export interface FindingsRecord {
  readonly edition: Edition & { readonly number: number };
  readonly articles: Readonly<Record<string, string>>;
  /** Documents withdrawn since, whose words were taken out, with the passages that cited them. */
  readonly purged?: readonly Purged[];
}

export interface Purged {
  readonly document: string;
  readonly date: string;
  readonly reason: string;
  readonly passages: readonly string[];
}

export const findingsOf = async ({ shelf }: World, topic: string, edition: string): Promise<FindingsRecord | null> =>
  readOutline<FindingsRecord>(await shelf.getText(findingsKey(topic, edition)), 'edition', 'articles');
