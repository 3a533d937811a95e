import type { Contribution } from '../gather/contribution.ts';
import { documentKey } from '../store/keys.ts';
import { readDocument } from '../store/records.ts';
import { edtfBounds } from '../text/edtf.ts';
import { contributionsOf, manifestOf } from './shelved.ts';
import type { World } from './world.ts';

/**
 * What the documents of a topic brought by the end of a day: a document whose text was fetched anew since counts with the text
 * it had then, where that is kept. Which documents count at all is for `freeze` to say. Writes nothing.
 */
export async function contributionsAsKnown(world: World, topic: string, cutOff: string): Promise<Contribution[]> {
  const contributions = await contributionsOf(world, await manifestOf(world, topic), false);
  return Promise.all(contributions.map((now) => (knownBy(now, cutOff) ? now : versionBy(world, topic, now, cutOff))));
}

/** Whether the text itself was there by that day; a document from a folder does not say, and has one text only. */
function knownBy({ source }: Contribution, cutOff: string): boolean {
  const { retrieved, firstSeen } = source.meta;
  const last = retrieved === undefined || firstSeen === undefined ? undefined : edtfBounds(retrieved)?.last;
  return last === undefined || last <= cutOff;
}

/** The newest of the earlier texts that was there by that day, else the text of now. */
async function versionBy(world: World, topic: string, now: Contribution, cutOff: string): Promise<Contribution> {
  const { document } = now;
  const record = readDocument(await world.shelf.getText(documentKey(topic, document)));
  for (const hash of [...(record?.earlier ?? [])].reverse()) {
    const [earlier] = await contributionsOf(world, new Map([[document, hash]]), false);
    if (earlier && knownBy(earlier, cutOff)) return earlier;
  }
  return now;
}
