import { officeTitles } from '../../lexicon/en/actors.ts';
import { hangingWords } from '../../lexicon/en/names.words.ts';

/** Accents, case, punctuation and a leading article folded away: forms with one key are one name. */
export function nameKey(name: string): string {
  if (name.length > longestKept) return fold(name);
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= mostKept) folded.clear();
  const made = fold(name);
  folded.set(name, made);
  return made;
}

/** Names folded before: the same few thousand come again and again; a bound on the table, and on the length of what it holds. */
const folded = new Map<string, string>();
const mostKept = 20_000;
const longestKept = 80;

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/^the /u, '')
    .replace(/['’ʿʾ`.]/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Romanisations of one name brought together: `Hussein`/`Husain`, `Qaeda`/`Qaida`, `Mohammed`/`Muhammad`, `al-`/`el-`. */
const romanisations: readonly (readonly [RegExp, string])[] = [
  [/\b(?:m[uo]h?[au]?mm?[aeo]d)\b/gu, 'muhamad'],
  [/\bel(?= )/gu, 'al'],
  [/\be(?= )/gu, 'i'],
  [/ee|ie|ei|iy|y/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/ae|ai/gu, 'a'],
  [/q|ck|kh/gu, 'k'],
  [/ph/gu, 'f'],
  [/dh/gu, 'd'],
  [/gh/gu, 'g'],
  [/j|dj/gu, 'j'],
  [/z|s/gu, 's'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=\p{L})h\b/gu, ''],
];

/** A key under which spelling variants of one long name meet; only for names of two words or seven letters and more. */
export function soundKey(name: string): string {
  let key = nameKey(name);
  for (const [pattern, by] of romanisations) key = key.replace(pattern, by);
  return key.replace(/ /gu, '');
}

/** First letters of the words that begin with a capital, and of all words: what an abbreviation of the name may be. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const capital = words.filter((w) => /^\p{Lu}/u.test(w));
  const first = (list: readonly string[]) => list.map((w) => w.charAt(0).toUpperCase()).join('');
  return [...new Set([first(capital), first(words)])];
}

/**
 * `US-led`, `Paris-based Alpha Institute`: a name without the word that a hyphen ties to it, or to the place before it. The small
 * syllable of a given name stays (`Kim Jong-un`): behind several words only a participle is cut.
 */
export const plainForm = (printed: string): string => printed.replace(tied, '').replace(tiedPlace, '');

const hung = hangingWords.replaceAll(' ', '|');
const tied = new RegExp(`(?:(?<=^[^ ]+)-\\p{Ll}+|-(?:${hung}|\\p{Ll}+(?:ed|ing)))$`, 'u');
const tiedPlace = new RegExp(`^\\S+-(?:${hung}) (?=\\p{Lu})`, 'u');

/** `Foreign Minister Ann Lee` -> `Ann Lee`: a name without the words of office printed before it; at least two words stay, and `Defence Ministry of X` whole. */
export function withoutTitles(name: string): string {
  const words = name.split(' ');
  let first = 0;
  const lower = (i: number) => (words[i] ?? '').toLowerCase().replace(/\./gu, '');
  while (
    first < words.length - 2 &&
    officeTitles.has(lower(first)) &&
    !/^(?:ministry|department|office|committee|commission|council)$/u.test(lower(first + 1))
  )
    first++;
  return words.slice(first).join(' ');
}
