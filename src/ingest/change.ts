/** What became of a text between two fetches. */
export type TextChange = 'none' | 'trivial' | 'substance';

/** A trivial change touches at most this share of the words, and at most `mostWords` of them. */
export const trivialShare = 0.01;
const mostWords = 6;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu) ?? [];
/** Words whose coming or going changes what a sentence says. */
const telling =
  /\p{N}|^(?:not|no|nor|none|never|neither|without|nobody|nothing|denied|denies|deny|rejected|rejects|said|says|alleged|allegedly|reportedly)$/iu;

/** How often each word occurs more in `a` than in `b`. */
function surplus(a: readonly string[], b: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const left = (counts.get(word) ?? 0) - 1;
    counts.set(word, left);
    return left < 0;
  });
}

/**
 * Compares two cleaned states of one text. `none`: the same text. `trivial`: only white space, punctuation, quotation marks or
 * the case of letters differ, or at most 1 in 100 words (six at most), none of them a number, a name, a negation or a verb of
 * saying. Anything else, and any change of the order of paragraphs with other words, is one of substance.
 */
export function changeBetween(before: string, after: string): TextChange {
  if (before === after) return 'none';
  const [old, now] = [words(before), words(after)];
  const [oldFolded, nowFolded] = [old.map((w) => w.toLowerCase()), now.map((w) => w.toLowerCase())];
  if (oldFolded.length === nowFolded.length && oldFolded.every((w, i) => w === nowFolded[i])) return 'trivial';
  const gone = surplus(old, now);
  const come = surplus(now, old);
  const most = Math.min(mostWords, Math.max(1, Math.floor(old.length * trivialShare)));
  if (Math.max(gone.length, come.length) > most) return 'substance';
  return [...gone, ...come].some((w) => telling.test(w) || /^\p{Lu}/u.test(w)) || gone.length + come.length === 0 ? 'substance' : 'trivial';
}
