import { contrastOpens, contrastPapers, contrastShows } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * "But the paper has seen a letter in which ...": a document set against what somebody was just given as saying. Works on
 * investigative reports; the claim must stand in one of the two sentences before.
 */
export function findContrasts(said: Said): Sign[] {
  if (!contrastOpens.test(said.text) || !contrastPapers.test(said.text) || !contrastShows.test(said.text)) return [];
  const paper = contrastPapers.exec(said.text);
  const at = paper?.index ?? 0;
  return [
    sign('contrast', {
      at,
      terms: termsIn(said, 0),
      label: labelOf(said.text, at, at + (paper?.[0].length ?? 0)),
      actors: actorsIn(said, 0),
    }),
  ];
}
