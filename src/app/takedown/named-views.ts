import { getAll } from '../../store/get-all.ts';
import { editionPrefix, pointerKey } from '../../store/keys.ts';
import { listAll } from '../../store/list-all.ts';
import { type Place, readPublication } from '../../store/records.ts';
import type { World } from '../world.ts';

/** The hashes of all views that a publication of the topic names: equal bytes stand once for several editions. */
export async function namedViews({ shelf }: World, topic: string): Promise<Set<string>> {
  const keys = (await listAll(shelf, editionPrefix(topic))).map(({ name }) => name);
  const texts = [await shelf.getText(pointerKey(topic)), ...(await getAll(shelf, keys)).values()];
  return new Set(texts.map(readPublication).flatMap(hashesOf));
}

export const hashesOf = (place: Pick<Place, 'views'> | null | undefined): string[] =>
  Object.values(place?.views ?? {}).map(({ hash }) => hash);
