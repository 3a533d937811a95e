import { parts } from '../../lexicon/en/claims.parts.ts';
import type { Passage } from './passage.ts';
import { lineOf } from './plain.ts';

const other = new Map<string, string>(
  parts.flatMap(([one, two]) => [
    [one, two],
    [two, one],
  ]),
);

/** Whether the one tells of one part of a whole and the other of another: "in the upper valley", "in the lower valley". */
export function areOfOtherParts(a: Pick<Passage, 'statement'>, b: Pick<Passage, 'statement'>): boolean {
  const [here, there] = [partsIn(a), partsIn(b)];
  return [...here].some((part) => there.has(other.get(part) ?? '') && !there.has(part) && !here.has(other.get(part) ?? ''));
}

const partsIn = (p: Pick<Passage, 'statement'>): ReadonlySet<string> =>
  new Set(
    lineOf(p)
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[^\p{L}'-]+/u)
      .filter((word) => other.has(word)),
  );
