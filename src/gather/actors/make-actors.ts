import type { Topic } from '../../model/topic.ts';
import { actorFrom } from './actor-from.ts';
import { entryOf, nameOf } from './actor-group.ts';
import type { KnownGroup } from './known-group.ts';
import { sideOf } from './sides.ts';

/**
 * Makes the actors of the groups that are not as they were, and of those that now stand on another side, or whose side has another name.
 * In: the former, and the groups of which the latter may hold. Out: the groups whose actor was made anew, or is no longer one.
 */
export function makeActors(topic: Topic, changed: Iterable<KnownGroup>, sided: Iterable<KnownGroup>): Set<KnownGroup> {
  const anew = new Set(changed);
  for (const group of sided) if (group.actor && sideNameOf(topic, group) !== group.actorSide) anew.add(group);
  for (const group of anew) {
    const isListed = group.worth && !group.isFamilyName;
    group.actorSide = isListed ? sideNameOf(topic, group) : undefined;
    group.actor = isListed ? actorFrom(topic, group.own, group.members, group.actorSide) : undefined;
  }
  return anew;
}

/** The name of the side on which a group stands: the topic's own where it gives one to that side. */
function sideNameOf(topic: Topic, group: KnownGroup): string | undefined {
  const side = sideOf(group);
  if (side === undefined || 'name' in side) return side?.name;
  side.group.sideName ??= entryOf(topic, side.group)?.side ?? groupName(topic, side.group);
  return side.group.sideName;
}

/** The name of any group, listed or not. */
export function groupName(topic: Topic, group: KnownGroup): string {
  group.name ??= nameOf(topic, group);
  return group.name;
}
