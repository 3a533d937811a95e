import type { Sign } from '../candidate.ts';
import { labelOf, partiesIn, type Said, sign, termsIn } from './said.ts';

const eachOther =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)) (?:each other|one another)\b|\b(?:trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)) (?:accusations|blame|allegations|recriminations)\b|\bmutual (?:accusations|recriminations)\b/iu;
const parties =
  /\b(?:both|the two|all|opposing|rival) (?:\p{L}+ )?(?:sides|parties|camps|countries|governments|companies|clubs|factions)\b/iu;

/**
 * "Both sides accused each other of violations": a dispute by its own wording. Works wherever the parties stand in the
 * sentence or the one before; says nothing of what exactly either side alleges.
 */
export function findMutualAccusations(said: Said): Sign[] {
  const m = eachOther.exec(said.text);
  if (!m) return [];
  const own = partiesIn(said, 0, m.index);
  const named = own.length >= 2 ? own : [...new Set([...own, ...(said.before ? partiesIn(said.before, 0) : [])])];
  const who = parties.exec(said.text)?.[0];
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
