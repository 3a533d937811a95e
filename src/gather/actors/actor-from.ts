import type { Actor, Statement } from '../../model/findings.ts';
import type { ActorKind, NameEntry, Topic } from '../../model/topic.ts';
import { shortHash } from '../../text/hash.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import { type ActorGroup, displayName, entryOf, formsOf, type Member } from './actor-group.ts';
import type { KnownGroup } from './known-group.ts';
import { inTitle } from './listing.ts';
import { nameKey } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** One actor out of its candidates; the topic's own name, kind and side win. */
export function actorFrom(topic: Topic, { own: group, members }: KnownGroup, side: string | undefined): Actor {
  const forms = formsOf(group);
  const entry = entryOf(topic, group);
  const name = entry?.name ?? displayName(group, forms);
  const kind = entry?.kind ?? group.kind;
  const documents = [...new Set(members.map((m) => m.from.document))];
  const mentions = group.members.reduce((sum, m) => sum + m.candidate.mentions, 0);
  const ordered = newestFirst(group);
  const last = ordered.find((m) => m.from.day !== '')?.from.day;
  const ownSide = entry?.side ?? side;
  return {
    id: shortHash(`actor:${nameKey(name)}:${kind === 'person' ? 'person' : 'body'}`).slice(0, 10),
    name,
    kind,
    ...(ownSide !== undefined ? { side: ownSide } : {}),
    party: isParty(topic, group, kind),
    aliases: aliasesOf(group, forms, name, entry),
    mentions,
    documents,
    quoted: group.members.some((m) => m.candidate.quoted),
    ...(last !== undefined ? { lastMention: last } : {}),
    descriptions: descriptionsOf(ordered),
    positions: positionOf(ordered),
    weight: Math.round(breadth(group) * 1000) + Math.min(999, mentions) + worth(group),
  };
}

/** How widely the sources name an actor: each publisher by the square root of its documents, so that no talkative one outweighs several; a copy counts with its original. */
function breadth(group: ActorGroup): number {
  const documents = new Map<string, Set<string>>();
  for (const { from } of group.members) documents.set(from.publisher, (documents.get(from.publisher) ?? new Set()).add(from.original));
  const seen = new Set<string>();
  let sum = 0;
  for (const own of documents.values()) {
    const fresh = [...own].filter((d) => !seen.has(d) && seen.add(d)).length;
    sum += Math.sqrt(fresh);
  }
  return sum;
}

/** One whose office and whose words the sources give tells a reader more than one who is only named. */
const worth = (group: ActorGroup): number =>
  group.kind !== 'person'
    ? 0
    : (group.members.some((m) => m.candidate.descriptions.length > 0) ? 700 : 0) +
      (group.members.some((m) => m.candidate.positions.length > 0) ? 700 : 0);

/** Every other form by which the sources call the actor, the topic's among them where a source prints them; a nationality alone is no name of a state. */
function aliasesOf(group: ActorGroup, forms: readonly { text: string }[], name: string, entry: NameEntry | undefined): string[] {
  const state = group.members[0]?.candidate.state !== undefined;
  const printed = forms.map((f) => f.text).filter((f) => !state || stateNamed(f) !== undefined || stateOfNationality(f) === undefined);
  const all = [...printed, ...group.members.flatMap((m) => [...m.candidate.titled, ...m.candidate.shorts]), ...printedOf(group, entry)];
  // `Ruritanian` is no other name of Ruritania.
  const isNationality = (f: string) =>
    group.kind === 'state' && !f.includes(' ') && f.length > name.length && f.startsWith(name.slice(0, -1));
  const known = new Set(all);
  // `Dawn Ruritania` of the Dawn that rules Ruritania names the country under it.
  const isRuled = (f: string) => {
    const at = f.lastIndexOf(' ');
    return group.kind !== 'person' && at > 0 && stateNamed(f.slice(at + 1)) !== undefined && known.has(f.slice(0, at));
  };
  return [...known].filter((f) => f !== name && !isNationality(f) && !isRuled(f));
}

/** The aliases of the topic file that a source prints, if only with a noun behind a name (`Ruritanian government`). */
function printedOf(group: ActorGroup, entry: NameEntry | undefined): string[] {
  if (!entry) return [];
  const printed = new Set(
    group.members.flatMap(({ candidate: c }) => [...c.forms.map((f) => f.text), ...c.phrases, ...c.shorts]).map(nameKey),
  );
  return entry.aliases.filter((alias) => printed.has(nameKey(alias)));
}

/** A place and a publication act in no matter; who is described as one who comments is no party unless an office says so. */
function isParty(topic: Topic, group: ActorGroup, kind: ActorKind): boolean {
  if (kind === 'place' || kind === 'media') return false;
  // A university studies others' matters, but in its own it is a party.
  if (kind === 'organisation' && inTitle(topic, group)) return true;
  const comments = group.members.filter((m) => m.candidate.comments).length;
  const serves = group.members.some((m) => m.candidate.servesFor !== undefined);
  return comments === 0 || (serves && comments * 2 <= group.members.length);
}

/** One description a source, each wording once, newest source first; a title alone only where there is no more. */
function descriptionsOf(ordered: readonly Member[]): Statement[] {
  const seen = new Set<string>();
  const all = ordered.flatMap((m) => m.candidate.descriptions.slice(0, 1));
  const full = all.filter((d) => /\s/u.test(statementText(d)));
  return (full.length > 0 ? full : all)
    .filter((d) => {
      const key = nameKey(statementText(d));
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 4);
}

/** One position: the most telling over all sources, of equals the newest source's. */
function positionOf(ordered: readonly Member[]): Statement[] {
  const [first, ...others] = ordered.flatMap((m) => m.candidate.positions);
  return first ? [others.reduce((best, p) => (p.worth > best.worth ? p : best), first).statement] : [];
}

function newestFirst({ members }: ActorGroup): readonly Member[] {
  if (members.length === 1) return members;
  return [...members].sort((a, b) => byText(b.from.day, a.from.day) || a.from.at - b.from.at);
}
