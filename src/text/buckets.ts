/** A long word list kept as text: words by their first two letters, each between bars, so that nothing is unpacked at start. */
export type Buckets = Readonly<Record<string, string>>;

/** Whether the list holds the word, both in lower case. Cost: one search in a few hundred characters. */
export const inBuckets = (buckets: Buckets, word: string): boolean => buckets[word.slice(0, 2)]?.includes(`|${word}|`) ?? false;

/** The letter of the group in which a word stands (`|ann|F|beth|M|carl|`: `F` for beth); undefined before the first group and for words that stand nowhere. */
export function groupIn(buckets: Buckets, word: string): string | undefined {
  const bucket = buckets[word.slice(0, 2)];
  const at = bucket?.indexOf(`|${word}|`) ?? -1;
  return bucket === undefined || at < 0 ? undefined : /\|(\p{Lu})\|[^\p{Lu}]*$/u.exec(bucket.slice(0, at + 1))?.[1];
}
