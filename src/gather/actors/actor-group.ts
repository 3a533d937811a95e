import type { ActorKind, NameEntry, Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorCandidate } from '../contribution.ts';
import { isShort, unqualified } from './actor-keys.ts';
import { isBareHead } from './bare-head.ts';
import { initialsOf, nameKey } from './name-key.ts';
import type { NamedIn } from './named-in.ts';
import { withOwnerAmong } from './office-name.ts';

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
  /** The tally of its forms (`tallyForms`), where a large group keeps one. */
  readonly forms?: ReadonlyMap<string, number> | undefined;
}

/** The name by which a group is shown. */
export const nameOf = (topic: Topic, group: ActorGroup): string => entryOf(topic, group)?.name ?? displayName(group);

/** The topic's entry of which a name or alias stands in the group. */
export function entryOf(topic: Topic, group: ActorGroup): NameEntry | undefined {
  if (topic.names.length === 0) return undefined;
  const keys = new Set(group.members.flatMap((m) => [m.candidate.name, ...m.candidate.forms.map((f) => f.text)]).map(nameKey));
  return topic.names.find((n) => [n.name, ...n.aliases].some((a) => keys.has(nameKey(a))));
}

/** Printed forms over all articles, those of most articles first, of equals those printed most often. */
export function formsOf({ members, forms }: ActorGroup): readonly { readonly text: string }[] {
  const only = members.length === 1 ? members[0]?.candidate.forms : undefined;
  if (only) return only;
  return [...(forms ?? tallyForms(members))].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([text]) => ({ text }));
}

/** By each form how many articles print it, times `articleWeight`, and how often they do; added to `tally`, or taken from it with `sign` -1. */
export function tallyForms(members: Iterable<Member>, tally = new Map<string, number>(), sign = 1): Map<string, number> {
  for (const { candidate } of members)
    for (const { text, count } of candidate.forms) {
      const sum = (tally.get(text) ?? 0) + sign * (articleWeight + count);
      if (sum === 0) tally.delete(text);
      else tally.set(text, sum);
    }
  return tally;
}

/** More than a form is printed in all articles together. */
const articleWeight = 2 ** 20;

/** A state's own name; a person's fullest name; of a body the commonest long form, with its nationality where namesakes exist. */
export function displayName(group: ActorGroup, printed?: readonly { readonly text: string }[]): string {
  const first = group.members[0]?.candidate;
  if (first?.state !== undefined) return first.state;
  if (group.kind === 'person') return fullestName(group);
  const forms = printed ?? formsOf(group);
  const short = group.members.find((m) => m.candidate.shorts.length > 0)?.candidate.shorts[0];
  const unshort = forms.map((f) => f.text).filter((f) => !isShort(f) && f !== short);
  const full = unshort.filter((f) => !isBareHead(f));
  const long = full.length > 0 ? full : unshort;
  if (long.length === 1 && short === undefined) return long[0] ?? '';
  const bare = new Set(long.map(nameKey));
  const met =
    long.find((f) => bare.has(unqualified(f) ?? '')) ?? (short && long.find((f) => initialsOf(f).includes(short.toUpperCase()))) ?? long[0];
  if (met === undefined) return forms[0]?.text ?? first?.name ?? '';
  const chosen = withOwnerAmong(met, long);
  const fuller = long.find((f) => f.startsWith(`${chosen} `) && /\p{Lu}/u.test(f.slice(chosen.length))) ?? chosen;
  return short === undefined || bare.has(unqualified(fuller) ?? '') ? fuller : `${fuller} (${short})`;
}

/** The name of most words; of equals the longest, one that is not printed in capitals, then that of most articles. */
function fullestName({ members }: ActorGroup): string {
  const names = new Map<string, number>();
  for (const { candidate } of members) names.set(candidate.name, (names.get(candidate.name) ?? 0) + 1);
  if (names.size === 1) return members[0]?.candidate.name ?? '';
  const fuller = ([a, n]: [string, number], [b, m]: [string, number]) =>
    wordsOf(b) - wordsOf(a) || b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)) || m - n || byText(a, b);
  return [...names].sort(fuller)[0]?.[0] ?? '';
}

/** A name in capitals, as headings print it. */
const isShouted = (name: string): boolean => name === name.toUpperCase();
const wordsOf = (s: string): number => s.split(/\s+/u).length;
