import type { PendingItem } from '../../store/records.ts';
import { guarded } from '../guarded.ts';
import type { World } from '../world.ts';
import { askAgain } from './ask-again.ts';
import { fetchItem } from './fetch-item.ts';
import type { Fetch } from './fetch-safely.ts';
import { fetchSource } from './fetch-source.ts';
import type { Work } from './plan.ts';
import { stateOf } from './source-state.ts';

/** Hosts asked at once; a host is asked for one thing at a time. */
const mostHosts = 5;

/** Rows of work by host, up to five at once, until the steps are used up. Returns whether they were enough. */
export async function fetchAll(world: World, fetch: Fetch, work: readonly Work[], steps: number, report: string[]): Promise<boolean> {
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
