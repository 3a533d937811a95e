import { governmentHeads, organisationHeads } from '../../lexicon/en/actors.ts';
import { nameKey } from './name-key.ts';

const isHead = (word: string): boolean => governmentHeads.has(word) || organisationHeads.has(word);

/** `the Court`, `the League`: a head noun with a capital, which some fuller name stands behind. */
export const isBareHead = (name: string): boolean => isHead(nameKey(name));

/** The head nouns of a fuller name, folded: its last word (`Maritime Authority`), or its first before `of` or `for` (`Ministry of Works`). */
export function headsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const opens = words[1] === 'of' || words[1] === 'for' || words[1] === 'on';
  return [words.at(-1) ?? '', ...(opens ? [words[0] ?? ''] : [])].filter(isHead);
}

/** For each key that is a bare head, the one fuller key of the article that it stands for; heads of two bodies stand for neither. */
export function meantByHeads(keys: readonly string[]): Map<string, string> {
  const fuller = new Map<string, Set<string>>();
  for (const key of new Set(keys)) for (const head of headsOf(key)) fuller.set(head, (fuller.get(head) ?? new Set()).add(key));
  const meant = new Map<string, string>();
  for (const key of new Set(keys)) {
    const [only, another] = isHead(key) ? [...(fuller.get(key) ?? [])] : [];
    if (only !== undefined && another === undefined) meant.set(key, only);
  }
  return meant;
}
