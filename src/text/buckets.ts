/** A long word list kept as text: words by their first two letters, each between bars, so that nothing is unpacked at start. */
export type Buckets = Readonly<Record<string, string>>;

/** Whether the list holds the word, both in lower case. Cost: one search in a few hundred characters. */
export const inBuckets = (buckets: Buckets, word: string): boolean => buckets[word.slice(0, 2)]?.includes(`|${word}|`) ?? false;

/** Letters that open a group. */
const groups = ['F', 'M'];

/** The letter of the group in which a word stands (`|ann|F|beth|M|carl|`: `F` for beth); undefined before the first group and for words that stand nowhere. */
export function groupIn(buckets: Buckets, word: string): string | undefined {
  const bucket = buckets[word.slice(0, 2)];
  const at = bucket?.indexOf(`|${word}|`) ?? -1;
  if (bucket === undefined || at < 0) return undefined;
  let opened = -1;
  let group: string | undefined;
  for (let k = 0; k < groups.length; k++) {
    const start = at < 2 ? -1 : bucket.lastIndexOf(`|${groups[k]}|`, at - 2);
    if (start > opened) [opened, group] = [start, groups[k]];
  }
  return group;
}
