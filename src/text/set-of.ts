/** The words (or marks) of a list parted by single spaces, as a set. Unlike a regular expression a set has nothing to compile when it is first asked. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Endings of words, by length: whether a word ends in one is one look a length. */
export interface Endings {
  readonly all: ReadonlySet<string>;
  readonly lengths: readonly number[];
  /** What they end in: most words do not, and are told at one look. */
  readonly lasts: ReadonlySet<string>;
}

/** The endings of a list parted by single spaces. */
export function endingsOf(list: string): Endings {
  const all = setOf(list);
  return { all, lengths: [...new Set([...all].map((e) => e.length))], lasts: new Set([...all].map((e) => e.slice(-1))) };
}

/** Whether the word is longer than one of the endings and ends in it. */
export function endsIn(word: string, { all, lengths, lasts }: Endings): boolean {
  if (!lasts.has(word[word.length - 1] as string)) return false;
  for (let k = 0; k < lengths.length; k++) {
    const length = lengths[k] as number;
    if (word.length > length && all.has(word.slice(-length))) return true;
  }
  return false;
}
