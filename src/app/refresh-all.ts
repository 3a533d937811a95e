import { topicPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { explain } from './explain.ts';
import { refreshTopic } from './refresh.ts';
import type { World } from './world.ts';

/** Brings every topic up to its documents; a failing topic is a line in the report and stops no other. */
export async function refreshAll(world: World): Promise<string[]> {
  const report: string[] = [];
  for (const { name } of await listAll(world.shelf, topicPrefix)) {
    const topic = name.slice(topicPrefix.length);
    try {
      const done = await refreshTopic(world, topic);
      if (!done.ok) report.push(...done.problems.map(explain));
      else if (done.value.outcome !== 'unchanged')
        report.push(`${topic}: ${done.value.outcome} edition ${done.value.number ?? ''} (${done.value.edition ?? 'no documents yet'})`);
    } catch (error) {
      report.push(`${topic}: the refresh failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return report;
}
