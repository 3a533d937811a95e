import type { AssertionCandidate } from '../candidate.ts';
import type { Renamed } from './called.ts';
import type { Part } from './part.ts';

/**
 * In: a part, the groups of its actors now, and by which nouns who is meant or is no more. Out: the indexes of its assertions that this
 * concerns: whose sentence names one of another group, or of a group that had or has one of those, or calls a speaker by a noun that may mean
 * another; and those right beside them, since rules look there.
 */
export function concerned(part: Part, keys: readonly string[], nouns: Renamed['nouns']): readonly number[] {
  const { block, source } = part;
  const moved = movedKeys(source.keys, keys);
  if (moved.size === 0 && !isMeantOtherwise(part, nouns)) return noAssertion;
  const { assertions } = source.contribution;
  const isMoved = (actor: number | undefined) =>
    actor !== undefined && (moved.has(keys[actor] as string) || moved.has(source.keys[actor] as string));
  const places = new Set([...block.definite.values()].flat().map((i) => (assertions[i] as AssertionCandidate).at));
  for (const a of assertions) if (moved.size > 0 && namesOne(a, isMoved)) for (const at of [a.at - 1, a.at, a.at + 1]) places.add(at);
  return assertions.flatMap(({ at }, i) => (places.has(at) ? [i] : []));
}

const nobody: ReadonlySet<string> = new Set();
const noAssertion: readonly number[] = [];

/** The old and new groups of actors that are of another one. */
function movedKeys(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  if (before === now) return nobody;
  const moved = new Set<string>();
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) moved.add(before[i] as string).add(now[i] as string);
  return moved;
}

const namesOne = (a: AssertionCandidate, isOne: (actor: number | undefined) => boolean): boolean =>
  a.actors.some(isOne) || isOne(a.holderActor) || a.signs.some((sign) => sign.actors.some(isOne) || isOne(sign.by?.actor));

/** Whether a noun by which a speaker is called in a part may mean somebody else now. */
function isMeantOtherwise(part: Part, nouns: Renamed['nouns']): boolean {
  const { definite } = part.block;
  if (definite.size === 0) return false;
  for (const [noun, meant] of nouns) if (definite.has(noun)) for (const key of meant) if (part.hasKey(key)) return true;
  return false;
}
