import { parts } from '../../lexicon/en/claims.parts.ts';
import type { Statement } from '../../model/findings.ts';
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

function partsIn(p: Pick<Passage, 'statement'>): ReadonlySet<string> {
  const known = parted.get(p.statement);
  if (known) return known;
  const text = lineOf(p).toLowerCase().replaceAll('’', "'");
  const made = any.test(text) ? new Set(text.split(/[^\p{L}'-]+/u).filter((word) => other.has(word))) : none;
  parted.set(p.statement, made);
  return made;
}

const any = new RegExp(`(?:${[...other.keys()].join('|')})`, 'u');
const none: ReadonlySet<string> = new Set();
const parted = new WeakMap<Statement, ReadonlySet<string>>();
