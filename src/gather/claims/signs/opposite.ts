import { opposites } from '../../../lexicon/en/claims.opposites.ts';
import type { Sign } from '../candidate.ts';
import { type Said, sign, termsIn } from './said.ts';

/** Printed form -> its pairs and sides, with `whole`. */
const sides = new Map<string, (readonly string[])[]>();
for (const [pair, [one, other, whole]] of opposites.entries())
  for (const [side, words] of [one, other].entries())
    for (const word of words.split(' ')) {
      const form = word.replaceAll('-', ' ');
      sides.set(form, [...(sides.get(form) ?? []), [String(pair), String(side), ...(whole ? [whole] : [])]]);
    }
const any = new RegExp(
  `\\b(${[...sides.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '[ -]')})(?:s|d|ed|ing)?\\b`,
  'giu',
);
/** Before a word that is not affirmed: a negation, a wish, a condition. */
const unsaid = /(?:\b(?:not|never|no|without|nor|neither|if|whether|would|could|should|may|might)\b|n['’]t\b)[^,;.]{0,24}$/iu;

/**
 * A word that excludes another ("looted", against "bought"), affirmed: pair and side in `value`, and `whole` where the words bring their thing with them. Told by the printed word, since a
 * class of words is too wide here.
 */
export function findOppositeWords(said: Said): Sign[] {
  return [...said.text.matchAll(any)].flatMap((m) => {
    if (unsaid.test(said.text.slice(Math.max(0, m.index - 40), m.index))) return [];
    const end = m.index + m[0].length;
    return (sides.get((m[1] ?? '').toLowerCase().replaceAll('-', ' ')) ?? []).map((value) =>
      sign('opposite', { at: m.index, terms: termsIn(said, m.index, end), label: m[0], value }),
    );
  });
}
