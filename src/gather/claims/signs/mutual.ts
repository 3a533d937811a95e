import { mutualEachOther, mutualParties } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, partiesIn, type Said, sign, termsIn } from './said.ts';

/**
 * "Both sides accused each other of violations": a dispute by its own wording. Works wherever the parties stand in the
 * sentence or the one before; says nothing of what exactly either side alleges.
 */
export function findMutualAccusations(said: Said): Sign[] {
  const m = mutualEachOther.exec(said.text);
  if (!m) return [];
  const own = partiesIn(said, 0, m.index);
  const named = own.length >= 2 ? own : [...new Set([...own, ...(said.before ? partiesIn(said.before, 0) : [])])];
  const who = mutualParties.exec(said.text)?.[0];
  return [
    sign('mutual', {
      at: m.index,
      terms: termsIn(said, 0),
      label: labelOf(said.text, m.index, said.text.length),
      value: who ? [who] : [],
      actors: named.slice(0, 2),
    }),
  ];
}
