import { purgeKey } from '../../store/keys.ts';
import { readOutline } from '../../store/records.ts';
import type { World } from '../world.ts';

/** What the mark of a clearing says: when and why, and the hashes of bytes that it has replaced, until they are deleted. */
export interface PurgeMark {
  readonly date?: string;
  readonly reason?: string;
  /** Instant at which the document was taken back. */
  readonly at?: string;
  readonly stale?: readonly string[];
}

export const markOf = async ({ shelf }: World, topic: string, document: string): Promise<PurgeMark> =>
  readOutline<PurgeMark>(await shelf.getText(purgeKey(topic, document)), 'date') ?? {};

/** Writes down, before the records that name them are replaced, which bytes are to be deleted. */
export async function noteStale(world: World, topic: string, document: string, hashes: readonly string[]): Promise<void> {
  const mark = await markOf(world, topic, document);
  const stale = [...new Set([...(mark.stale ?? []), ...hashes])];
  if (stale.length > (mark.stale ?? []).length) await world.shelf.put(purgeKey(topic, document), JSON.stringify({ ...mark, stale }));
}
