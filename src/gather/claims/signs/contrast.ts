import { contrastHeld, contrastOpens, contrastPapers, contrastSeen, contrastShows } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * "But the paper has seen a letter in which ...": a document set against what somebody was just given as saying. Works on
 * investigative reports; the claim must stand in one of the two sentences before.
 */
export function findContrasts(said: Said): Sign[] {
  if (!(contrastOpens.test(said.text) || contrastSeen.test(said.text)) || !contrastPapers.test(said.text) || !contrastHeld.test(said.text))
    return [];
  const paper = contrastPapers.exec(said.text);
  const at = paper?.index ?? 0;
  if (at > opening && !contrastSeen.test(said.text)) return [];
  return [
    sign('contrast', {
      at,
      terms: termsIn(said, 0),
      label: labelOf(said.text, at, shownAt(said.text, at + (paper?.[0].length ?? 0)), 8).replace(
        /,.*$|(?: (?:and|by|of|from|to|in|on|at|for|with|the|an?|its|his|her|their))+$/gu,
        '',
      ),
      actors: actorsIn(said, 0),
    }),
  ];
}

/** Further back in its sentence a paper is only mentioned. */
const opening = 90;

/** Where the verb begins by which the paper shows something, so that the label names the paper in full. */
function shownAt(text: string, from: number): number {
  const found = new RegExp(contrastShows.source, 'iu').exec(text.slice(from));
  return found && found.index < 60 ? from + found.index : from;
}
