import type { Claim, Statement } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';

/** The statements of the background section, oldest matter first. */
export function gatherBackground(
  _topic: Topic,
  _contributions: readonly Contribution[],
  _actors: ActorIndex,
  _claims: readonly Claim[],
): Statement[] {
  return [];
}
