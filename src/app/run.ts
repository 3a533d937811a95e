import { planKey, planPrefix, pointerPrefix, purgeKey, touchedKey, touchedPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import type { PendingItem } from '../store/records.ts';
import { explain } from './explain.ts';
import { askAgain } from './fetching/ask-again.ts';
import { fetchItem } from './fetching/fetch-item.ts';
import type { Fetch } from './fetching/fetch-safely.ts';
import { fetchSource } from './fetching/fetch-source.ts';
import { plan, type Work } from './fetching/plan.ts';
import { stateOf } from './fetching/source-state.ts';
import { dropPlan } from './publishing.ts';
import { refreshTopic } from './refresh.ts';
import { askDaily } from './retention/ask-daily.ts';
import { dropEditions } from './retention/drop.ts';
import { keepReport } from './run-report.ts';
import type { Budget } from './steps.ts';
import { finishPurge, purge, stillToPurge, type Withdrawn } from './takedown/purge.ts';
import { deliver } from './webhook.ts';
import type { World } from './world.ts';

/** Hosts asked at once; a host is asked for one thing at a time. */
const mostHosts = 5;
/** Editions made in one run; a new engine makes all topics anew, and not at one stroke. */
const mostEditions = 10;
/** KV shows a value everywhere after 60 s and a little more; an absence is remembered as long. */
const seenEverywhereMs = 120_000;

export interface RunOptions {
  /** Most fetches of this run; the next run goes on where this one stops. */
  readonly steps: number;
  /** Most steps of publishing of this run (eighteen an edition: see `publishingPlan`); all that there are without it. */
  readonly parts?: number;
  /** Called at the end of a run that had to leave something for the next. */
  readonly onMore?: () => Promise<void>;
}

/**
 * One scheduled run: asks the sources that are due, takes waiting entries in, then refreshes the topics touched. There is no
 * cursor to lose: what is left to do stands in the records of the sources and in the marks of the topics, so a run may stop
 * anywhere, repeat or overlap another. A failing source or topic is a line of the report and stops no other.
 */
export async function run(world: World, { steps, parts = Number.POSITIVE_INFINITY, onMore }: RunOptions): Promise<string[]> {
  const report: string[] = [];
  const { topics, work } = await plan(world);
  const fetchedAll = world.fetch === undefined || (await fetchAll(world, world.fetch, work, steps, report));
  await guarded(report, 'retention', () => askDaily(world, topics));
  const waiting = await toRefresh(
    world,
    topics.map(({ id }) => id),
  );
  const budget = { left: parts };
  const withdrawn = await stillToPurge(world);
  const stripped = await purgeAll(withdrawn, report, (one) => purge(world, one, budget));
  const refreshedAll = await refreshAll(world, waiting, budget, report);
  const purged = stripped && (await purgeAll(withdrawn, report, (one) => finishPurge(world, one, budget)));
  const { fetch } = world;
  if (fetch) await guarded(report, 'webhook', () => deliver(world, fetch, report));
  await guarded(report, 'the report', () => keepReport(world, report));
  if (onMore && !(fetchedAll && refreshedAll && purged)) await guarded(report, 'the next run', onMore);
  return report;
}

/** Rows of work by host, up to five at once, until the steps are used up. Returns whether they were enough. */
async function fetchAll(world: World, fetch: Fetch, work: readonly Work[], steps: number, report: string[]): Promise<boolean> {
  const rows = [...Map.groupBy(work, ({ host }) => host).values()];
  const budget = { left: steps };
  const lane = async (): Promise<void> => {
    for (let row = rows.shift(); row; row = rows.shift())
      for (const item of row) await guarded(report, `${item.topic}/${item.source.id}`, () => workOff(world, fetch, item, budget, report));
  };
  await Promise.all(Array.from({ length: mostHosts }, lane));
  return budget.left >= 0;
}

async function workOff(
  world: World,
  fetch: Fetch,
  { topic, source, due, again }: Work,
  budget: { left: number },
  report: string[],
): Promise<void> {
  if (budget.left-- <= 0) return;
  let state = due ? await fetchSource(world, fetch, topic, source) : await stateOf(world, topic, source.id);
  let problem = due ? state?.problem : undefined;
  const tried = new Set<string>();
  for (let item = state?.pending[0]; state && item && mayTry(item, tried, due) && budget.left-- > 0; item = state.pending[0]) {
    tried.add(item.document);
    const next = await fetchItem(world, fetch, source, state);
    if (next.problem !== state.problem) problem = next.problem;
    state = next;
  }
  if (problem !== undefined) report.push(`${topic}/${source.id}: ${problem}`);
  if (again && state) await askAgain(world, fetch, source, state, budget, report);
}

/** An entry that failed is tried again when its source is due again, not at once: the site may be down for an hour. */
const mayTry = ({ document, tries = 0 }: PendingItem, tried: ReadonlySet<string>, due: boolean): boolean =>
  !tried.has(document) && (due || tries === 0);

/** Returns whether all is done: that it failed is a line of the report, and the mark stays for the next run. */
async function purgeAll(withdrawn: readonly Withdrawn[], report: string[], step: (one: Withdrawn) => Promise<boolean>): Promise<boolean> {
  let all = true;
  for (const one of withdrawn)
    await guarded(report, purgeKey(one.topic, one.document), async () => {
      if (!(await step(one))) all = false;
    });
  return all;
}

/** Topics marked as touched or begun, topics without an edition, and those whose edition another engine made. */
async function toRefresh({ shelf, engine }: World, topics: readonly string[]): Promise<string[]> {
  const namesUnder = async (prefix: string) => (await listAll(shelf, prefix)).map(({ name }) => name.slice(prefix.length));
  const waiting = new Set([...(await namesUnder(touchedPrefix)), ...(await namesUnder(planPrefix))]);
  const made = new Map(
    (await listAll(shelf, pointerPrefix)).map(({ name, metadata }) => [name.slice(pointerPrefix.length), metadata?.['engine']]),
  );
  return topics.filter((topic) => waiting.has(topic) || made.get(topic) !== engine);
}

/** Topics one after the other, until so many editions are made. Returns whether all had their turn. */
async function refreshAll(world: World, topics: readonly string[], budget: Budget, report: string[]): Promise<boolean> {
  let made = 0;
  for (const topic of topics) {
    if (made === mostEditions || budget.left <= 0) return false;
    await guarded(report, topic, async () => {
      if (await refresh(world, topic, budget, report)) made++;
    });
  }
  return budget.left > 0;
}

/** Whether the topic got new bytes. */
async function refresh(world: World, topic: string, budget: Budget, report: string[]): Promise<boolean> {
  const mark = await world.shelf.getText(touchedKey(topic));
  const refreshed = await refreshTopic(world, topic, false, budget);
  if (!refreshed.ok) {
    report.push(...refreshed.problems.map(explain));
    return false;
  }
  const { outcome, number, edition } = refreshed.value;
  const made = outcome === 'published' || outcome === 'rendered';
  if (made) report.push(`${topic}: edition ${number} (${edition}) ${outcome}`);
  if (outcome === 'unchanged' || outcome === 'empty') await tidy(world, topic, mark);
  return made;
}

/**
 * Takes away the cursor of a run that died after it had published, else what is no longer kept and then the mark, unless the topic was touched again. One at a
 * time: should another run begin a plan at this very moment, the mark still asks for it.
 */
async function tidy(world: World, topic: string, mark: string | null): Promise<void> {
  const { shelf, now } = world;
  if ((await shelf.getText(planKey(topic))) !== null) return dropPlan(world, topic);
  if (mark === null || !settled(mark, now()) || (await shelf.getText(touchedKey(topic))) !== mark) return;
  if (await dropEditions(world, topic)) await shelf.delete(touchedKey(topic));
}

/**
 * A mark goes only when a run that came long enough after it finds nothing to do: what was written then is seen by now, and what
 * an overlapping run may have published over it has been put right.
 */
const settled = (mark: string, now: Date): boolean => !(now.getTime() - Date.parse(mark) < seenEverywhereMs);

async function guarded(report: string[], what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    report.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
