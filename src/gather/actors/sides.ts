import { byText } from '../../text/order.ts';
import type { ActorGroup } from './actor-from.ts';
import { stateOf } from './states.ts';

/** For each group the name of the side it stands on: a state its own, a body or office-holder that of the state or group it serves. */
export function sidesOf(groups: ReadonlyMap<string, ActorGroup>, keyOf: ReadonlyMap<string, string>): Map<string, string> {
  const sides = new Map<string, string>();
  for (const [key, group] of groups) {
    const state = group.members[0]?.candidate.state;
    if (state !== undefined) sides.set(key, state);
  }
  for (const [key, group] of groups)
    if (!sides.has(key)) setIfKnown(sides, key, servedBy(groups, group, keyOf, sides) ?? stateInName(group));
  return sides;
}

const setIfKnown = (sides: Map<string, string>, key: string, side: string | undefined): void => {
  if (side !== undefined) sides.set(key, side);
};

/** The state or group that most descriptions of an office-holder name. */
function servedBy(
  groups: ReadonlyMap<string, ActorGroup>,
  group: ActorGroup,
  keyOf: ReadonlyMap<string, string>,
  sides: ReadonlyMap<string, string>,
): string | undefined {
  const votes = new Map<string, number>();
  for (const { contribution, candidate } of group.members) {
    if (candidate.servesFor === undefined) continue;
    const key = keyOf.get(`${contribution.document}|${candidate.servesFor}`) ?? '';
    const served = groups.get(key)?.members[0]?.candidate;
    const side = sides.get(key) ?? (served && served.kind !== 'person' && served.kind !== 'place' ? served.name : undefined);
    if (side !== undefined) votes.set(side, (votes.get(side) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0];
}

/** `Pakistan Foreign Ministry`: the state named in a body's own name. */
function stateInName(group: ActorGroup): string | undefined {
  const c = group.members[0]?.candidate;
  if (c?.kind !== 'government body') return undefined;
  return c.name
    .split(/\s+/u)
    .map(stateOf)
    .find((s) => s !== undefined);
}
