import { byText } from '../../text/order.ts';
import type { Member } from './actor-group.ts';
import type { KnownGroup, Side } from './known-group.ts';
import type { KnownGroups } from './known-groups.ts';
import { stateOf } from './states.ts';

/** The groups of which a source says that they serve another, with those of their members of which it says so, and by those others. */
export class KnownSides {
  private readonly serving = new Map<KnownGroup, readonly Member[]>();
  /** Of a group those whose members serve it, and maybe some that did. */
  private readonly servants = new Map<KnownGroup, Set<KnownGroup>>();

  /**
   * Brings the sides up to date: a state its own, a body or office-holder that of the state or body it serves. In: the groups, those
   * that are not as they were, and those that now are a family name and no more, or no longer. Out: the groups that may stand on another
   * side now, or on one with another name.
   */
  update(groups: KnownGroups, changed: readonly KnownGroup[], named: readonly KnownGroup[]): KnownGroup[] {
    const turned: KnownGroup[] = [];
    const concerned = new Set<KnownGroup>();
    for (const group of changed) {
      this.serving.delete(group);
      if (group.members.some(serves)) {
        this.serving.set(group, group.members.filter(serves));
        concerned.add(group);
      } else setSide(group, ownSide(group) ?? stateInName(group), turned);
    }
    // Whoever is now served by another group than before, was served by one that changed.
    for (const group of changed) this.release(group, concerned);
    for (const group of named) this.release(group, concerned);
    for (const group of concerned) {
      const members = this.serving.get(group) ?? [];
      for (const member of members) this.enter(group, served(groups, member));
      setSide(group, ownSide(group) ?? servedBy(groups, members) ?? stateInName(group), turned);
    }
    for (const group of changed) if (group.followers) turned.push(...group.followers);
    return turned;
  }

  /** Takes those that serve a group to the concerned, to be entered again. */
  private release(group: KnownGroup, concerned: Set<KnownGroup>): void {
    const servants = this.servants.get(group);
    if (!servants) return;
    this.servants.delete(group);
    for (const servant of servants) if (this.serving.has(servant)) concerned.add(servant);
  }

  private enter(servant: KnownGroup, group: KnownGroup | undefined): void {
    if (!group) return;
    const servants = this.servants.get(group);
    if (servants) servants.add(servant);
    else this.servants.set(group, new Set([servant]));
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
