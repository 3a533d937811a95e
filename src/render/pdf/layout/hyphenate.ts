import patterns from 'hyphen/patterns/en-gb.js';

/**
 * Where an English word may be divided: offsets into it, by Liang's patterns (F. M. Liang, Word Hy-phen-a-tion by
 * Com-put-er, 1983). At least three letters stay before and go after. Words with anything but letters are left whole.
 */
export function hyphenate(word: string): readonly number[] {
  const seen = known.get(word);
  if (seen) return seen;
  if (known.size > 20_000) known.clear();
  const points = divide(word);
  known.set(word, points);
  return points;
}

const known = new Map<string, readonly number[]>();
const none: readonly number[] = [];
/** Letters that stay before a division, and that go after it. */
const least = 3;
type Trie = { readonly [letter: string]: TrieNode };
type TrieNode = number | Trie | readonly [Trie, number];
const [levels, trie, exceptions] = patterns as unknown as [readonly (readonly number[])[], Trie, Record<string, readonly number[]>];

function divide(word: string): readonly number[] {
  if (word.length < 6 || !/^\p{L}+$/u.test(word) || /^\p{Lu}{2}/u.test(word)) return none;
  const lower = word.toLowerCase();
  const known = Object.hasOwn(exceptions, lower) ? exceptions[lower] : undefined;
  if (known) return known;
  const text = `.${lower}.`;
  const odds = new Uint8Array(text.length + 1);
  for (let start = 0; start < text.length; start++) apply(text, start, odds);
  const points: number[] = [];
  for (let i = least; i <= word.length - least; i++) if ((odds[i + 1] ?? 0) & 1) points.push(i);
  return points;
}

/** Raises the levels by every pattern that matches from `start`. */
function apply(text: string, start: number, odds: Uint8Array): void {
  let node: Trie | undefined = trie;
  // The levels of a pattern that begins with the word's start mark leave that mark out.
  const first = start === 0 ? 1 : start;
  for (let i = start; node && i < text.length; i++) {
    const next: TrieNode | undefined = node[text[i] ?? ''];
    if (next === undefined) return;
    const index: number | undefined = typeof next === 'number' ? next : Array.isArray(next) ? (next[1] as number) : undefined;
    const values = index === undefined ? undefined : levels[index];
    if (values) for (let k = 0; k < values.length; k++) odds[first + k] = Math.max(odds[first + k] ?? 0, values[k] ?? 0);
    node = typeof next === 'number' ? undefined : Array.isArray(next) ? (next[0] as Trie) : (next as Trie);
  }
}
