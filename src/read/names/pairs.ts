import type { NameMention } from '../../model/reading.ts';
import { bitsOf } from './gazetteer.ts';
import * as known from './known.ts';

/** A person named by a given name only, whose family name the person beside prints: index of the mention -> the full name. */
export type PairedNames = ReadonlyMap<number, string>;

/** `Smith and Mark Wood`: a family name that nobody is given. */
const isFamilyAlone = (name: string): boolean => {
  const bits = bitsOf(name.toLowerCase());
  return (bits & known.family) !== 0 && (bits & known.given) === 0;
};

/**
 * `Ana and Tom Roos`: the first of two given names before one family name. In: text and its mentions in order. Out: the full names of those
 * that stand so (`Ana Roos`), besides any the article prints.
 */
export function pairedNames(text: string, mentions: readonly NameMention[]): PairedNames {
  const found = new Map<number, string>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i] as NameMention;
    const b = mentions[i + 1] as NameMention;
    if (a.kind !== 'PER' || b.kind !== 'PER' || b.title || text.slice(a.end, b.start) !== ' and ') continue;
    const first = text.slice(a.start, a.end);
    const second = text.slice(b.start, b.end).split(/\s+/u);
    if (!/\s/u.test(first) && second.length === 2 && !isFamilyAlone(first)) found.set(i, `${first} ${second[1]}`);
  }
  return found;
}
