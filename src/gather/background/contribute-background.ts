import type { BackgroundCandidate } from '../contribution.ts';
import type { ArticleView } from '../view.ts';

/** The sentences of one article that may stand in the background section. */
export function contributeBackground(_view: ArticleView): BackgroundCandidate[] {
  return [];
}
