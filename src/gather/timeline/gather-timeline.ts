import type { TimelineEntry } from '../../model/findings.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { KnownTimeline } from './known-timeline.ts';

/**
 * The events of a topic over all its articles, oldest first. Independent of the order of the contributions. `copies`: each copy
 * with the document that it copies; both count as one source. `memory` saves work and changes nothing.
 */
export function gatherTimeline(
  contributions: readonly Contribution[],
  actors: ActorIndex,
  copies: ReadonlyMap<string, string> = new Map(),
  memory = new Memory(),
): readonly TimelineEntry[] {
  return memory.of(KnownTimeline).update(contributions, actors, copies);
}
