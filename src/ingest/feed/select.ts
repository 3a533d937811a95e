import type { FeedItem } from './item.ts';

/** What an editor wants of a source: words that must or must not occur, and how many entries. */
export interface Selection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limit?: number;
}

const quoted = (word: string): string =>
  word
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+');

/** A test for any of the words or phrases, as whole words in any case; `tailings*` also finds longer words. */
function anyOf(words: readonly string[]): RegExp | undefined {
  const parts = words
    .filter((w) => w.trim() !== '')
    .map((w) => (w.trim().endsWith('*') ? quoted(w.trim().slice(0, -1)) : `${quoted(w)}(?![\\p{L}\\p{N}])`));
  return parts.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})`, 'iu') : undefined;
}

/** Whether a text passes the words of a selection. No `include` words: every text does that has none of `exclude`. */
export function passes(text: string, selection: Selection): boolean {
  const wanted = anyOf(selection.include);
  const unwanted = anyOf(selection.exclude);
  return (wanted?.test(text) ?? true) && !(unwanted?.test(text) ?? false);
}

/** The entries that pass, by title and summary, in the source's order, up to the limit. */
export function selectItems(items: readonly FeedItem[], selection: Selection): FeedItem[] {
  const kept = items.filter((item) => passes(`${item.title ?? ''}\n${item.summary ?? ''}`, selection));
  return selection.limit === undefined ? kept : kept.slice(0, selection.limit);
}
