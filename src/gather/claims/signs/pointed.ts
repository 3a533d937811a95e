import { denialNegated } from '../../../lexicon/en/claims.patterns.ts';
import { pointedDenial, pointedJudgement, pointingSupposed } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign } from './said.ts';

/**
 * "The union denies this", "rejected the charge", "the figure was invented": a denial of what was said right before. `value`
 * is `number` where that was a number. Works on news reports; a denial of what the whole article tells is taken for one of
 * the sentence before.
 */
export function findPointedDenials(said: Said): Sign[] {
  const found = pointedDenial.exec(said.text) ?? pointedJudgement.exec(said.text);
  if (
    !found ||
    pointingSupposed.test(said.text.slice(0, found.index)) ||
    denialNegated.test(said.text.slice(Math.max(0, found.index - 40), found.index))
  )
    return [];
  const label = labelOf(said.text, found.index, found.index + found[0].length);
  return [sign('pointed', { at: found.index, label, actors: actorsIn(said, 0, found.index) })];
}
