import { documentKey } from '../../store/keys.ts';
import { readDocument } from '../../store/records.ts';
import type { World } from '../world.ts';
import { touch } from './take-in.ts';

/**
 * Notes on a document that its original is gone from its address since an instant, or, without one, that it is back. The text
 * is kept and counts as before, and the first day stays; the topic is marked as touched first, so that the next edition says it.
 */
export async function markGone(world: World, topic: string, document: string, since: string | undefined): Promise<void> {
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  const day = since?.slice(0, 10);
  if (!record || record.withdrawn || (record.gone === undefined) === (day === undefined)) return;
  await touch(world, topic);
  const { gone: _, ...rest } = record;
  const next = { ...rest, ...(day === undefined ? {} : { gone: day }) };
  const { article, origin, updated, gone } = next;
  const facts = { article, origin, ...(updated === undefined ? {} : { updated }), ...(gone === undefined ? {} : { gone }) };
  await world.shelf.put(documentKey(topic, document), JSON.stringify(next), facts);
}
