import { opposites } from '../../../lexicon/en/claims.opposites.ts';
import type { Sign } from '../candidate.ts';
import { stemOf } from '../terms.ts';
import { labelOf, type Said, sign } from './said.ts';

/** Stem -> its pairs and sides. */
const sides = new Map<string, (readonly [pair: string, side: string])[]>();
for (const [pair, lists] of opposites.entries())
  for (const [side, words] of lists.entries())
    for (const word of words.split(' ')) {
      const stem = stemOf(word);
      sides.set(stem, [...(sides.get(stem) ?? []), [String(pair), String(side)]]);
    }

/**
 * A word that excludes another ("looted", against "bought"), affirmed: pair and side in `value`. Told by the printed word, since a
 * class of words is too wide here.
 */
export function findOppositeWords(said: Said): Sign[] {
  return said.terms.flatMap((t) => {
    const of = t.negated ? undefined : sides.get(stemOf(said.text.slice(t.start, t.end).toLowerCase()));
    return (of ?? []).map((value) => sign('opposite', { at: t.start, terms: [t.term], label: labelOf(said.text, t.start, t.end), value }));
  });
}
