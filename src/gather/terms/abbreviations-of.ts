import { namePairs } from '../actors/group-names.ts';
import type { ArticleView } from '../view.ts';

/** The abbreviations that one article expands, each once. */
export function abbreviationsOf(view: ArticleView): { short: string; long: string }[] {
  const found = new Map<string, { short: string; long: string }>();
  for (const { long, short } of namePairs(view.article, view.reading)) {
    const pair = { short: view.article.text.slice(...short), long: view.article.text.slice(...long) };
    if (!found.has(pair.short)) found.set(pair.short, pair);
  }
  return [...found.values()];
}
