import { type Cut, type Passage, wholly } from './passage.ts';

/** Words in a row that count as one feature when two paragraphs are compared. */
const shingle = 4;
/** Share of the shorter paragraph's features that must stand in the other. */
const share = 0.85;
/** Shorter paragraphs are refrains, not copies. */
const fewest = 8;

interface Fingerprint {
  readonly words: readonly string[];
  readonly grams: ReadonlySet<string>;
}

function fingerprint(text: string): Fingerprint {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  const grams = new Set<string>();
  for (let i = 0; i + shingle <= words.length; i++) grams.add(words.slice(i, i + shingle).join(' '));
  return { words, grams };
}

/**
 * Paragraphs that stand twice in one text, word for word or nearly so, or wholly inside a longer one. The fuller copy stays;
 * of equal ones the later, because repeated openings come from teasers and pull quotes. Copies that differ in a number, a
 * negation or a name are two statements and stay both. Work grows with the text, not with its square.
 */
export function findDuplicates(passages: readonly Passage[]): Cut[] {
  const prints = passages.map((p) => fingerprint(p.text));
  const gone = exactCopies(prints);
  const holders = holdersOf(prints, gone);
  prints.forEach((print, i) => {
    if (print.words.length < fewest || gone.has(i)) return;
    const other = closest(print, i, holders, gone);
    if (other !== undefined && keepsRather(prints[other] as Fingerprint, other, print, i)) gone.add(i);
  });
  return [...gone].map((i) => wholly(passages, i, 'repeated paragraph'));
}

/** Paragraphs whose words stand again, in the same order, in a later one. */
function exactCopies(prints: readonly Fingerprint[]): Set<number> {
  const last = new Map<string, number>();
  const gone = new Set<number>();
  prints.forEach(({ words }, i) => {
    if (words.length < fewest) return;
    const key = words.join(' ');
    const before = last.get(key);
    if (before !== undefined) gone.add(before);
    last.set(key, i);
  });
  return gone;
}

/** Which paragraphs hold a feature, the first dozen: a feature of more is a phrase of the trade. */
function holdersOf(prints: readonly Fingerprint[], gone: ReadonlySet<number>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  prints.forEach(({ grams }, i) => {
    if (gone.has(i)) return;
    for (const gram of grams) {
      const seen = holders.get(gram);
      if (!seen) holders.set(gram, [i]);
      else if (seen.length < 12) seen.push(i);
    }
  });
  return holders;
}

/** The passage that shares the most features with `print`. */
function closest(print: Fingerprint, self: number, holders: ReadonlyMap<string, readonly number[]>, gone: ReadonlySet<number>) {
  const counts = new Map<number, number>();
  for (const gram of print.grams)
    for (const i of holders.get(gram) ?? []) if (i !== self && !gone.has(i)) counts.set(i, (counts.get(i) ?? 0) + 1);
  let best: number | undefined;
  for (const [i, count] of counts) {
    if (count < print.grams.size * share) continue;
    if (best === undefined || count > (counts.get(best) ?? 0) || (count === counts.get(best) && i > best)) best = i;
  }
  return best;
}

const telling = /\p{N}|^(?:not|no|never|none|nor|neither|without|denied|denies|deny|rejected|rejects)$/u;

/** Whether the other passage may stand for this one: it says all of it, and is longer or comes later. */
function keepsRather(other: Fingerprint, otherIndex: number, print: Fingerprint, index: number): boolean {
  const inOther = new Set(other.words);
  if (print.words.some((w) => telling.test(w) && !inOther.has(w))) return false;
  if (other.words.length === print.words.length) return otherIndex > index;
  const lacking = print.words.filter((w) => !inOther.has(w)).length;
  return other.words.length > print.words.length ? lacking <= Math.max(1, print.words.length * 0.06) : false;
}
