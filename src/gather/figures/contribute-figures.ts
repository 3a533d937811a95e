import type { ArticleView } from '../view.ts';
import type { FigureCandidate } from './candidate.ts';

/** Printed numbers of one article with their claimants. In order of appearance. */
export function contributeFigures(_view: ArticleView): FigureCandidate[] {
  return [];
}
