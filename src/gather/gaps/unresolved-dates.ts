import type { ArticleView } from '../view.ts';

/** Dates of one article that could not be completed, as printed, each once. */
export function unresolvedDates(view: ArticleView): string[] {
  const printed = view.reading.dates
    .filter((d) => d.basis === 'unresolved' && d.type === 'DATE' && !/_REF$/u.test(d.value))
    .map((d) => view.article.text.slice(d.start, d.end));
  return [...new Set(printed)].slice(0, 12);
}
