import type { FigureRow } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';

/** Figures that different claimants give for one event and metric. */
export function gatherFigures(_topic: Topic, _contributions: readonly Contribution[], _actors: ActorIndex): FigureRow[] {
  return [];
}
