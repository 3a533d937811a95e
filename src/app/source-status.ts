import { sourcePrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import type { World } from './world.ts';

/** How one source stands, from metadata alone. Instants are ISO 8601, empty where there was none. */
export interface SourceStatus {
  readonly topic: string;
  readonly source: string;
  readonly lastTry: string;
  readonly lastGood: string;
  readonly lastChange: string;
  readonly nextDue: string;
  readonly failures: number;
  /** Instant since which the address is gone for good. */
  readonly goneSince: string;
  /** Where the address has moved to for good, so that the topic file should name it (the first 240 characters). */
  readonly movedTo: string;
  readonly waiting: number;
  readonly problem: string;
}

/** Every source that was asked at least once; one list, no reads. */
export async function sourceStatus({ shelf }: World): Promise<SourceStatus[]> {
  return (await listAll(shelf, sourcePrefix)).map(({ name, metadata = {} }) => {
    const [topic = '', source = ''] = name.slice(sourcePrefix.length).split('/');
    const text = (key: string) => String(metadata[key] ?? '');
    return {
      topic,
      source,
      lastTry: text('lastTry'),
      lastGood: text('lastGood'),
      lastChange: text('lastChange'),
      nextDue: text('nextDue'),
      failures: Number(metadata['failures'] ?? 0),
      goneSince: text('goneSince'),
      movedTo: text('movedTo'),
      waiting: Number(metadata['waiting'] ?? 0),
      problem: text('problem'),
    };
  });
}
