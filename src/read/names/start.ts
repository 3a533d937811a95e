import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from './cls.ts';
import { bitsOf } from './gazetteer.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has } from './opens.ts';

const smallWords = setOf('A An One Two All Our My Every No Some New Old');
const notParticles = setOf('of and the');
const units = setOf('division regiment brigade infantry battalion wing squadron army corps fleet cavalry airborne company congress panzer');

/** First token of the name whose capitals run from `i` to `last`: the small word or number before belongs to some; `opening` opens the sentence. */
export function nameStart(t: Marked, i: number, last: number, opening: number): number {
  const before = t.words[i - 1];
  const takes =
    before === 'al' ||
    before === 'el' ||
    isNumbered(t, i, last) ||
    takesThe(t, i, last, opening) ||
    takesSmall(t, i, opening) ||
    followsTitle(t, i);
  return takes ? i - 1 : i;
}

/** `the novel The Shining`: an article with a capital inside a sentence belongs to the name, but for bodies known all over the world. */
const takesThe = (t: Marked, first: number, last: number, opening: number): boolean =>
  t.words[first - 1] === 'The' &&
  first - 2 >= opening &&
  ((t.shapes[first - 2] as number) < shape.mark || t.words[first - 2] === ',') &&
  !(bitsOf(t.lowers.slice(first, last + 1).join(' ')) & (known.body | known.country));

/** `the party One Nation`, `their album A Long Road`: a small word with a capital inside a sentence opens the name. */
const takesSmall = (t: Marked, first: number, opening: number): boolean =>
  t.shapes[first - 1] === shape.capital &&
  ((first - 2 >= opening && t.shapes[first - 2] === shape.lower) || t.words[first - 2] === 'The') &&
  smallWords.has(t.words[first - 1] as string) &&
  !graded.has(t.lowers[first - 2] as string);
const graded: ReadonlySet<string> = new Set(
  'group class category grade section division plan type league serie hepatitis vitamin appendix exhibit team side pool zone option'.split(
    ' ',
  ),
);

/** `President de Velm`: a particle between a title and a family name. */
const followsTitle = (t: Marked, first: number): boolean =>
  t.shapes[first - 1] === shape.lower &&
  has(t, first - 1, cls.particle) &&
  !notParticles.has(t.lowers[first - 1] as string) &&
  t.shapes[first - 2] === shape.capital &&
  has(t, first - 2, cls.title);

/** `65th Air Division`: an ordinal before the name of a unit belongs to it. */
const isNumbered = (t: Marked, first: number, last: number): boolean =>
  t.shapes[first - 1] === shape.number &&
  units.has(t.lowers[last] as string) &&
  /^\d{1,3}(?:st|nd|rd|th|d)?$/u.test(t.lowers[first - 1] as string);
