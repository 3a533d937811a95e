import { silenceSilent } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * "X has not commented on the strikes", beside words of X on the same matter in the same source: an inconsistency inside
 * one source. Works on news reports; a refusal to answer one question ("declined to comment") is no such thing.
 */
export function findSilences(said: Said): Sign[] {
  const m = silenceSilent.exec(said.text);
  const who = m ? actorsIn(said, 0, m.index) : [];
  if (!m || who.length === 0) return [];
  return [
    sign('silence', {
      at: m.index,
      terms: termsIn(said, m.index),
      label: labelOf(said.text.slice(m.index + m[0].length).replace(/^ (?:on|to|about) |[.\s]+$/gu, ''), 0, said.text.length, 8),
      actors: who.slice(-1),
    }),
  ];
}
