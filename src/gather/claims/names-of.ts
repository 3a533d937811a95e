import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';

/** The listed name of each key; for a key that is no actor of the topic, the form of the first document that has it. */
export function namesOf(ordered: readonly Contribution[], actors: ActorIndex): Map<string, string> {
  const names = new Map<string, string>();
  for (const c of ordered)
    c.actors.forEach((a, i) => {
      const key = actors.keyOf(c.document, i);
      if (key !== undefined && !names.has(key)) names.set(key, actors.of(c.document, i)?.name ?? a.name);
    });
  return names;
}
