import { functionWords } from '../../lexicon/en/background.ts';
import { stem } from '../../text/stem.ts';

/** The words of a text that tell its matter, in lower case, in order, repeats included. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}'’-]{2,}/gu) ?? []).filter((w) => !functionWords.has(w));

/** The stem of a word in lower case, without the ending of a possessor. */
export const contentStem = (word: string): string => stem(word.replace(/['’]s$/u, ''));

/** The content words of a sentence as stems, each once. */
export const stemsOf = (text: string): string[] => [...new Set(contentWords(text).map(contentStem))];
