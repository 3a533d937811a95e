/** A long word list kept as text: words by their first two letters, each between bars, so that nothing is unpacked at start. */
export type Buckets = Readonly<Record<string, string>>;

/** Whether the list holds the word, both in lower case. Cost: one search in a few hundred characters. */
export const inBuckets = (buckets: Buckets, word: string): boolean => buckets[word.slice(0, 2)]?.includes(`|${word}|`) ?? false;
