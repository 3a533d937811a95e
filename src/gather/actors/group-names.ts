import { alsoKnownAs, officeTitles, placeOf } from '../../lexicon/en/actors.ts';
import type { Article } from '../../model/article.ts';
import type { AbbreviationPair, NameMention, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { Sets } from '../union.ts';
import { itemsBetween, sentenceAt } from '../view.ts';
import { meantByHeads } from './bare-head.ts';
import { initialPairs } from './initials.ts';
import { nameKey, plainForm, withoutTitles } from './name-key.ts';
import { nationalityOf } from './nationality.ts';
import { sameOffices } from './office-name.ts';
import { ownedBodies } from './owned-bodies.ts';
import { refersTo } from './refers-to.ts';
import { stateNamed, stateOfNationality, stateOfSeat } from './states.ts';

/** Which of an article's name mentions are one name: an actor index for each mention, numbered by first appearance. */
export function groupNames(article: Article, reading: Reading): number[] {
  const keys = mentionKeys(article, reading);
  const nodes = new Map<string, number>();
  for (const key of keys) if (!nodes.has(key)) nodes.set(key, nodes.size);
  const sets = new Sets(nodes.size);
  const join = (a: string, b: string) => {
    const x = nodes.get(a);
    const y = nodes.get(b);
    if (x !== undefined && y !== undefined) sets.join(x, y);
  };
  for (const { long, short } of [...namePairs(article, reading), ...initialPairs(article, reading)])
    join(nameKey(article.text.slice(...long)), nameKey(article.text.slice(...short)));
  for (const [a, b] of renamings(article, reading)) join(keys[a] ?? '', keys[b] ?? '');
  reading.names.forEach((n, i) => {
    for (const part of ruledStateOf(article.text.slice(n.start, n.end))) join(keys[i] ?? '', part);
  });
  for (const key of nodes.keys()) for (const place of nationalityOf(key)) join(key, place);
  for (const [a, b] of sameOffices(nodes.keys())) join(a, b);
  const numbers = new Map<number, number>();
  return keys.map((key) => {
    const root = sets.find(nodes.get(key) ?? 0);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root) ?? -1;
  });
}

/** The abbreviation pairs that abbreviate a name, not an office (`Director General (DG)`). */
export function namePairs(article: Article, reading: Reading): AbbreviationPair[] {
  return reading.abbreviations.filter(
    ({ long }) =>
      !article.text
        .slice(...long)
        .toLowerCase()
        .split(/[ -]/u)
        .every((w) => w === 'then' || officeTitles.has(w)),
  );
}

/** For each mention the key under which it meets others of its article; names within the long half of an abbreviation pair are that name. */
function mentionKeys(article: Article, reading: Reading): string[] {
  const { text } = article;
  const acting = new Set(reading.names.filter((n) => n.standsFor !== undefined).map((n) => text.slice(n.start, n.end)));
  const places = new Set(reading.names.filter((n) => isGoneTo(text, n)).map((n) => text.slice(n.start, n.end)));
  const keys = reading.names.map((n) => mentionKey(text, n, acting, places));
  for (const [i, [start, end]] of qualifiedNames(text, reading)) keys[i] = nameKey(text.slice(start, end));
  for (const { long } of namePairs(article, reading))
    for (const i of itemsBetween(reading.names, long[0], long[1])) keys[i] = nameKey(text.slice(...long));
  for (const [i, name] of ownedBodies(text, reading.names)) keys[i] = nameKey(name);
  const meant = meantByHeads(keys);
  return meant.size === 0 ? keys : keys.map((key) => meant.get(key) ?? key);
}

/** States meet under one key however they are named; everything else under its folded fullest form. */
function mentionKey(text: string, n: NameMention, acting: ReadonlySet<string>, places: ReadonlySet<string>): string {
  const raw = text.slice(n.start, n.end);
  const printed = plainForm(raw);
  if (n.standsFor !== undefined) return nameKey(stateNamed(n.standsFor) ?? n.standsFor);
  // A capital that acts for its government anywhere in the article does so in all of it.
  const seat = acting.has(raw) ? stateOfSeat(printed) : undefined;
  const state = seat ?? stateNamed(printed) ?? (n.kind === 'PER' || n.kind === 'ORG' ? undefined : stateOfNationality(printed));
  const full = places.has(raw) ? undefined : refersTo(n, printed);
  return nameKey(state ?? withoutTitles(full ?? printed));
}

/** Bodies of one word right after a nationality (`Kenyan Alpha`): the nationality is part of the name, for there may be another Alpha. */
export function qualifiedNames(text: string, reading: Reading): Map<number, Span> {
  const found = new Map<number, Span>();
  for (let i = 1; i < reading.names.length; i++) {
    const [a, b] = [reading.names[i - 1], reading.names[i]];
    if (!a || !b || b.kind !== 'ORG' || b.start !== a.end + 1 || text.slice(b.start, b.end).includes(' ')) continue;
    if (stateOfNationality(text.slice(a.start, a.end)) !== undefined) found.set(i, [a.start, b.end]);
  }
  return found;
}

/** After a preposition that leads only to places: such a name is no short form of a body (`in Alder`, `Alder Line`). */
function isGoneTo(text: string, n: NameMention): boolean {
  const before = text.slice(Math.max(0, n.start - 40), n.start);
  return /\b(?:in|into|across|throughout) $/u.test(before) || placeOf.test(before);
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

/** `Alpha Ruritania` of a group Alpha that rules Ruritania: the group. */
function ruledStateOf(printed: string): string[] {
  const words = printed.split(' ');
  return words.length === 2 && stateNamed(words[1] ?? '') !== undefined ? [nameKey(words[0] ?? '')] : [];
}
