import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { actorFrom } from './actor-from.ts';
import { entryOf, nameOf } from './actor-group.ts';
import type { KnownGroup } from './known-group.ts';
import { sideOf } from './sides.ts';

/** The groups that are listed as actors, weightiest first, each with its actor. */
export class ListedGroups {
  groups: readonly KnownGroup[] = [];

  /** Brings the list up to date. In: the groups that may have to be listed otherwise than before. Out: those whose actor was made anew, or is no longer listed. */
  update(topic: Topic, changed: Iterable<KnownGroup>): ReadonlySet<KnownGroup> {
    const anew = new Set(changed);
    for (const group of this.groups) if (sideNameOf(topic, group) !== group.actorSide) anew.add(group);
    for (const group of anew) {
      group.actorSide = sideNameOf(topic, group);
      group.actor = group.worth && !group.isFamilyName ? actorFrom(topic, group.own, group.members, group.actorSide) : undefined;
    }
    const fresh = [...anew].filter((g) => g.actor !== undefined).sort(byWeight);
    this.groups = merged(
      this.groups.filter((g) => !anew.has(g)),
      fresh,
    );
    return anew;
  }
}

const weightOf = (g: KnownGroup): number => g.actor?.weight ?? 0;
/** The order of listed groups: weightiest first, of equals by name. */
export const byWeight = (a: KnownGroup, b: KnownGroup): number =>
  weightOf(b) - weightOf(a) || byText(a.actor?.name ?? '', b.actor?.name ?? '') || byText(a.key, b.key);

/** Two lists in order as one, the second of them short as a rule. */
function merged(a: readonly KnownGroup[], b: readonly KnownGroup[]): KnownGroup[] {
  const all: KnownGroup[] = [];
  let next = 0;
  for (const group of b) {
    const place = placeOf(group, a, next);
    while (next < place) all.push(a[next++] as KnownGroup);
    all.push(group);
  }
  while (next < a.length) all.push(a[next++] as KnownGroup);
  return all;
}

/** Where a group belongs in an ordered list, not before `from`. */
function placeOf(group: KnownGroup, all: readonly KnownGroup[], from: number): number {
  let [low, high] = [from, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byWeight(all[middle] as KnownGroup, group) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
