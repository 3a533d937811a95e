import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign, termsIn } from './said.ts';

const opens = /^(?:But|However|Yet|In fact|By contrast|Documents|Records|Court papers|Internal)\b/u;
const papers =
  /\b(?:letter|memo|documents?|records?|e-?mails?|diary|log|logs|minutes|audit|footage|video|recordings?|photographs?|images|study|report|survey|data|figures|ruling|judgment|contract|invoice|transcript)\b/iu;
const shows =
  /\b(?:shows?|showed|shown|says?|said|states?|stated|seen|obtained|found|finds|reveals?|revealed|recorded|records|suggests?|suggested|told|wrote|lists?|contradicts?)\b/iu;

/**
 * "But the paper has seen a letter in which ...": a document set against what somebody was just given as saying. Works on
 * investigative reports; the claim must stand in one of the two sentences before.
 */
export function findContrasts(said: Said): Sign[] {
  if (!opens.test(said.text) || !papers.test(said.text) || !shows.test(said.text)) return [];
  const paper = papers.exec(said.text);
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
