import type { ArticleView } from '../view.ts';
import type { AssertionCandidate } from './candidate.ts';

/** What one article's speakers hold. In order of appearance. */
export function contributeAssertions(_view: ArticleView): AssertionCandidate[] {
  return [];
}
