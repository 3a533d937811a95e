import type { ActorGroup, Member } from './actor-group.ts';

/**
 * How widely the sources name an actor: each publisher by the square root of its documents, so that no talkative one outweighs several;
 * a copy counts with its original, for the publisher met first.
 */
export function breadth({ members }: ActorGroup): number {
  if (members.length === 1) return 1;
  let sum = 0;
  for (const count of members.some(({ from }) => from.original !== from.document) ? originalsOf(members) : documentsOf(members))
    sum += Math.sqrt(count);
  return sum;
}

/** How many documents each publisher has; the members stand in the order of their documents. */
function documentsOf(members: readonly Member[]): Iterable<number> {
  const publishers = new Map<string, number>();
  let last: Member | undefined;
  for (const member of members) {
    const { from } = member;
    if (from !== last?.from) publishers.set(from.publisher, (publishers.get(from.publisher) ?? 0) + 1);
    last = member;
  }
  return publishers.values();
}

/** How many documents each publisher has or copies that were not counted for one before. */
function originalsOf(members: readonly Member[]): number[] {
  const publishers = new Map<string, Set<string>>();
  for (const { from } of members) publishers.set(from.publisher, (publishers.get(from.publisher) ?? new Set()).add(from.original));
  const seen = new Set<string>();
  return [...publishers.values()].map((own) => [...own].filter((d) => !seen.has(d) && seen.add(d)).length);
}
