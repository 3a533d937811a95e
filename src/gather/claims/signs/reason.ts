import { reasonGiven, reasonNamed } from '../../../lexicon/en/claims.accounts.ts';
import type { Sign } from '../candidate.ts';
import { clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * Why a thing was done: named as the one that counts ("there was only one reason: ...", "this is about the spring"; `named`), or given
 * in passing ("because ...", "wanted to ..."; `given`). Works on news and comment; reasons that no word marks are missed.
 */
export function findReasons(said: Said): Sign[] {
  const named = reasonNamed.exec(said.text);
  const found = named ?? reasonGiven.exec(said.text);
  if (!found) return [];
  // "at her own request" is the reason itself.
  const from = /\b(?:own|mutual)\b/u.test(found[0]) ? found.index : found.index + found[0].length;
  const to = clauseEnd(said.text, from);
  const label = labelOf(said.text, from, to);
  return label === ''
    ? []
    : [sign('reason', { at: found.index, terms: termsIn(said, from, to), label, value: [named ? 'named' : 'given'] })];
}
