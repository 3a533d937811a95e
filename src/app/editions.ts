import { logPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import type { Publication } from '../store/records.ts';
import type { World } from './world.ts';

/** One publication of a topic, newest first in lists. */
export interface EditionLine {
  readonly edition: string;
  readonly number: number;
  readonly at: string;
  readonly asOf: string;
  readonly changes: number;
  readonly sources: number;
  /** Share of the statements that differ from the edition before, in percent. */
  readonly percent: number;
  /** Instant since which the edition is no longer kept, and why. */
  readonly dropped?: { readonly at: string; readonly reason: string };
}

/** The publications whose editions can still be read, newest first. */
export const keptLines = async (world: World, current: Publication): Promise<EditionLine[]> =>
  (await editionLines(world, current)).filter(({ dropped }) => !dropped);

/** Every publication up to the current one, newest first. What lies above the pointer's number was never published. */
export async function editionLines({ shelf }: World, { topic, number: current }: Publication): Promise<EditionLine[]> {
  const prefix = logPrefix(topic);
  const lines = (await listAll(shelf, prefix)).map(({ name, metadata = {} }) => ({
    edition: String(metadata['edition'] ?? ''),
    number: Number(name.slice(prefix.length)),
    at: String(metadata['at'] ?? ''),
    asOf: String(metadata['asOf'] ?? ''),
    changes: Number(metadata['changes'] ?? 0),
    sources: Number(metadata['sources'] ?? 0),
    percent: Number(metadata['percent'] ?? 0),
    ...(metadata['dropped'] === undefined
      ? {}
      : { dropped: { at: String(metadata['dropped']), reason: String(metadata['reason'] ?? '') } }),
  }));
  return lines.filter(({ number }) => number <= current).reverse();
}
