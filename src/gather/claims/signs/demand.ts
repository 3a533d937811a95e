import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

const asks =
  /\b(?:demand(?:s|ed|ing)?(?: that)?|urg(?:e|es|ed|ing)|implor(?:e|es|ed|ing)|call(?:s|ed|ing)?(?: \p{L}+ly)? (?:on|upon|for)|appeal(?:s|ed|ing)? (?:to|for)|ask(?:s|ed|ing)? (?=\p{Lu}|the |its |his |her |their )|insist(?:s|ed|ing)? (?:on|that)|press(?:es|ed|ing)? (?=\p{Lu}|the )|order(?:s|ed|ing)? (?=\p{Lu}|the ))\b/giu;

/**
 * Who asks what of whom: the actor before the verb, the first actor after it, and the words that say what is asked.
 * Works on reported demands ("called on X to ...", "urged X to ..."); not on imperatives, and not where the one who asks
 * stands only in an earlier paragraph.
 */
export function findDemands(said: Said): Sign[] {
  return [...said.text.matchAll(asks)].flatMap((m) => {
    const from = m.index + m[0].length;
    const to = clauseEnd(said.text, from);
    const value = termsIn(said, from, to);
    if (value.length === 0) return [];
    const of = actorsIn(said, from, Math.min(to, from + 60));
    return [sign('demand', { at: m.index, terms: value, label: labelOf(said.text, from, to), value, actors: of })];
  });
}
