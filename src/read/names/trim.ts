import * as shape from '../../text/shape.ts';
import type { Chunk } from './candidate.ts';
import * as cls from './cls.ts';
import * as known from './known.ts';
import type { Marked } from './marked.ts';
import { has, listed } from './opens.ts';
import { commonClass } from './word-classes.ts';

const heads = cls.orgHead | cls.placeHead | cls.thingHead;
const verb = cls.verbPresent | cls.verbPast | cls.auxiliary | cls.modal;
const plain = verb | cls.gerund | cls.participle | cls.adjective | cls.opener;
const keyOf = (t: Marked, first: number, last: number): string => t.lowers.slice(first, last + 1).join(' ');

/**
 * Takes off what only this place joins to a person's name, when the article prints the name without it elsewhere: words of a headline or
 * an epithet before (`Crafty Ana Roos`), a verb behind (`Roos Sees`). In and out: candidate names of one text in order.
 */
export function trimChunks(t: Marked, chunks: readonly Chunk[]): Chunk[] {
  const alone = new Set<string>();
  for (const c of chunks) if (!c.flat && isPersonal(t, c)) alone.add(keyOf(t, c.first, c.last));
  const words = new Set<string>();
  for (const key of alone) if (key.includes(' ')) for (const word of key.split(' ')) words.add(word);
  return chunks.map((c) =>
    c.first === c.last || c.flat || c.work || has(t, c.last, heads) ? c : behind(t, before(t, c, alone, words), alone),
  );
}

/** A candidate that lists or a title call a person. */
const isPersonal = (t: Marked, c: Chunk): boolean =>
  c.titleFirst >= 0 ||
  (!c.work && c.last - c.first < 4 && listed(t, c.first, known.given) && !has(t, c.last, heads) && !isEpithet(t, c.first));

function before(t: Marked, c: Chunk, alone: ReadonlySet<string>, words: ReadonlySet<string>): Chunk {
  for (let k = c.first + 1; k <= c.last; k++) {
    if (!isEpithet(t, k - 1)) return c;
    const single = has(t, k - 1, plain) && listed(t, k, known.given | known.family) && words.has(t.lowers[k] as string);
    if (k < c.last ? alone.has(keyOf(t, k, c.last)) : single) return { ...c, first: k };
  }
  return c;
}

/** A common word, or capitals throughout, that no list has as a name. */
const isEpithet = (t: Marked, i: number): boolean =>
  (has(t, i, commonClass) || (t.shapes[i] === shape.upper && (t.words[i] as string).length > 2)) &&
  !listed(t, i, known.given | known.country | known.city | known.region | known.body);

function behind(t: Marked, c: Chunk, alone: ReadonlySet<string>): Chunk {
  for (let k = c.first + 1; k <= c.last; k++) {
    const said = has(t, k, verb) && !listed(t, k, known.given | known.family);
    const thing = c.titleFirst >= 0 && has(t, k, commonClass) && !listed(t, k, known.given | known.family);
    if ((said || thing) && alone.has(keyOf(t, c.first, k - 1))) return { ...c, last: k - 1 };
  }
  return c;
}
