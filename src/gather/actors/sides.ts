import { byText } from '../../text/order.ts';
import type { ActorGroup } from './actor-group.ts';
import { stateOf } from './states.ts';

/** The side of a group: the key of another group (whose name it takes), or a state's name as it stands. */
export type Side = { readonly group: string } | { readonly name: string };

/** The group of a candidate. */
type KeyOf = (document: string, index: number) => string | undefined;

/** For each group the side it stands on: a state its own, a body or office-holder that of the state or body it serves. */
export function sidesOf(groups: ReadonlyMap<string, ActorGroup>, keyOf: KeyOf): Map<string, Side> {
  const sides = new Map<string, Side>();
  const families = familyNames(groups);
  for (const [key, group] of groups) {
    const side =
      group.kind === 'state' || group.kind === 'armed group'
        ? { group: key }
        : (servedBy(groups, group, keyOf, families) ?? stateInName(group));
    if (side) sides.set(key, side);
  }
  // A body for which somebody speaks is a side itself.
  for (const side of [...sides.values()]) if ('group' in side && !sides.has(side.group)) sides.set(side.group, side);
  return sides;
}

/** The last names of the topic's persons: `Lee` of `the Lee campaign` is no body. */
function familyNames(groups: ReadonlyMap<string, ActorGroup>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const group of groups.values())
    if (group.kind === 'person')
      for (const m of group.members)
        if (!m.candidate.unfit && m.candidate.keys.name.includes(' ')) found.add(m.candidate.keys.name.split(' ').at(-1) ?? '');
  return found;
}

/** The state or body that most descriptions of an office-holder name. */
function servedBy(
  groups: ReadonlyMap<string, ActorGroup>,
  group: ActorGroup,
  keyOf: KeyOf,
  families: ReadonlySet<string>,
): Side | undefined {
  if (!group.members.some((m) => m.candidate.servesFor !== undefined)) return undefined;
  const votes = new Map<string, number>();
  for (const { contribution, candidate } of group.members) {
    if (candidate.servesFor === undefined) continue;
    const key = keyOf(contribution.document, candidate.servesFor) ?? '';
    const served = groups.get(key);
    // What is no actor's name (`Muslim`, a heading) is no side either.
    const kind =
      served === undefined || served.members.every((m) => m.candidate.unfit || families.has(m.candidate.keys.name)) ? 'place' : served.kind;
    if (kind !== 'person' && kind !== 'place') votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0];
  return best === undefined ? undefined : { group: best };
}

/** `Ruritanian Foreign Ministry`: the state named in a body's own name. */
function stateInName(group: ActorGroup): Side | undefined {
  if (group.kind !== 'government body') return undefined;
  const words = group.members[0]?.candidate.name.split(/\s+/u) ?? [];
  const state = words.map(stateOf).find((s) => s !== undefined);
  return state === undefined ? undefined : { name: state };
}
