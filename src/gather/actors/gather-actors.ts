import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { type ActorGroup, actorFrom, kindOfGroup, nameOf } from './actor-from.ts';
import type { ActorIndex } from './actor-index.ts';
import { groupActors } from './group-actors.ts';
import { worthListing } from './listing.ts';
import { nameKey } from './name-key.ts';
import { type Side, sidesOf } from './sides.ts';

/**
 * The actors of a topic over all its articles, weightiest first, and which candidate became which.
 * `copies` maps a document to the one it copies; copies do not add to an actor's weight.
 */
export function gatherActors(topic: Topic, contributions: readonly Contribution[], copies: ReadonlyMap<string, string>): ActorIndex {
  const groups = new Map<string, ActorGroup>();
  const keyOf = new Map<string, string>();
  const byDocument = new Map(contributions.map((c) => [c.document, c]));
  for (const { document, index, group } of groupActors(topic, contributions)) {
    const contribution = byDocument.get(document);
    const candidate = contribution?.actors[index];
    if (!contribution || !candidate) continue;
    keyOf.set(`${document}|${index}`, group);
    const known = groups.get(group) ?? { key: group, members: [] };
    known.members.push({ contribution, index, candidate });
    groups.set(group, known);
  }
  const sides = sidesOf(groups, keyOf);
  const families = new Set(
    [...groups.values()]
      .filter((g) => kindOfGroup(g) === 'person')
      .flatMap((g) => g.members.map((m) => nameKey(m.candidate.name)))
      .filter((n) => n.includes(' '))
      .map((n) => n.slice(n.lastIndexOf(' ') + 1)),
  );
  // A family name that two persons bear cannot be given to either of them.
  const isFamilyName = (g: ActorGroup) =>
    g.members.every((m) => m.candidate.state === undefined && m.candidate.nameKind !== 'LOC' && families.has(nameKey(m.candidate.name)));
  const sideName = (side: Side | undefined, name: (key: string) => string | undefined) =>
    side === undefined || 'name' in side ? side?.name : name(side.group);
  const listed = [...groups.values()]
    .filter((g) => worthListing(topic, g) && !isFamilyName(g))
    .map((g) => ({
      key: g.key,
      actor: actorFrom(
        topic,
        g,
        sideName(sides.get(g.key), (key) => nameOf(topic, groups.get(key))),
        copies,
      ),
    }))
    .sort((a, b) => b.actor.weight - a.actor.weight || byText(a.actor.name, b.actor.name) || byText(a.key, b.key));
  const actorOf = new Map(listed.map(({ key, actor }) => [key, actor]));
  return {
    actors: listed.map(({ actor }) => actor),
    of: (document, index) => actorOf.get(keyOf.get(`${document}|${index}`) ?? ''),
    keyOf: (document, index) => keyOf.get(`${document}|${index}`),
  };
}
