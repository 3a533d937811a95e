import type { Contribution } from '../gather/contribution.ts';
import { contributionKey } from '../store/keys.ts';
import { contributionsOf } from './shelved.ts';
import type { World } from './world.ts';

/** What each document brings to the topic, in order of name: remembered, else read, and remembered for the next time. */
export async function recalledContributions(world: World, topic: string, manifest: ReadonlyMap<string, string>): Promise<Contribution[]> {
  const { recall } = world;
  if (!recall) return contributionsOf(world, manifest);
  const known = new Map<string, Contribution>();
  const unknown = new Map<string, string>();
  for (const [document, hash] of manifest) {
    const contribution = recall.contribution(topic, contributionKey(world.engine, hash));
    if (contribution?.document === document) known.set(document, contribution);
    else unknown.set(document, hash);
  }
  for (const contribution of await contributionsOf(world, unknown)) known.set(contribution.document, contribution);
  const all = [...manifest].flatMap(([document, hash]) => {
    const contribution = known.get(document);
    return contribution ? [[contributionKey(world.engine, hash), contribution] as const] : [];
  });
  recall.remember(topic, new Map(all));
  return all.map(([, contribution]) => contribution);
}
