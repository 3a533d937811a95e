import type { ActorKind } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorCandidate } from '../contribution.ts';
import type { ActorGroup } from './actor-group.ts';

/** The kind that most mentions show; an unspecific `organisation` gives way to anything that more than a fifth of them show. */
export function kindOfMembers(members: ActorGroup['members']): ActorKind {
  if (isUnlistedState(members)) return 'state';
  const kind = members[0]?.candidate.kind;
  if (kind !== undefined && members.every((m) => m.candidate.kind === kind)) return kind;
  const counts = new Map<ActorKind, number>();
  for (const { candidate } of members) counts.set(candidate.kind, (counts.get(candidate.kind) ?? 0) + candidate.mentions);
  const order = [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  const [first, second] = order;
  if (first?.[0] === 'person' && counts.size === 2 && counts.has('place') && isUnknownPlace(members)) return 'place';
  if (first?.[0] === 'person' && second && second[0] !== 'place' && !isShown(members, 'person')) return second[0];
  if (first?.[0] === 'organisation' && second && second[0] !== 'place' && second[1] * 5 > first[1])
    return second[0] === 'person' && !isShown(members, 'person') && isShown(members, 'organisation') ? first[0] : second[0];
  return first?.[0] ?? 'organisation';
}

/** Whether a source that reads the name as of a kind describes it or gives it a title. */
const isShown = (members: ActorGroup['members'], kind: ActorKind): boolean =>
  members.some(({ candidate: c }) => c.kind === kind && (c.descriptions.length > 0 || c.titled.length > 0));

/** A single word that no list of states knows, but that has a government in two articles, or in one and is gone to in another. */
function isUnlistedState(members: ActorGroup['members']): boolean {
  let governing = 0;
  let placed = 0;
  for (const { candidate: c } of members) {
    if (c.governs) governing++;
    if (c.placed > 0) placed++;
  }
  return governing > 0 && (governing > 1 || placed > 0) && members.every(({ candidate }) => isPlainWord(candidate));
}

const isPlainWord = (c: ActorCandidate): boolean =>
  (c.kind === 'place' || c.kind === 'person' || c.kind === 'organisation' || c.kind === 'state') &&
  c.shorts.length === 0 &&
  !c.keys.name.includes(' ');

/** A name of several words read as a person's, whom no source describes, titles or quotes, and where things happen. */
function isUnknownPlace(members: ActorGroup['members']): boolean {
  const all = members.map((m) => m.candidate);
  const placed = all.reduce((sum, c) => sum + c.placed, 0);
  const mentions = all.reduce((sum, c) => sum + c.mentions, 0);
  return (
    placed * 2 >= mentions && all.every((c) => c.keys.name.includes(' ') && c.descriptions.length + c.titled.length === 0 && !c.quoted)
  );
}
