import type { TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';

/** The events of a topic over all its articles, oldest first. */
export function gatherTimeline(_topic: Topic, _contributions: readonly Contribution[], _actors: ActorIndex): TimelineEntry[] {
  return [];
}
