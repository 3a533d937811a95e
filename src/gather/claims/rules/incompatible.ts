import { type Axis, incompatible, supposesIt, turnsIt, withNoun } from '../../../lexicon/en/claims.incompatible.ts';
import type { Statement } from '../../../model/findings.ts';
import type { Dispute } from '../dispute.ts';
import { sayingOf, whetherSaid } from '../heading.ts';
import { type Matter, type Passage, sharedTerms } from '../matter.ts';
import { lineOf } from '../plain.ts';
import { areKin, pointsBack, shareMatter, tellsOfSpeaker } from './one-matter.ts';
import { isParagraph } from './paragraph.ts';
import { rightBefore } from './right-before.ts';

/**
 * Two speakers right behind each other in one paragraph who say of one matter what cannot both be: done and not done, well and badly, at
 * once and late. They share a word of matter, or the second only points at it; some pairs of words need neither where the two make up a
 * paragraph. Works on news reports, which set the parties side by side; two things of one kind may be taken for one.
 */
export function findIncompatible(matter: Matter): Dispute[] {
  return matter.spoken.flatMap((second) => {
    const first = rightBefore(matter, second, 1);
    const axis = first && axisOf(first, second);
    if (!axis || !isOfOne(matter, first, second, axis)) return [];
    return [
      {
        kind: 'accounts',
        status: 'contested',
        rule: axis.rule,
        heading: headingOf(first, second, axis),
        sides: [first, second].map((passage) => ({ passage, stance: 'differs', fit: 1 })),
        score: 0.57,
        terms: [...new Set([...sharedTerms(first.words, second.words), ...first.words])].slice(0, 6),
      } satisfies Dispute,
    ];
  });
}

/** By what the second says; where he only calls the thing something, by the words of both. */
function headingOf(first: Passage, second: Passage, { rule, one, other }: Axis): string {
  if (rule !== 'well-and-badly' || (sayingOf(second).clause && says.test(lineOf(second)))) return whetherSaid(second);
  const wordOf = (p: Passage) => lineOf(p).match(one)?.[0] ?? lineOf(p).match(other)?.[0] ?? '';
  return `Judged differently: “${wordOf(first)}” or “${wordOf(second)}”`;
}

const says = /\b(?:says?|said|told|insist(?:s|ed)?|maintain(?:s|ed)?|according)\b/u;

/** The axis on which the two stand on different sides. */
export function axisOf(a: Passage, b: Passage): Axis | undefined {
  const here = sidesOf(b);
  if (here.length === 0) return undefined;
  const there = sidesOf(a);
  return here.find(([axis, side]) => there.some(([same, its]) => same === axis && its !== side))?.[0];
}

/** The axes on which a sentence stands, with its side; each sentence is read once. */
export function sidesOf(p: Passage): readonly (readonly [Axis, 0 | 1])[] {
  const known = sides.get(p.statement);
  if (known) return known;
  const text = lineOf(p);
  const made = incompatible.flatMap((axis) => {
    const side = sideOn(axis, text);
    return side === undefined ? [] : [[axis, side] as const];
  });
  sides.set(p.statement, made);
  return made;
}

const sides = new WeakMap<Statement, readonly (readonly [Axis, 0 | 1])[]>();

/** On which side a text stands; on none where it has words of both, or only supposes them. */
function sideOn({ rule, one, other }: Axis, text: string): 0 | 1 | undefined {
  const praise = rule === 'well-and-badly' ? withNoun : undefined;
  const sides = new Set([...sidesIn(one, 0, text, praise), ...sidesIn(other, 1, text)]);
  const [only, more] = sides;
  return more === undefined ? only : undefined;
}

/** The sides of what a text has of some words; those in whose place `idle` stands do not count. */
function sidesIn(words: RegExp, side: 0 | 1, text: string, idle?: RegExp): (0 | 1)[] {
  return [...text.matchAll(words)].flatMap((m) => {
    const before = text.slice(Math.max(0, m.index - reach), m.index);
    if (supposesIt.test(before) || (idle?.test(text.slice(m.index)) && !m[0].includes(' '))) return [];
    return [turnsIt.test(before) ? ((1 - side) as 0 | 1) : side];
  });
}

/** How far before a word it is seen whether it is told, denied or supposed. */
const reach = 48;

/** Of one matter: a word in common, a pronoun, the first speaker himself; or a thing and its parts, where the two make up a paragraph. */
function isOfOne(matter: Matter, first: Passage, second: Passage, axis: Axis): boolean {
  if (shareMatter(matter, first, second) || tellsOfSpeaker(first, second)) return true;
  if (first.paragraph !== second.paragraph) return false;
  if (pointsBack(second, axis.thing) || areKin(first, second)) return true;
  if (axis.actor && [...first.keys].some((k) => second.keys.has(k) && k !== first.holderKey && k !== second.holderKey)) return true;
  return axis.alone === true && isParagraph(matter, first, second);
}
