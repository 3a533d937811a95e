import type { Relation } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { gatherRelations } from '../relations/gather-relations.ts';
import { type ActorTable, keepIndex } from './actor-index.ts';
import { kindOfMembers } from './group-kind.ts';
import { KnownActors } from './known-actors.ts';
import type { KnownGroup } from './known-group.ts';
import { worthListing } from './listing.ts';
import { groupName, makeActors } from './make-actors.ts';
import { formsWithout, repeatsIn } from './repeats.ts';

/**
 * The actors of a topic over all its articles, weightiest first, and which candidate became which.
 * `copies` maps a document to the one it copies; what a copy repeats of it adds neither weight nor mentions.
 * Which names are one is found anew each time; an actor is made anew only where its group is not as it was.
 */
export function gatherActors(
  topic: Topic,
  contributions: readonly Contribution[],
  copies: ReadonlyMap<string, string>,
  memory = new Memory(),
): ActorTable {
  const known = memory.of(KnownActors);
  const { documents, fresh, recopied, gone } = known.documentsOf(topic, contributions, copies);
  const sets = known.grouping.group(topic, documents, fresh, gone.length > 0);
  const changed = known.groups.update(documents, [...recopied, ...gone], sets, known.grouping.ids);
  for (const group of changed) describe(topic, group);
  const turned = known.families.update(changed);
  const sided = known.sides.update(known.groups, changed, turned);
  const anew = makeActors(topic, [...changed, ...turned], sided);
  const before = known.relations.groups();
  const related = gatherRelations(documents, known.groups, (group) => groupName(topic, group), known.relations);
  for (const group of [...before, ...related.keys()]) anew.add(group);
  for (const group of anew) show(group, related.get(group) ?? unrelated);
  const { listed } = known;
  const { actors, keys } = listed.update(anew);
  const table = { actors, listed: keys, groups: documents.map((d) => d.entry) };
  keepIndex(table, () => listed.keyed(actors));
  return table;
}

/** What follows from the members of a group alone. */
function describe(topic: Topic, group: KnownGroup): void {
  const repeats = repeatsIn(group.members);
  const members = repeats.size === 0 ? group.members : group.members.filter((m) => !repeats.has(m));
  group.kind = kindOfMembers(members);
  group.own = repeats.size === 0 ? group : { kind: group.kind, members, forms: formsWithout(repeats, group) };
  group.unfit = group.members.every((m) => m.candidate.unfit);
  group.worth = group.own.members.length > 0 && worthListing(topic, group.own);
  group.name = undefined;
  group.sideName = undefined;
}

const unrelated: readonly Relation[] = [];

/** The actor of a group with its relations: the same object where both are as they were. */
function show(group: KnownGroup, relations: readonly Relation[]): void {
  const { actor } = group;
  if (group.shown && group.shown.relations === (relations.length === 0 ? undefined : relations) && group.shownOf === actor) return;
  group.shownOf = actor;
  group.shown = actor && (relations.length === 0 ? actor : { ...actor, relations });
}
