import { namesIt } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * "described this as a gesture of goodwill", "called the vote a farce": what somebody calls a thing. `terms` hold the thing
 * called (none for a pronoun), `value` what it is called. Only nouns with an article: two adjectives may both be right.
 */
export function findNamings(said: Said): Sign[] {
  const found = namesIt.exec(said.text);
  const [, described, called, name] = found ?? [];
  if (!found || name === undefined) return [];
  // "spoke of a failure" names no thing.
  const thing = described ?? called ?? '';
  const from = found.index + found[0].length - name.length;
  const value = termsIn(said, from, from + name.length);
  const at = found.index + found[0].indexOf(thing);
  return value.length === 0
    ? []
    : [
        sign('naming', {
          at: found.index,
          terms: termsIn(said, at, at + thing.length),
          label: labelOf(said.text, from, from + name.length),
          value,
        }),
      ];
}
