import { denialVerbs, rejections } from '../../../lexicon/en/claims.cues.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

const verb = new RegExp(`\\b(?:${denialVerbs.replaceAll(' ', '|')})\\b`, 'giu');
/** Nouns after which `denied` and `rejected` are no reply to an assertion, but to a wish. */
const wish =
  /^(?:\S+ ){0,3}?(?:offers?|proposals?|requests?|demands?|calls?|appeals?|bids?|access|entry|visas?|bail|permission|funding)\b/iu;
const passiveOrNoun = /(?:\b(?:a|the|another|current|this|its|their|main|major|biggest|legal|’s|'s) )$/iu;
const judged = new RegExp(
  `\\b(?:${rejections.replaceAll(' ', '|')})\\b[^.;]{0,60}?\\b(?:to (?:argue|say|suggest|claim|think|believe|imply|assert)|that)\\b(?: that)?`,
  'giu',
);

/**
 * A verb of denial with its object ("deny that X", "rejected claims that X", "disputed the reading"), or a judgement that
 * throws out an assertion ("it is ludicrous to argue that X"). Works in news prose and interviews; blind to irony and to
 * denials that only a whole paragraph makes. Offers and requests that are rejected are not denials and are left out.
 */
export function findDenials(said: Said): Sign[] {
  return [...objectsOf(said, verb), ...objectsOf(said, judged)];
}

function objectsOf(said: Said, pattern: RegExp): Sign[] {
  return [...said.text.matchAll(pattern)].flatMap((m) => {
    const from = m.index + m[0].length;
    if (wish.test(said.text.slice(from).trimStart()) || passiveOrNoun.test(said.text.slice(0, m.index))) return [];
    const to = clauseEnd(said.text, from);
    const terms = termsIn(said, from, to);
    return terms.length > 0 || actorsIn(said, from, to).length > 0
      ? [sign('denial', { at: m.index, terms, label: labelOf(said.text, from, to), actors: actorsIn(said, from, to) })]
      : [];
  });
}
