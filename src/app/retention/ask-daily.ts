import type { Topic } from '../../model/topic.ts';
import { touchedKey } from '../../store/keys.ts';
import { touch } from '../fetching/take-in.ts';
import type { World } from '../world.ts';

const [dayMs, quarterMs] = [86_400_000, 900_000];

/** In the first quarter of an hour of the day, marks the topics that do not keep everything: editions also leave with time. */
export async function askDaily(world: World, topics: readonly Topic[]): Promise<void> {
  if (world.now().getTime() % dayMs >= quarterMs) return;
  for (const { id, keep } of topics) if (keep && (await world.shelf.getText(touchedKey(id))) === null) await touch(world, id);
}
