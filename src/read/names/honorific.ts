import { givenNames } from '../../lexicon/en/given-names.data.ts';
import { kinMen, kinWomen, menInA, mensNames, womanNouns, womensNames } from '../../lexicon/en/names.words.ts';
import type { NameMention } from '../../model/reading.ts';
import { groupIn } from '../../text/buckets.ts';
import { isSmall, plainEnd, plainStart } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';

const men: ReadonlySet<string> = new Set(menInA.split(' '));
const menNamed: ReadonlySet<string> = new Set(mensNames.split(' '));
const womenNamed: ReadonlySet<string> = new Set(womensNames.split(' '));
const kinOfMen: ReadonlySet<string> = new Set(kinMen.split('|'));
const kinOfWomen: ReadonlySet<string> = new Set(kinWomen.split('|'));
const womenTitles: ReadonlySet<string> = new Set(['Mrs', 'Ms', 'Miss']);
const womanlyNouns: ReadonlySet<string> = new Set(womanNouns.split('|'));
const determiners = setOf('a an the his her their whose');

/** `m`, `f` or nothing known: from a form of address, a word of kin beside the name, the ending of the given name. */
export type Address = 'm' | 'f' | undefined;

/** How an article would address a person, from a mention and the full name. */
export const addressOf = (text: string, m: NameMention, name: string): Address => addressBeside(text, m) ?? addressByName(name);

/** What the words beside a mention say. */
export function addressBeside(text: string, m: NameMention): Address {
  const before = text.slice(Math.max(0, m.start - 24), m.start);
  const after = text.slice(m.end, m.end + 60);
  const { word, mark } = beside(before);
  if (mark === ',' ? kinOfMen.has(word) : word === 'Mr' || (mark === '' && kinOfMen.has(word))) return 'm';
  if (mark === ',' ? kinOfWomen.has(word) : womenTitles.has(word) || (mark === '' && kinOfWomen.has(word))) return 'f';
  if (after.startsWith(', ')) {
    if (saysAfter(after, kinOfMen)) return 'm';
    if (saysAfter(after, kinOfWomen) || saysAfter(after, womanlyNouns)) return 'f';
  }
  return undefined;
}

/** The word before a name and the mark behind it: `Mr. `, `his brother, `. */
function beside(before: string): { word: string; mark: string } {
  const none = { word: '', mark: '' };
  if (!before.endsWith(' ')) return none;
  const last = before[before.length - 2] ?? '';
  const mark = last === '.' || last === ',' ? last : '';
  const end = before.length - 1 - mark.length;
  const start = plainStart(before, end);
  return start < end ? { word: before.slice(start, end), mark } : none;
}

/** One of the words stands behind `, `, at most two small words and a determiner before it: `, the younger brother of ...`. */
function saysAfter(after: string, words: ReadonlySet<string>): boolean {
  let at = 2;
  for (let before = 0; before < 4; before++) {
    const end = plainEnd(after, at);
    const word = after.slice(at, end);
    if (words.has(word)) return true;
    if (after[end] !== ' ' || !isSmall(after, at, end) || (before === 2 && !determiners.has(after.slice(2, plainEnd(after, 2)))))
      return false;
    at = end + 1;
  }
  return false;
}

/** The given name of a full name, in lower case; empty for a name of one word, which may be a family's. */
const givenOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();

/** What a given name says that hardly anybody of the other sex bears. */
export function addressByCommonName(name: string): Address {
  const given = givenOf(name);
  return menNamed.has(given) ? 'm' : womenNamed.has(given) ? 'f' : undefined;
}

/** What the given name of a full name says: the lists, and most in `-a` are women's but for the men's names of the list. */
export function addressByName(name: string): Address {
  const common = addressByCommonName(name);
  if (common) return common;
  const given = givenOf(name);
  const group = groupIn(givenNames, given);
  if (group !== undefined) return group === 'M' ? 'm' : 'f';
  return given.length > 2 && given.endsWith('a') && !men.has(given) ? 'f' : undefined;
}

/** How the title of a mention addresses the person. */
export function honorificOf(text: string, m: NameMention): Address {
  if (!m.title) return undefined;
  const title = text.slice(...m.title);
  const word = title.slice(0, plainEnd(title, 0));
  return word === 'Mr' ? 'm' : womenTitles.has(word) ? 'f' : undefined;
}
