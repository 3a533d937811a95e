import { alsoKnownAs } from '../../lexicon/en/actors.ts';
import type { Article } from '../../model/article.ts';
import type { NameMention, Reading } from '../../model/reading.ts';
import { Sets } from '../union.ts';
import { sentenceAt } from '../view.ts';
import { nameKey, plainForm } from './name-key.ts';
import { stateNamed, stateOfNationality } from './states.ts';

/** Which of an article's name mentions are one name: an actor index for each mention, numbered by first appearance. */
export function groupNames(article: Article, reading: Reading): number[] {
  const keys = reading.names.map((n) => mentionKey(article, n));
  const nodes = new Map<string, number>();
  for (const key of keys) if (!nodes.has(key)) nodes.set(key, nodes.size);
  const sets = new Sets(nodes.size);
  const join = (a: string, b: string) => {
    const x = nodes.get(a);
    const y = nodes.get(b);
    if (x !== undefined && y !== undefined) sets.join(x, y);
  };
  for (const { long, short } of reading.abbreviations) join(nameKey(article.text.slice(...long)), nameKey(article.text.slice(...short)));
  for (const [a, b] of renamings(article, reading)) join(keys[a] ?? '', keys[b] ?? '');
  for (const key of nodes.keys()) for (const place of nationalityOf(key)) join(key, place);
  const numbers = new Map<number, number>();
  return keys.map((key) => {
    const root = sets.find(nodes.get(key) ?? 0);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root) ?? -1;
  });
}

/** States meet under one key however they are named; everything else under its folded fullest form. */
function mentionKey(article: Article, n: NameMention): string {
  const printed = plainForm(article.text.slice(n.start, n.end));
  if (n.standsFor !== undefined) return nameKey(stateNamed(n.standsFor) ?? n.standsFor);
  const state = n.kind === 'PER' || n.kind === 'ORG' ? stateNamed(printed) : (stateNamed(printed) ?? stateOfNationality(printed));
  return nameKey(state ?? n.refersTo ?? printed);
}

/** Pairs of neighbouring names of which the second is said to be another name of the first. */
function renamings(article: Article, reading: Reading): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 1; i < reading.names.length; i++) {
    const a = reading.names[i - 1];
    const b = reading.names[i];
    if (!a || !b || b.start - a.end > 60 || sentenceAt(reading.sentences, a.start) !== sentenceAt(reading.sentences, b.start)) continue;
    if (
      alsoKnownAs.test(
        article.text
          .slice(a.end, b.start)
          .replace(/^\s?\([^)]{1,12}\)/u, '')
          .trim(),
      )
    )
      pairs.push([i - 1, i]);
  }
  return pairs;
}

/** `ostranan` -> `ostrana`: the place names from which a nationality may be formed. */
function nationalityOf(key: string): string[] {
  const stem = /^(\p{L}{3,})(?:ans?|ians?|ns?|is?|ese|ish)$/u.exec(key)?.[1];
  return stem === undefined ? [] : [stem, `${stem}a`, `${stem}ia`];
}
