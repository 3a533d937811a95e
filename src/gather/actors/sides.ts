import { byText } from '../../text/order.ts';
import type { Member } from './actor-group.ts';
import type { KnownGroup, Side } from './known-group.ts';
import type { KnownGroups } from './known-groups.ts';
import { stateOf } from './states.ts';

/** The groups of which a source says that they serve another, with those of their members of which it says so. */
export class KnownSides {
  private readonly serving = new Map<KnownGroup, readonly Member[]>();

  /**
   * Brings the sides up to date: a state its own, a body or office-holder that of the state or body it serves. In: the groups, those
   * that are not as they were, and those that now are a family name and no more, or no longer. Out: the groups that may stand on another
   * side now, or on one with another name.
   */
  update(groups: KnownGroups, changed: readonly KnownGroup[], named: readonly KnownGroup[]): KnownGroup[] {
    const turned: KnownGroup[] = [];
    for (const group of changed) {
      this.serving.delete(group);
      if (group.members.some(serves)) this.serving.set(group, group.members.filter(serves));
      else setSide(group, ownSide(group) ?? stateInName(group), turned);
    }
    const moved = new Set(named);
    for (const [group, members] of this.serving)
      if (groups.isChanged(group) || members.some((m) => isChanged(groups, moved, m)))
        setSide(group, ownSide(group) ?? servedBy(groups, members) ?? stateInName(group), turned);
    for (const group of changed) if (group.followers) turned.push(...group.followers);
    return turned;
  }
}

const serves = ({ candidate }: Member): boolean => candidate.servesFor !== undefined;

/** The side on which a group stands; a body for which somebody speaks is a side itself. */
export const sideOf = (group: KnownGroup): Side | undefined => group.side ?? (group.followers ? itself(group) : undefined);

function itself(group: KnownGroup): Side {
  group.self ??= { group };
  return group.self;
}

/** Puts a group on a side; it and those that are a side only through it, or no longer, go to `turned`. */
function setSide(group: KnownGroup, side: Side | undefined, turned: KnownGroup[]): void {
  const [from, to] = [leaderOf(group, group.side), leaderOf(group, side)];
  group.side = side;
  turned.push(group);
  if (from === to) return;
  if (from?.followers?.delete(group) && from.followers.size === 0) from.followers = undefined;
  if (to) to.followers = (to.followers ?? new Set()).add(group);
  for (const other of [from, to]) if (other) turned.push(other);
}

/** The other group on whose side a group stands. */
const leaderOf = (group: KnownGroup, side: Side | undefined): KnownGroup | undefined =>
  side && 'group' in side && side.group !== group ? side.group : undefined;

/** Whom a member serves. */
const served = (groups: KnownGroups, { from, candidate }: Member): KnownGroup | undefined =>
  candidate.servesFor === undefined ? undefined : groups.of(from, candidate.servesFor);

function isChanged(groups: KnownGroups, moved: ReadonlySet<KnownGroup>, member: Member): boolean {
  const group = served(groups, member);
  return group !== undefined && (groups.isChanged(group) || moved.has(group));
}

const ownSide = (group: KnownGroup): Side | undefined =>
  group.kind === 'state' || group.kind === 'armed group' ? itself(group) : undefined;

/** The state or body that most descriptions of an office-holder name. */
function servedBy(groups: KnownGroups, members: readonly Member[]): Side | undefined {
  const votes = new Map<KnownGroup, number>();
  for (const member of members) {
    const group = served(groups, member);
    // What is no actor's name (`Muslim`, a heading; `Lee` of `the Lee campaign`) is no side either.
    if (group === undefined || group.unfit || group.isFamilyName || group.kind === 'person' || group.kind === 'place') continue;
    votes.set(group, (votes.get(group) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || byText(a[0].key, b[0].key))[0]?.[0];
  return best && itself(best);
}

/** `Ruritanian Foreign Ministry`: the state named in a body's own name. */
function stateInName(group: KnownGroup): Side | undefined {
  if (group.kind !== 'government body') return undefined;
  const words = group.members[0]?.candidate.name.split(/\s+/u) ?? [];
  const state = words.map(stateOf).find((s) => s !== undefined);
  return state === undefined ? undefined : { name: state };
}
