import { sourceKey } from '../../store/keys.ts';
import { readSource, type SourceRecord } from '../../store/records.ts';
import type { Metadata } from '../../store/shelf.ts';
import type { World } from '../world.ts';
import { goneSince } from './absence.ts';
import { firstDue } from './again.ts';

/** How a source stands; null before its first try. */
export const stateOf = async ({ shelf }: World, topic: string, source: string): Promise<SourceRecord | null> =>
  readSource(await shelf.getText(sourceKey(topic, source)));

/** UTF-16 units of a problem or an address that the metadata holds, which may have 1,024 bytes in all. */
const longestShown = 240;

/** Keeps how a source stands; the metadata is what the status page and the next run need without reading it. */
export async function keepState({ shelf }: World, state: SourceRecord): Promise<void> {
  const { lastTry, lastGood = '', lastChange = '', nextDue, failures, problem = '', pending } = state;
  const waiting = pending.length;
  const gone = goneSince(state.absence);
  const againDue = firstDue(state.again);
  const all = { lastTry, lastGood, lastChange, nextDue, failures, problem: problem.slice(0, longestShown), waiting, againDue };
  const metadata: Metadata = {
    ...all,
    ...(state.restUntil === undefined ? {} : { restUntil: state.restUntil }),
    ...(gone === undefined ? {} : { goneSince: gone }),
    ...(state.moved === undefined ? {} : { movedTo: state.moved.to.slice(0, longestShown) }),
  };
  await shelf.put(sourceKey(state.topic, state.source), JSON.stringify(state), metadata);
}
