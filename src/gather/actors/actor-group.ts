import type { ActorKind, NameEntry, Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorCandidate } from '../contribution.ts';
import { isShort, unqualified } from './actor-keys.ts';
import { isBareHead } from './bare-head.ts';
import { initialsOf, nameKey } from './name-key.ts';
import type { NamedIn } from './named-in.ts';

/** One candidate of a group and the document that names it. */
export interface Member {
  readonly from: NamedIn;
  readonly index: number;
  readonly candidate: ActorCandidate;
}

/** The candidates that are one actor, in the order of their documents. */
export interface ActorGroup {
  readonly kind: ActorKind;
  readonly members: readonly Member[];
}

/** The name by which a group is shown. */
export const nameOf = (topic: Topic, group: ActorGroup): string => entryOf(topic, group)?.name ?? displayName(group, formsOf(group));

/** The topic's entry of which a name or alias stands in the group. */
export function entryOf(topic: Topic, group: ActorGroup): NameEntry | undefined {
  if (topic.names.length === 0) return undefined;
  const keys = new Set(group.members.flatMap((m) => [m.candidate.name, ...m.candidate.forms.map((f) => f.text)]).map(nameKey));
  return topic.names.find((n) => [n.name, ...n.aliases].some((a) => keys.has(nameKey(a))));
}

/** Printed forms over all articles, those of most articles first. */
export function formsOf(group: ActorGroup): { text: string; documents: number; count: number }[] {
  const found = new Map<string, { text: string; documents: number; count: number }>();
  for (const { candidate } of group.members)
    for (const f of candidate.forms) {
      const known = found.get(f.text);
      if (known) {
        known.documents++;
        known.count += f.count;
      } else found.set(f.text, { text: f.text, documents: 1, count: f.count });
    }
  return [...found.values()].sort((a, b) => b.documents - a.documents || b.count - a.count || byText(a.text, b.text));
}

/** A state's own name; a person's fullest name; of a body the commonest long form, with its nationality where namesakes exist. */
export function displayName(group: ActorGroup, forms: readonly { text: string }[]): string {
  const first = group.members[0]?.candidate;
  if (first?.state !== undefined) return first.state;
  if (group.kind === 'person') {
    const names = new Map<string, number>();
    for (const { candidate } of group.members) names.set(candidate.name, (names.get(candidate.name) ?? 0) + 1);
    const fuller = ([a, n]: [string, number], [b, m]: [string, number]) =>
      wordsOf(b) - wordsOf(a) || b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)) || m - n || byText(a, b);
    return [...names].sort(fuller)[0]?.[0] ?? '';
  }
  const short = group.members.find((m) => m.candidate.shorts.length > 0)?.candidate.shorts[0];
  const unshort = forms.map((f) => f.text).filter((f) => !isShort(f) && f !== short);
  const full = unshort.filter((f) => !isBareHead(f));
  const long = full.length > 0 ? full : unshort;
  const bare = new Set(long.map(nameKey));
  const chosen =
    long.find((f) => bare.has(unqualified(f) ?? '')) ?? (short && long.find((f) => initialsOf(f).includes(short.toUpperCase()))) ?? long[0];
  if (chosen === undefined) return forms[0]?.text ?? first?.name ?? '';
  const fuller = long.find((f) => f.startsWith(`${chosen} `) && /\p{Lu}/u.test(f.slice(chosen.length))) ?? chosen;
  return short === undefined || bare.has(unqualified(fuller) ?? '') ? fuller : `${fuller} (${short})`;
}

/** A name in capitals, as headings print it. */
const isShouted = (name: string): boolean => name === name.toUpperCase();
const wordsOf = (s: string): number => s.split(/\s+/u).length;
