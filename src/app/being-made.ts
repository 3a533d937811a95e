import { planPrefix } from '../store/keys.ts';
import { listAll } from '../store/list-all.ts';
import { topicOf } from './shelved.ts';
import type { World } from './world.ts';

/** An edition that runs are making step by step. */
export interface BeingMade {
  readonly topic: string;
  /** Instant of the last step, ISO 8601. */
  readonly at: string;
  /** Steps done, and of how many. */
  readonly done: number;
  readonly steps: number;
}

/** The editions under way of the `open` topics and of other public ones, which have none yet; one list, a read for each of the latter. */
export async function beingMade(world: World, open: ReadonlySet<string>): Promise<BeingMade[]> {
  const plans = await listAll(world.shelf, planPrefix);
  const all = plans.map(({ name, metadata = {} }) => ({
    topic: name.slice(planPrefix.length),
    at: String(metadata['at'] ?? ''),
    done: Number(metadata['done'] ?? 0),
    steps: Number(metadata['steps'] ?? 0),
  }));
  const shown = await Promise.all(all.map(async ({ topic }) => open.has(topic) || (await topicOf(world, topic))?.access === 'public'));
  return all.filter((_, i) => shown[i]);
}
