import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

const wants =
  /\b(?:seeks?|sought|is seeking|are seeking|aims?|aimed|is fighting|are fighting) to\b|\b(?:mission|goal|aim|objective|purpose|ambition)s? (?:is|was|are|were)(?: \p{L}+)?:? (?:to|that)\b|\bin (?:its|their|his|her) (?:aim|bid|effort|attempt|quest) to\b|,? seeking (?=\p{Ll})/giu;

/**
 * What somebody is said to be after: the actor last named before ("The TTP's mission is to ..."), and the words of the aim.
 * Works on analyses and profiles; the actor of a pronoun subject is taken from the sentence before.
 */
export function findAims(said: Said): Sign[] {
  return [...said.text.matchAll(wants)].flatMap((m) => {
    const from = m.index + m[0].length;
    const to = clauseEnd(said.text, from);
    const value = termsIn(said, from, to);
    const before = actorsIn(said, 0, m.index);
    const whose = before.length > 0 ? before : said.before ? actorsIn(said.before, 0).slice(0, 1) : [];
    return value.length > 0 && whose.length > 0
      ? [
          sign('aim', {
            at: m.index,
            terms: termsIn(said, 0, m.index),
            label: labelOf(said.text, from, to, 8),
            value,
            actors: whose.slice(0, 2),
          }),
        ]
      : [];
  });
}
