import { claimNouns, undermined } from '../../../lexicon/en/claims.cues.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

const pointsBack = new RegExp(
  `\\b(?:this|that|these|those|such an?|such|the same) (?:\\p{L}+ ){0,1}?(?:${claimNouns.replaceAll(' ', '|')})\\b`,
  'iu',
);
const falls = new RegExp(`\\b(?:${undermined.replaceAll(' ', '|')})\\b`, 'iu');

/**
 * "That distinction, always shaky, has become blurred": a noun for something held, pointing back with this, that or such,
 * and a word by which it falls. Works where the holding stands in one of the sentences just before; the words "this
 * figure" with a plain correction are left to the rules on figures, and "this finding: ..." points forward.
 */
export function findRebuttals(said: Said): Sign[] {
  const noun = pointsBack.exec(said.text);
  if (!noun || /^that .*[^s]s$/iu.test(noun[0])) return [];
  const rest = said.text.slice(0, noun.index) + said.text.slice(noun.index + noun[0].length);
  if (!falls.test(rest)) return [];
  const end = noun.index + noun[0].length;
  if (said.text[end] === ':') return [];
  return [sign('rebuttal', { at: noun.index, terms: termsIn(said, noun.index, end), label: labelOf(said.text, noun.index, end) })];
}
