import { silenceSilent } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

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
      terms: termsIn(said, m.index, clauseEnd(said.text, m.index)),
      label: labelOf(silentOn(said.text, m.index + m[0].length), 0, said.text.length, 8),
      actors: who.slice(-1),
    }),
  ];
}

/** What the silence is about: the rest of its clause. */
const silentOn = (text: string, from: number): string =>
  text.slice(from, clauseEnd(text, from)).replace(/^ (?:on|to|about) |[.\s]+$/gu, '');
