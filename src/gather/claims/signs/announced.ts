import { announced, announcedOver } from '../../../lexicon/en/claims.announced.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * A source's own word that something is in dispute ("What the contract says is still disputed"): the matter in `terms` and as
 * label. Works on news and analyses; what the parties say must follow.
 */
export function findAnnounced(said: Said): Sign[] {
  const m = announced.exec(said.text);
  if (!m) return [];
  const told = /^(?:tells?|told|recalls?|remembers?) (.+) differently$/iu.exec(m[0])?.[1];
  const over = told ?? announcedOver.exec(said.text.slice(m.index + m[0].length))?.[1];
  const matter =
    over ??
    said.text.slice(0, m.index + (/^[\p{L} ]+ (?=differ|diverge|vary|disagree|conflict|contradict|clash)/iu.exec(m[0])?.[0].length ?? 0));
  const label = labelOf(matter, matter.lastIndexOf(', ') + 1, matter.length);
  return label === '' ? [] : [sign('announced', { at: m.index, terms: termsIn(said, 0), label })];
}
