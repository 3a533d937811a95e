import type { Outcome } from '../../model/problem.ts';
import { documentKey, purgeKey } from '../../store/keys.ts';
import { readDocument } from '../../store/records.ts';
import { touch } from '../fetching/take-in.ts';
import { done, failed } from '../outcome.ts';
import type { World } from '../world.ts';

/**
 * Takes a document back: its record becomes a tombstone with date and reason, the topic is marked for a new edition, and its
 * texts for clearing. The clearing itself is `purge`; a run finishes it when it is cut short.
 */
export async function withdraw(world: World, topic: string, document: string, reason: string): Promise<Outcome<string>> {
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  if (!record)
    return failed({
      kind: 'bad-parameter',
      name: 'document',
      value: document,
      mend: 'Name a document of the topic, as the register of its note does.',
    });
  const date = record.withdrawn?.date ?? world.now().toISOString().slice(0, 10);
  const withdrawn = record.withdrawn ?? { date, reason };
  await world.shelf.put(purgeKey(topic, document), JSON.stringify({ ...withdrawn, at: world.now().toISOString() }));
  await touch(world, topic);
  await world.shelf.put(documentKey(topic, document), JSON.stringify({ ...record, withdrawn }), {
    article: record.article,
    origin: record.origin,
    withdrawn: true,
  });
  return done(date);
}
