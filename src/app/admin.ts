import * as v from 'valibot';
import { ingestDocument } from '../ingest/document.ts';
import { parseTopic } from '../ingest/topic.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { adminKey, adminPrefix, documentKey, sourceKey } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { readDocument, readSource } from '../store/records.ts';
import { hashOf } from './digest.ts';
import { keepState } from './fetching/source-state.ts';
import { touch } from './fetching/take-in.ts';
import { keepDocument, keepTopic } from './keep.ts';
import { done, failed } from './outcome.ts';
import { run } from './run.ts';
import { topicOf } from './shelved.ts';
import { withdraw } from './takedown/withdraw.ts';
import type { AtOnce, World } from './world.ts';

/** What an editor may ask for, as JSON. Every action but a refresh says why. */
const why = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(400));
const name = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'letters, digits, dots, hyphens and low lines'));
const orders = v.variant('action', [
  v.strictObject({ action: v.literal('put-topic'), yaml: v.string(), reason: why }),
  v.strictObject({
    action: v.literal('put-document'),
    topic: name,
    document: name,
    text: v.string(),
    ending: v.optional(v.picklist(['md', 'txt', 'html']), 'md'),
    reason: why,
  }),
  v.strictObject({ action: v.literal('withdraw-document'), topic: name, document: name, reason: why }),
  v.strictObject({ action: v.literal('refresh'), topic: name, source: v.optional(name) }),
]);
export type Order = v.InferOutput<typeof orders>;

/** An order from the JSON of a request, or what is wrong with it. */
export function parseOrder(input: unknown): Outcome<Order> {
  const parsed = v.safeParse(orders, input);
  if (parsed.success) return done(parsed.output);
  const [issue] = parsed.issues;
  const mend =
    'The actions are put-topic {yaml, reason}, put-document {topic, document, text, reason}, withdraw-document {topic, document, reason} and refresh {topic, source?}.';
  return failed({ kind: 'bad-parameter', name: v.getDotPath(issue) ?? 'body', value: issue.message, mend });
}

/** Carries an order out, writes it into the log, and brings the topics up to date. Returns the report of that run. */
export async function carryOut(world: World, order: Order, options: AtOnce): Promise<Outcome<string[]>> {
  const problem = await apply(world, order);
  if (problem) return failed(problem);
  await note(world, order);
  let left: string[] = [];
  const onMore = async () => {
    left = ['what is left is done by the next scheduled runs'];
  };
  return done([...(await run(world, { ...options, onMore })), ...left]);
}

async function apply(world: World, order: Order): Promise<Problem | undefined> {
  switch (order.action) {
    case 'put-topic':
      return putTopic(world, order.yaml);
    case 'put-document':
      return putDocument(world, order);
    case 'withdraw-document': {
      const taken = await withdraw(world, order.topic, order.document, order.reason);
      return taken.ok ? undefined : taken.problems[0];
    }
    case 'refresh':
      return refreshNow(world, order.topic, order.source);
  }
}

async function putTopic(world: World, yaml: string): Promise<Problem | undefined> {
  const parsed = parseTopic(yaml);
  if (!parsed.ok) return parsed.problems[0];
  await touch(world, parsed.value.topic.id);
  await keepTopic(world, parsed.value.topic);
  return undefined;
}

const unknownTopic = (value: string): Problem => ({ kind: 'unknown-topic', value, mend: 'Put its topic file first.' });

async function putDocument(
  world: World,
  { topic, document, text, ending }: Extract<Order, { action: 'put-document' }>,
): Promise<Problem | undefined> {
  if (!(await topicOf(world, topic))) return unknownTopic(topic);
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (record?.withdrawn) return { kind: 'withdrawn', what: `The document ${document}`, ...record.withdrawn };
  const ingested = await ingestDocument({ document, ending, source: text });
  if (!ingested.ok) return ingested.problems[0];
  const today = world.now().toISOString().slice(0, 10);
  const { article } = ingested.value;
  await touch(world, topic);
  await keepDocument(world, topic, { ...article, meta: { firstSeen: today, ...article.meta } }, { origin: 'admin' });
  return undefined;
}

/** Makes the sources of a topic due at once; the run that follows asks them. */
async function refreshNow(world: World, id: string, only: string | undefined): Promise<Problem | undefined> {
  const topic = await topicOf(world, id);
  if (!topic) return unknownTopic(id);
  const at = world.now().toISOString();
  for (const { id: source } of topic.sources.filter((s) => only === undefined || s.id === only)) {
    const state = readSource(await world.shelf.getText(sourceKey(id, source)));
    if (state) await keepState(world, { ...state, nextDue: at });
  }
  await touch(world, id);
  return undefined;
}

/** One line of the log of what editors did. */
export interface AdminLine {
  readonly at: string;
  readonly action: string;
  readonly topic: string;
  readonly document: string;
  readonly reason: string;
}

async function note({ shelf, now }: World, order: Order): Promise<void> {
  const at = now().toISOString();
  const { action } = order;
  const topic = 'topic' in order ? order.topic : '';
  const document = 'document' in order ? order.document : '';
  const reason = 'reason' in order ? order.reason.slice(0, 300) : '';
  await shelf.put(adminKey(at, (await hashOf(order)).slice(0, 8)), '', { at, action, topic, document, reason });
}

/** The log, newest first. */
export async function adminLog({ shelf }: World): Promise<AdminLine[]> {
  const lines = (await listAll(shelf, adminPrefix)).map(({ metadata = {} }) => ({
    at: String(metadata['at'] ?? ''),
    action: String(metadata['action'] ?? ''),
    topic: String(metadata['topic'] ?? ''),
    document: String(metadata['document'] ?? ''),
    reason: String(metadata['reason'] ?? ''),
  }));
  return lines.reverse();
}
