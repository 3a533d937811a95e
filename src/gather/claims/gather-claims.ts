import type { Claim, FigureRow, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';

/** What is in dispute, weightiest first. It may point at figures and timeline entries that were gathered before. */
export function gatherClaims(
  _topic: Topic,
  _contributions: readonly Contribution[],
  _actors: ActorIndex,
  _timeline: readonly TimelineEntry[],
  _figures: readonly FigureRow[],
): Claim[] {
  return [];
}
