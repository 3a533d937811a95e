import { legalForm } from '../../lexicon/en/actors.ts';
import type { Actor, Statement } from '../../model/findings.ts';
import type { ActorKind, NameEntry, Topic } from '../../model/topic.ts';
import { shortHash } from '../../text/hash.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorCandidate, Contribution } from '../contribution.ts';
import { isShort } from './actor-keys.ts';
import { initialsOf, nameKey } from './name-key.ts';
import { unqualified } from './namesakes.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** The candidates that are one actor. */
export interface ActorGroup {
  readonly key: string;
  readonly members: { readonly contribution: Contribution; readonly index: number; readonly candidate: ActorCandidate }[];
}

/** One actor out of its candidates; the topic's own name, kind and side win. */
export function actorFrom(topic: Topic, group: ActorGroup, side: string | undefined, copies: ReadonlyMap<string, string>): Actor {
  const forms = formsOf(group);
  const entry = entryOf(topic, group);
  const name = entry?.name ?? displayName(group, forms);
  const kind = entry?.kind ?? kindOfGroup(group);
  const documents = [...new Set(group.members.map((m) => m.contribution.document))].sort(byText);
  const independent = new Set(documents.map((d) => copies.get(d) ?? d)).size;
  const mentions = group.members.reduce((sum, m) => sum + m.candidate.mentions, 0);
  const last = newest(group);
  const ownSide = entry?.side ?? side;
  return {
    id: shortHash(`actor:${nameKey(name)}:${kind === 'person' ? 'person' : 'body'}`).slice(0, 10),
    name,
    kind,
    ...(ownSide !== undefined ? { side: ownSide } : {}),
    party: isParty(group, kind),
    aliases: aliasesOf(group, forms, name, entry),
    mentions,
    documents,
    quoted: group.members.some((m) => m.candidate.quoted && m.contribution.source.meta.digestOf === undefined),
    ...(last !== undefined ? { lastMention: last } : {}),
    descriptions: descriptionsOf(group),
    positions: positionOf(group),
    weight: independent * 1000 + Math.min(999, mentions),
  };
}

/** The name by which a group is shown. */
export const nameOf = (topic: Topic, group: ActorGroup | undefined): string | undefined =>
  group === undefined ? undefined : (entryOf(topic, group)?.name ?? displayName(group, formsOf(group)));

/** The topic's entry of which a name or alias stands in the group. */
export function entryOf(topic: Topic, group: ActorGroup): NameEntry | undefined {
  const keys = new Set(group.members.flatMap((m) => [m.candidate.name, ...m.candidate.forms.map((f) => f.text)]).map(nameKey));
  return topic.names.find((n) => [n.name, ...n.aliases].some((a) => keys.has(nameKey(a))));
}

/** Printed forms over all articles, those of most articles first. */
function formsOf(group: ActorGroup): { text: string; documents: number; count: number }[] {
  const found = new Map<string, { text: string; documents: number; count: number }>();
  for (const { candidate } of group.members)
    for (const f of candidate.forms) {
      const known = found.get(f.text) ?? { text: f.text, documents: 0, count: 0 };
      found.set(f.text, { text: f.text, documents: known.documents + 1, count: known.count + f.count });
    }
  return [...found.values()].sort((a, b) => b.documents - a.documents || b.count - a.count || byText(a.text, b.text));
}

/** A state's own name; a person's fullest name; of a body the commonest long form, with its nationality where namesakes exist. */
function displayName(group: ActorGroup, forms: readonly { text: string }[]): string {
  const first = group.members[0]?.candidate;
  if (first?.state !== undefined) return first.state;
  if (kindOfGroup(group) === 'person') {
    const names = group.members.map((m) => m.candidate.name);
    return [...names].sort((a, b) => wordsOf(b) - wordsOf(a) || b.length - a.length || byText(a, b))[0] ?? '';
  }
  const short = group.members.flatMap((m) => m.candidate.shorts)[0];
  const long = forms.map((f) => f.text).filter((f) => !isShort(f) && f !== short);
  const bare = new Set(long.map(nameKey));
  const chosen =
    long.find((f) => bare.has(unqualified(f) ?? '')) ?? (short && long.find((f) => initialsOf(f).includes(short.toUpperCase()))) ?? long[0];
  if (chosen === undefined) return forms[0]?.text ?? first?.name ?? '';
  const fuller = long.find((f) => f.startsWith(`${chosen} `) && /\p{Lu}/u.test(f.slice(chosen.length))) ?? chosen;
  return short === undefined || bare.has(unqualified(fuller) ?? '') ? fuller : `${fuller} (${short})`;
}

