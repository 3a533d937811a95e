import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { gatherRelations } from '../relations/gather-relations.ts';
import { actorFrom } from './actor-from.ts';
import { type ActorGroup, entryOf, nameOf } from './actor-group.ts';
import type { ActorTable } from './actor-index.ts';
import { groupActors } from './group-actors.ts';
import { kindOfMembers } from './group-kind.ts';
import { worthListing } from './listing.ts';
import { type Side, sidesOf } from './sides.ts';

/**
 * The actors of a topic over all its articles, weightiest first, and which candidate became which.
 * `copies` maps a document to the one it copies; what a copy repeats of it adds neither weight nor mentions.
 */
export function gatherActors(
  topic: Topic,
  contributions: readonly Contribution[],
  copies: ReadonlyMap<string, string>,
  _memory = new Memory(),
): ActorTable {
  const grouped = groupActors(topic, contributions);
  const groups = groupsOf(contributions, grouped, copies);
  const keys = new Map(contributions.map((c, i) => [c.document, grouped[i] ?? []]));
  const keyOf = (document: string, index: number) => keys.get(document)?.[index];
  const sides = sidesOf(groups, keyOf);
  const sideName = sideNames(topic, groups);
  const families = familyNames(groups);
  const listed = [...groups.values()]
    .map((g) => ({ g, own: { ...g, members: withoutRepeats(g.members, copies) } }))
    .filter(({ g, own }) => !isFamilyName(g, families) && worthListing(topic, own))
    .map(({ g, own }) => ({
      key: g.key,
      actor: { ...actorFrom(topic, own, sideName(sides.get(g.key)), copies), documents: documentsOf(g) },
    }))
    .sort((a, b) => b.actor.weight - a.actor.weight || byText(a.actor.name, b.actor.name) || byText(a.key, b.key));
  const related = gatherRelations(contributions, copies, {
    keyOf,
    listed: new Map(listed.map(({ key, actor }) => [key, actor])),
    nameOf: (key) => nameOf(topic, groups.get(key)),
  });
  const actors = listed.map(({ key, actor }) => {
    const relations = related.get(key) ?? [];
    return relations.length === 0 ? actor : { ...actor, relations };
  });
  return { actors, listed: listed.map(({ key }) => key), groups: [...keys] };
}

/** The members of a group without those of copies whose original names the actor too. */
function withoutRepeats(members: ActorGroup['members'], copies: ReadonlyMap<string, string>): ActorGroup['members'] {
  if (copies.size === 0 || members.length === 1) return members;
  const naming = new Set(members.map((m) => m.contribution.document));
  return members.filter((m) => !naming.has(copies.get(m.contribution.document) ?? ''));
}

const documentsOf = (group: ActorGroup): string[] => [...new Set(group.members.map((m) => m.contribution.document))].sort(byText);

/** The name of a side: the topic's own where it gives one to that group; looked up once, however many stand on it. */
function sideNames(topic: Topic, groups: ReadonlyMap<string, ActorGroup>): (side: Side | undefined) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (side) => {
    if (side === undefined || 'name' in side) return side?.name;
    if (!known.has(side.group)) known.set(side.group, sideNameOf(topic, groups.get(side.group)));
    return known.get(side.group);
  };
}

const sideNameOf = (topic: Topic, group: ActorGroup | undefined): string | undefined =>
  (group && entryOf(topic, group)?.side) ?? nameOf(topic, group);

/** The candidates by group, each group with its kind. */
function groupsOf(
  contributions: readonly Contribution[],
  grouped: readonly (readonly string[])[],
  copies: ReadonlyMap<string, string>,
): Map<string, ActorGroup> {
  const members = new Map<string, ActorGroup['members']>();
  contributions.forEach((contribution, i) => {
    contribution.actors.forEach((candidate, index) => {
      const key = grouped[i]?.[index] ?? '';
      const known = members.get(key);
      if (known) known.push({ contribution, index, candidate });
      else members.set(key, [{ contribution, index, candidate }]);
    });
  });
  return new Map([...members].map(([key, list]) => [key, { key, members: list, kind: kindOfMembers(withoutRepeats(list, copies)) }]));
}

/** The last words of all persons' full names. */
function familyNames(groups: ReadonlyMap<string, ActorGroup>): Set<string> {
  const found = new Set<string>();
  for (const g of groups.values())
    if (g.kind === 'person')
      for (const { candidate } of g.members) if (candidate.keys.name.includes(' ')) found.add(lastWord(candidate.keys.name));
  return found;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** A family name that two persons bear cannot be given to either of them. */
const isFamilyName = (g: ActorGroup, families: ReadonlySet<string>): boolean =>
  g.members.every(({ candidate: c }) => c.state === undefined && c.nameKind !== 'LOC' && families.has(c.keys.name));
