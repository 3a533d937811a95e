import type { Article } from '../model/article.ts';
import type { NameMention, Reading, Sentence } from '../model/reading.ts';

/** One article with its reading, indexed for the contributors. Built once an article; never kept. */
export interface ArticleView {
  readonly article: Article;
  readonly reading: Reading;
  /** For each of `reading.names`, the index of its actor in the contribution, or -1. */
  readonly actorOfName: readonly number[];
  /** For each of `reading.attributions`, the index of the speaker's actor, or -1. */
  readonly speakerOf: readonly number[];
  /** For each of `reading.sentences`, the indices of the names, dates and attributions that lie in it. */
  readonly namesOf: readonly (readonly number[])[];
  readonly datesOf: readonly (readonly number[])[];
  readonly attributionsOf: readonly (readonly number[])[];
}

/** Index of the sentence that holds `offset`, or -1. Sentences are in order; binary search. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = sentences[middle];
    if (!s) return -1;
    if (offset < s.start) high = middle - 1;
    else if (offset >= s.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Indices of the items (in order, not overlapping) that lie within `[start, end)`; binary search for the first. */
export function itemsBetween(items: readonly { readonly start: number; readonly end: number }[], start: number, end: number): number[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < items.length && (items[i]?.end ?? end + 1) <= end; i++) found.push(i);
  return found;
}

/** The actors that a sentence names, in order of appearance, each once. */
export function actorsOf(view: ArticleView, sentence: number): number[] {
  const all = (view.namesOf[sentence] ?? []).map((n) => view.actorOfName[n] ?? -1).filter((a) => a >= 0);
  return [...new Set(all)];
}

/** The names, dates or attributions of the sentences that a passage touches. */
export function itemsIn<T>(view: ArticleView, of: readonly (readonly number[])[], items: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  const first = Math.max(0, sentenceAt(view.reading.sentences, start));
  for (let s = first; s < of.length && (view.reading.sentences[s]?.start ?? end) < end; s++)
    for (const index of of[s] ?? []) {
      const item = items[index];
      if (item !== undefined) found.push(item);
    }
  return found;
}

/** A view over a reading, given the actor of each name and of each attribution's speaker. */
export function viewOf(article: Article, reading: Reading, actorOfName: readonly number[], speakerOf: readonly number[]): ArticleView {
  const bucket = (starts: readonly { readonly start: number }[]) =>
    bySentence(
      reading.sentences,
      starts.map((s) => s.start),
    );
  return {
    article,
    reading,
    actorOfName,
    speakerOf,
    namesOf: bucket(reading.names as readonly NameMention[]),
    datesOf: bucket(reading.dates),
    attributionsOf: bySentence(
      reading.sentences,
      reading.attributions.map((a) => a.cue[0]?.[0] ?? a.content[0]?.[0] ?? -1),
    ),
  };
}

function bySentence(sentences: readonly Sentence[], offsets: readonly number[]): number[][] {
  const found: number[][] = sentences.map(() => []);
  offsets.forEach((offset, i) => {
    found[sentenceAt(sentences, offset)]?.push(i);
  });
  return found;
}