const wordsOf = (s: string): number => s.split(/\s+/u).length;

/** Every other form by which the sources call the actor; a nationality alone is no name of a state. */
function aliasesOf(group: ActorGroup, forms: readonly { text: string }[], name: string, entry: NameEntry | undefined): string[] {
  const state = group.members[0]?.candidate.state !== undefined;
  const printed = forms.map((f) => f.text).filter((f) => !state || stateNamed(f) !== undefined || stateOfNationality(f) === undefined);
  const all = [...printed, ...group.members.flatMap((m) => [...m.candidate.titled, ...m.candidate.shorts]), ...(entry?.aliases ?? [])];
  return [...new Set(all)].filter((f) => f !== name);
}

/** The kind that most mentions show; an unspecific `organisation` gives way to anything that more than a fifth of them show. */
export function kindOfGroup(group: ActorGroup): ActorKind {
  if (isUnlistedState(group)) return 'state';
  if (group.members.some((m) => m.candidate.forms.some((f) => f.text.split(' ').length > 1 && legalForm.test(f.text)))) return 'company';
  const counts = new Map<ActorKind, number>();
  for (const { candidate } of group.members) counts.set(candidate.kind, (counts.get(candidate.kind) ?? 0) + candidate.mentions);
  const order = [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  const [first, second] = order;
  if (
    first?.[0] === 'person' &&
    second &&
    second[0] !== 'place' &&
    !group.members.some(({ candidate: c }) => c.kind === 'person' && (c.descriptions.length > 0 || c.titled.length > 0))
  )
    return second[0];
  if (first?.[0] === 'organisation' && second && second[0] !== 'place' && second[1] * 5 > first[1]) return second[0];
  return first?.[0] ?? 'organisation';
}

/** A single word that no list of states knows, but that is gone to in one article and has a government in another. */
function isUnlistedState(group: ActorGroup): boolean {
  const all = group.members.map((m) => m.candidate);
  const plain = all.every(
    (c) =>
      !c.name.includes(' ') &&
      c.shorts.length === 0 &&
      (c.kind === 'place' || c.kind === 'person' || c.kind === 'organisation' || c.kind === 'state'),
  );
  return plain && all.some((c) => c.governs) && all.some((c) => c.placed > 0);
}

/** A place and a publication act in no matter; who is described as one who comments is no party unless an office says so. */
function isParty(group: ActorGroup, kind: ActorKind): boolean {
  if (kind === 'place' || kind === 'media') return false;
  const comments = group.members.filter((m) => m.candidate.comments).length;
  const serves = group.members.some((m) => m.candidate.servesFor !== undefined);
  return comments === 0 || (serves && comments * 2 < group.members.length);
}

/** The newest day on which a source that names the actor appeared. */
function newest(group: ActorGroup): string | undefined {
  const days = group.members.flatMap((m) => m.contribution.source.meta.published?.replace(/[~?%]/gu, '') ?? []);
  return [...days].sort(byText).at(-1);
}

/** One description a source, each wording once, newest source first. */
function descriptionsOf(group: ActorGroup): Statement[] {
  const seen = new Set<string>();
  return newestFirst(group)
    .flatMap((m) => m.candidate.descriptions.slice(0, 1))
    .filter((d) => {
      const key = nameKey(statementText(d));
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 4);
}

/** One position: own words before reported ones, the newest source's longest that fits. */
function positionOf(group: ActorGroup): Statement[] {
  const all = newestFirst(group).flatMap((m) => m.candidate.positions.slice(0, 1));
  const best = all.find((p) => p.quoted && p.words >= 5) ?? all.find((p) => p.quoted) ?? all[0];
  return best ? [best.statement] : [];
}

function newestFirst(group: ActorGroup): ActorGroup['members'] {
  const day = (m: ActorGroup['members'][number]) => m.contribution.source.meta.published?.replace(/[~?%]/gu, '') ?? '';
  return [...group.members].sort((a, b) => byText(day(b), day(a)) || byText(a.contribution.document, b.contribution.document));
}
