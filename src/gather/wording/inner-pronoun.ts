import { personNouns } from '../../lexicon/en/titles.words.ts';
import { personMeant } from '../actors/refers-to.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import { fitsPronoun } from './fits-pronoun.ts';
import type { Meant } from './pronoun.ts';

/** The first pronoun of a sentence that does not open with one; `her` only where it is no possessor. */
const inner =
  /^(?!(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b)[^“”"]*?\b(he|she|him|her(?= (?:on|in|at|to|for|from|with|by|after|before|as|and|or|last|this|next|that|because|when|of|under|over)\b|[.,;:]))(?=[ .,;:])/u;

const nouns: ReadonlySet<string> = new Set(
  `${personNouns} girl boy woman man child baby teenager youth pensioner patient prisoner inmate refugee migrant worker caller lady somebody someone anyone nobody everyone who`
    .split(/\s+/u)
    .filter(Boolean),
);
/** So many paragraphs back the one person may have been named. */
const furthest = 3;

/**
 * Whom `he`, `him`, `she` or `her` inside sentence `index` means, where no choice is left: the article has named one person so far, not long
 * ago, and the sentence itself speaks of nobody else. Undefined where there is a choice.
 */
export function innerMeant(view: ArticleView, index: number): Meant | undefined {
  const sentence = view.reading.sentences[index];
  if (!sentence) return undefined;
  const { text } = view.article;
  const m = inner.exec(text.slice(sentence.start, sentence.end));
  if (!m || speaksOfOthers(m[0])) return undefined;
  const at = sentence.start + m[0].length;
  const before = itemsBetween(view.reading.names, 0, at).flatMap((i) => view.reading.names[i] ?? []);
  const people = before.filter((n) => n.kind === 'PER');
  const last = people.at(-1);
  if (!last || last.end > sentence.start || paragraphsBack(view, last.start, sentence.paragraph) > furthest) return undefined;
  const full = (n: (typeof people)[number]): string => personMeant(n, text.slice(n.start, n.end)) ?? text.slice(n.start, n.end);
  const names = new Set(people.map(full));
  const [only] = names;
  return only !== undefined && names.size === 1 && fitsPronoun(only, m[1] ?? '') ? { at, text: only } : undefined;
}

/** A person without a name: `The girl died 11 days after her first dose`. */
const speaksOfOthers = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((w) => nouns.has(w));

const paragraphsBack = (view: ArticleView, at: number, paragraph: number): number =>
  paragraph - view.article.paragraphs.findIndex(([start, end]) => at >= start && at < end);
