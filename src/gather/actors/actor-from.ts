import type { Actor } from '../../model/findings.ts';
import type { ActorKind, Topic } from '../../model/topic.ts';
import { shortHash } from '../../text/hash.ts';
import { type ActorGroup, displayName, entryOf, formsOf, type Member } from './actor-group.ts';
import { aliasesOf } from './aliases.ts';
import { breadth } from './breadth.ts';
import { inTitle } from './listing.ts';
import { nameKey } from './name-key.ts';
import { descriptionsOf, newestDay, positionOf } from './told-of.ts';

/**
 * One actor out of its candidates; the topic's own name, kind and side win. `members` are all of them, `group` those that are no copy's
 * repeats: only the documents are counted over all.
 */
export function actorFrom(topic: Topic, group: ActorGroup, members: readonly Member[], side: string | undefined): Actor {
  const forms = formsOf(group);
  const entry = entryOf(topic, group);
  const name = entry?.name ?? displayName(group, forms);
  const kind = entry?.kind ?? group.kind;
  const mentions = group.members.reduce((sum, m) => sum + m.candidate.mentions, 0);
  const last = newestDay(group);
  const ownSide = entry?.side ?? side;
  return {
    id: shortHash(`actor:${nameKey(name)}:${kind === 'person' ? 'person' : 'body'}`).slice(0, 10),
    name,
    kind,
    ...(ownSide !== undefined ? { side: ownSide } : {}),
    party: isParty(topic, group, kind),
    aliases: aliasesOf(group, forms, name, entry),
    mentions,
    documents: documentsOf(members),
    quoted: group.members.some((m) => m.candidate.quoted),
    ...(last !== undefined ? { lastMention: last } : {}),
    descriptions: descriptionsOf(group),
    positions: positionOf(group),
    weight: Math.round(breadth(group) * 1000) + Math.min(999, mentions) + worth(group),
  };
}

/** One whose office and whose words the sources give tells a reader more than one who is only named. */
const worth = (group: ActorGroup): number =>
  group.kind !== 'person'
    ? 0
    : (group.members.some((m) => m.candidate.descriptions.length > 0) ? 700 : 0) +
      (group.members.some((m) => m.candidate.positions.length > 0) ? 700 : 0);

/** A place and a publication act in no matter; who is described as one who comments is no party unless an office says so. */
function isParty(topic: Topic, group: ActorGroup, kind: ActorKind): boolean {
  if (kind === 'place' || kind === 'media') return false;
  const comments = group.members.reduce((count, m) => count + Number(m.candidate.comments), 0);
  if (comments === 0) return true;
  // Who studies others' matters is a party in his own, and a university where several sources tell what it does.
  if (kind === 'person' ? isTitled(topic, group) : kind === 'organisation' && (inTitle(topic, group) || actsIn(group) > 1)) return true;
  const serves = group.members.some((m) => m.candidate.servesFor !== undefined);
  return serves && comments * 2 <= group.members.length;
}

/** `The Lindqvist paper`: the title holds the person's family name. */
function isTitled(topic: Topic, group: ActorGroup): boolean {
  const title = nameKey(topic.title).split(' ');
  return group.members.some(({ candidate: { keys } }) => keys.name.includes(' ') && title.includes(keys.name.split(' ').at(-1) ?? ''));
}

/** In how many documents it does something. */
const actsIn = (group: ActorGroup): number => group.members.filter(({ candidate }) => candidate.acts > 0).length;

/** The documents that name the actor, each once: the members stand in their order. */
function documentsOf(members: readonly Member[]): string[] {
  const documents: string[] = [];
  for (const { from } of members) if (documents.at(-1) !== from.document) documents.push(from.document);
  return documents;
}
