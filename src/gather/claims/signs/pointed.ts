import { denialNegated } from '../../../lexicon/en/claims.patterns.ts';
import { pointedAct, pointedDenial, pointedJudgement, pointedNothing, pointingSupposed } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign } from './said.ts';

/**
 * "The union denies this", "rejected the charge", "the figure was invented": a denial of what was said right before. `value` is `act` where an act is denied,
 * which must be one that the denier was charged with, and `of` where it is said whose statement it was ("Alba's account"), in `actors`. Works on news reports; a denial of what the whole article tells is taken for one of
 * the sentence before.
 */
export function findPointedDenials(said: Said): Sign[] {
  const act = pointedAct.exec(said.text);
  const found = pointedDenial.exec(said.text) ?? pointedJudgement.exec(said.text) ?? pointedNothing.exec(said.text) ?? act;
  if (
    !found ||
    pointingSupposed.test(said.text.slice(0, found.index)) ||
    denialNegated.test(said.text.slice(Math.max(0, found.index - 40), found.index))
  )
    return [];
  const label = labelOf(said.text, found.index, found.index + found[0].length);
  const whose = /['’]s? /u.test(found[0]) ? actorsIn(said, found.index, found.index + found[0].length) : [];
  if (whose.length > 0) return [sign('pointed', { at: found.index, label, value: ['of'], actors: whose })];
  return [sign('pointed', { at: found.index, label, value: found === act ? ['act'] : [], actors: actorsIn(said, 0, found.index) })];
}
