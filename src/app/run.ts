import { purgeKey } from '../store/keys.ts';
import { fetchAll } from './fetching/fetch-all.ts';
import { plan } from './fetching/plan.ts';
import { guarded } from './guarded.ts';
import { refreshAll, toRefresh } from './refresh-all.ts';
import { askDaily } from './retention/ask-daily.ts';
import { keepReport } from './run-report.ts';
import { finishPurge, purge, type Withdrawn } from './takedown/purge.ts';
import { todo } from './todo.ts';
import { deliver } from './webhook.ts';
import type { AtOnce, World } from './world.ts';

export interface RunOptions extends AtOnce {
  /** Called at the end of a run that had to leave something for the next. */
  readonly onMore?: () => Promise<void>;
}

/**
 * One scheduled run: asks the sources that are due, takes waiting entries in, takes withdrawn words out, then refreshes the
 * topics touched. What is left to do stands in the records of the sources and in the marks of the topics, so a run may stop anywhere,
 * repeat or overlap another. A failing source or topic is a line of the report and stops no other.
 */
export async function run(world: World, { steps, parts = Number.POSITIVE_INFINITY, onMore }: RunOptions): Promise<string[]> {
  const report: string[] = [];
  const { topics, work } = await plan(world);
  const fetchedAll = world.fetch === undefined || (await fetchAll(world, world.fetch, work, steps, report));
  await guarded(report, 'retention', () => askDaily(world, topics));
  const { topics: waiting, withdrawn } = await todo(world);
  const ids = topics.map(({ id }) => id);
  const due = await toRefresh(world, ids, waiting);
  const budget = { left: parts };
  const cleared = await purgeAll(withdrawn, report, (one) => purge(world, one, budget));
  const refreshedAll = await refreshAll(world, due, budget, report);
  const purged = await purgeAll(cleared, report, (one) => finishPurge(world, one, budget));
  const { fetch } = world;
  if (fetch) await guarded(report, 'webhook', () => deliver(world, fetch, report));
  await guarded(report, 'the report', () => keepReport(world, report));
  if (onMore && !(fetchedAll && refreshedAll && purged.length === withdrawn.length)) await guarded(report, 'the next run', onMore);
  return report;
}

/** Those for which the step is done; one that failed is a line of the report, and its mark stays for the next run. */
async function purgeAll(
  withdrawn: readonly Withdrawn[],
  report: string[],
  step: (one: Withdrawn) => Promise<boolean>,
): Promise<Withdrawn[]> {
  const finished: Withdrawn[] = [];
  for (const one of withdrawn)
    await guarded(report, purgeKey(one.topic, one.document), async () => {
      if (await step(one)) finished.push(one);
    });
  return finished;
}
