import type { SourceEntry, Topic } from '../../model/topic.ts';
import { getAll } from '../../store/get-all.ts';
import { sourcePrefix, topicPrefix } from '../../store/keys.ts';
import { listAll } from '../../store/list-all.ts';
import { readOutline } from '../../store/records.ts';
import type { Metadata } from '../../store/shelf.ts';
import type { World } from '../world.ts';

/** A source that has work: due to be asked, with entries waiting, or with entries to be asked again. */
export interface Work {
  readonly topic: string;
  readonly source: SourceEntry;
  readonly due: boolean;
  /** Entries taken in are due to be asked again. */
  readonly again: boolean;
  readonly host: string;
}

/** All topics, and the sources of theirs that have work now, those put off longest first. Two lists (one where no topic has sources) and one bulk read. */
export async function plan({ shelf, now }: World): Promise<{ topics: Topic[]; work: Work[] }> {
  const keys = (await listAll(shelf, topicPrefix)).map(({ name }) => name);
  const texts = await getAll(shelf, keys);
  const topics = keys.flatMap((key) => readOutline<Topic>(texts.get(key), 'id', 'title', 'sources') ?? []);
  const hasSources = topics.some(({ sources }) => sources.length > 0);
  const states = new Map(
    (hasSources ? await listAll(shelf, sourcePrefix) : []).map(({ name, metadata = {} }) => [name.slice(sourcePrefix.length), metadata]),
  );
  const at = now().toISOString();
  const work = topics.flatMap((topic) =>
    topic.sources.flatMap((source) => workOf(topic.id, source, states.get(`${topic.id}/${source.id}`), at)),
  );
  return { topics, work: work.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)).map(({ since: _, ...rest }) => rest) };
}

function workOf(topic: string, source: SourceEntry, state: Metadata | undefined, at: string): (Work & { since: string })[] {
  const since = String(state?.['nextDue'] ?? '');
  const due = since <= at;
  const againDue = source.recheck === 'never' ? '' : String(state?.['againDue'] ?? '');
  const again = againDue !== '' && againDue <= at;
  if (!due && !again && Number(state?.['waiting'] ?? 0) === 0) return [];
  return [
    {
      topic,
      source,
      due,
      again,
      since: due || !again ? since : againDue,
      host: URL.canParse(source.url) ? new URL(source.url).host : source.url,
    },
  ];
}
