import { nameKey } from '../actors/name-key.ts';

/** Hashes kept of one article: enough to know a copy, little enough to keep by the thousand. */
const kept = 64;

/**
 * A sample of the hashes of every run of eight words, the smallest ones of all (bottom-k sketch, Broder 1997):
 * the share that two articles have in common estimates how much of their wording is the same.
 */
export function shinglesOf(text: string): number[] {
  const words = nameKey(text).split(' ');
  const hashes = new Set<number>();
  for (let i = 0; i + 8 <= words.length; i++) hashes.add(hash(words, i));
  return [...hashes].sort((a, b) => a - b).slice(0, kept);
}

/** FNV-1a over eight words. */
function hash(words: readonly string[], from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + 8; i++) {
    const word = words[i] ?? '';
    for (let c = 0; c < word.length; c++) h = Math.imul(h ^ word.charCodeAt(c), 0x01000193);
    h = Math.imul(h ^ 32, 0x01000193);
  }
  return h >>> 0;
}

/** How alike two sketches are, 0 to 1: the share of the smallest hashes of both together that stand in both. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(kept, Math.max(a.length, b.length));
  if (size === 0) return 0;
  let i = 0;
  let j = 0;
  let common = 0;
  for (let seen = 0; seen < size && (i < a.length || j < b.length); seen++) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common / size;
}

/** Fewer hashes than these prove nothing. */
const fewest = 6;

/**
 * The share of a text's wording that stands in another one, 0 to 1, however much longer that is: of the hashes that the other's
 * sketch would hold if it had them, those that it holds. 0 where too few can be looked at.
 */
export function containment(own: readonly number[], other: readonly number[]): number {
  const end = other.length < kept ? Number.POSITIVE_INFINITY : (other.at(-1) ?? 0);
  const held = new Set(other);
  const seen = own.filter((hash) => hash <= end);
  return seen.length < fewest ? 0 : seen.filter((hash) => held.has(hash)).length / seen.length;
}
