import type { Contribution } from '../gather/contribution.ts';
import type { Gap } from '../model/findings.ts';
import { documentKey } from '../store/keys.ts';
import { readDocument } from '../store/records.ts';
import { edtfBounds } from '../text/edtf.ts';
import { counts } from './cut-off.ts';
import { goneGaps } from './gone-gaps.ts';
import { contributionsOf, standingOf } from './shelved.ts';
import type { World } from './world.ts';

/** What could be known of a topic by the end of a day. */
export interface Known {
  readonly contributions: readonly Contribution[];
  /** Originals that were gone from their addresses by then, of the documents that count. */
  readonly gaps: readonly Gap[];
}

/**
 * What the documents of a topic brought by the end of a day: a document whose text was fetched anew since counts with the text
 * it had then, where that is kept. Which documents count at all is for `freeze` to say. Writes nothing.
 */
export async function asKnown(world: World, topic: string, cutOff: string): Promise<Known> {
  const { manifest, gone } = await standingOf(world, topic);
  const present = await contributionsOf(world, manifest, false);
  const contributions = await Promise.all(present.map((now) => (knownBy(now, cutOff) ? now : versionBy(world, topic, now, cutOff))));
  const counting = new Set(contributions.filter(({ source }) => counts(source.meta, cutOff) === 'yes').map(({ document }) => document));
  const goneThen = [...gone].filter(([document, since]) => since <= cutOff && counting.has(document));
  return { contributions, gaps: goneGaps(new Map(goneThen)) };
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
