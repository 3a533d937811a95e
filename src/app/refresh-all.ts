import { planKey, pointerPrefix, touchedKey } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { explain } from './explain.ts';
import { guarded } from './guarded.ts';
import { dropPlan } from './publishing.ts';
import { refreshTopic } from './refresh.ts';
import { dropEditions } from './retention/drop.ts';
import type { Budget } from './steps.ts';
import type { World } from './world.ts';

/** Editions made in one run; a new engine makes all topics anew, and not at one stroke. */
const mostEditions = 10;
/** KV shows a value everywhere after 60 s and a little more; an absence is remembered as long. */
const seenEverywhereMs = 120_000;

/** Topics marked as touched or begun, topics without an edition, and those whose edition another engine made. */
export async function toRefresh({ shelf, engine }: World, topics: readonly string[], waiting: ReadonlySet<string>): Promise<string[]> {
  const made = new Map(
    (await listAll(shelf, pointerPrefix)).map(({ name, metadata }) => [name.slice(pointerPrefix.length), metadata?.['engine']]),
  );
  return topics.filter((topic) => waiting.has(topic) || made.get(topic) !== engine);
}

/** Topics one after the other, until so many editions are made. Returns whether all had their turn. */
export async function refreshAll(world: World, topics: readonly string[], budget: Budget, report: string[]): Promise<boolean> {
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
