import type { ArticleView } from '../view.ts';
import type { EventCandidate } from './candidate.ts';

/** Events of one article. In order of appearance. */
export function contributeEvents(_view: ArticleView): EventCandidate[] {
  return [];
}
