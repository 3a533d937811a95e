import { editionKey, findingsKey, pointerKey } from '../../store/keys.ts';
import { readPublication } from '../../store/records.ts';
import { flipPointer } from '../publish.ts';
import { findingsOf } from '../shelved.ts';
import type { World } from '../world.ts';
import { clearedRecord } from './cleared-record.ts';
import { noteStale } from './mark.ts';
import { hashesOf } from './named-views.ts';

/**
 * Takes a document's words out of one edition: its findings lose them and say so, and its views are named no more, so that
 * readers get it composed from what is left until it is printed again. Nothing is rendered here. The findings go last: while
 * they name the document, the next call does all of it again. Returns whether there was anything to do.
 */
export async function stripEdition(
  world: World,
  topic: string,
  edition: string,
  document: string,
  { date, reason }: { date: string; reason: string },
): Promise<boolean> {
  const { shelf } = world;
  const record = await findingsOf(world, topic, edition);
  const publication = readPublication(await shelf.getText(editionKey(topic, edition)));
  if (!record || !publication || !(document in record.articles)) return false;
  const cleared = clearedRecord(record, document, date, reason);
  const current = readPublication(await shelf.getText(pointerKey(topic)));
  const served = current?.edition === edition ? current : undefined;
  await noteStale(world, topic, document, [...hashesOf(publication), ...hashesOf(served)]);
  const { previous: _, ...rest } = publication;
  const bare = { views: {}, cleared: cleared.purged?.length ?? 0 };
  await shelf.put(editionKey(topic, edition), JSON.stringify({ ...rest, ...bare }));
  if (served) await flipPointer(world, { ...served, ...bare });
  await shelf.put(findingsKey(topic, edition), JSON.stringify({ schema: 'findings/1', ...cleared }));
  return true;
}
