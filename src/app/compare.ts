import type { Outcome } from '../model/problem.ts';
import type { Publication } from '../store/records.ts';
import { type Difference, difference } from './changes/difference.ts';
import { type Drift, driftOf } from './changes/drift.ts';
import { keptLines } from './editions.ts';
import { currentPublication, editionPublication } from './library.ts';
import { done, failed } from './outcome.ts';
import type { Reader } from './reader.ts';
import { articlesOf, findingsOf } from './shelved.ts';
import type { World } from './world.ts';

/** Two editions side by side: typed changes, and which statements only one of them prints. */
export interface Comparison extends Difference {
  /** Cited passages that their sources have changed between the two. */
  readonly drift: readonly Drift[];
  readonly topic: string;
  readonly title: string;
  /** Absent where no edition is kept before `to`. */
  readonly from?: string;
  readonly to: string;
}

/** A first edition beside nothing. */
const alone = { changes: [], removed: [], added: [], percent: 0, drift: [] };

/**
 * What changed from one edition to another. Without `to` up to the current, without `from` since the one before `to`; a current edition that has none
 * before it is told as such.
 */
export async function compare(
  world: World,
  topic: string,
  { from, to }: { from?: string; to?: string },
  reader: Reader,
): Promise<Outcome<Comparison>> {
  const current = await currentPublication(world, topic, reader);
  if (!current.ok) return current;
  const after = to === undefined ? current : await editionPublication(world, topic, to, reader);
  if (!after.ok) return after;
  const earlier = from ?? (await editionBefore(world, current.value, after.value));
  if (earlier === undefined && to === undefined) return done({ ...alone, topic, title: current.value.title, to: current.value.edition });
  if (earlier === undefined)
    return failed({ kind: 'unknown-edition', value: 'before the first', mend: `The editions are listed at /briefings/${topic}/editions.` });
  const before = await editionPublication(world, topic, earlier, reader);
  if (!before.ok) return before;
  const [old, now] = [await findingsOf(world, topic, before.value.edition), await findingsOf(world, topic, after.value.edition)];
  if (!old || !now)
    return failed({ kind: 'not-ready', what: 'One of the editions has not arrived here yet', mend: 'Ask again in a minute.' });
  const { title } = current.value;
  const edited = Object.entries(now.articles).filter(([document, hash]) => (old.articles[document] ?? hash) !== hash);
  const drift = driftOf(old.edition.findings, await articlesOf(world, edited));
  return done({
    topic,
    title,
    from: before.value.edition,
    to: after.value.edition,
    ...difference(old.edition.findings, now.edition.findings),
    drift,
  });
}

async function editionBefore(world: World, current: Publication, { number }: Publication): Promise<string | undefined> {
  return (await keptLines(world, current)).find((line) => line.number < number)?.edition;
}
