import { blaming, isCalled, isInEyes, isToWhom, namesFreely, namesIt, praising } from '../../../lexicon/en/claims.pointing.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * "described this as a gesture of goodwill", "called the vote a farce": what somebody calls a thing. `terms` hold the thing
 * called (none for a pronoun), `value` what it is called. Only nouns with an article: two adjectives may both be right. "It was an
 * execution" counts only with a noun that praises or blames.
 */
export function findNamings(said: Said): Sign[] {
  const found = namesIt.exec(said.text);
  const [, described, called, name] = found ?? [];
  if (!found || name === undefined) return [...plainNamings(said), ...judged(said)].slice(0, 1);
  // "spoke of a failure" names no thing.
  const thing = described ?? called ?? '';
  const at = found.index + found[0].indexOf(thing);
  return named(said, found, name, termsIn(said, at, at + thing.length));
}

function plainNamings(said: Said): Sign[] {
  const found = isCalled.exec(said.text);
  return found?.[1] === undefined || judgement(found[1]) === 0 ? [] : named(said, found, found[1], []);
}

/** What counts only where it praises or blames, in whatever words: "sees it as the firm's last chance". */
function judged(said: Said): Sign[] {
  for (const pattern of [namesFreely, isToWhom, isInEyes]) {
    const found = pattern.exec(said.text);
    const name = found?.at(-1);
    if (!found || name === undefined || judgement(name) === 0) continue;
    const thing = found[1] ?? found[2] ?? '';
    const at = found.index + found[0].indexOf(thing);
    return named(said, found, name, termsIn(said, at, at + thing.length));
  }
  return [];
}

function named(said: Said, found: RegExpExecArray, name: string, terms: string[]): Sign[] {
  const from = found.index + found[0].lastIndexOf(name);
  const value = termsIn(said, from, from + name.length);
  return value.length === 0
    ? []
    : [sign('naming', { at: found.index, terms, label: labelOf(said.text, from, from + name.length).replace(openParticiple, ''), value })];
}

/** "a weapon pointed at him": what its participle brings is cut off, and it goes too. */
const openParticiple =
  / (?:in|on|at|for|by|with|to|from|of|and|or|that|which|pointed|aimed|directed|meant|intended|designed|made|built|based|driven|led|used|sent|given)$/u;

/** 1 for a name that praises, -1 for one that blames, 0 where that is not known. */
export function judgement(label: string): number {
  const words = label.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((w) => blaming.has(w)) ? -1 : words.some((w) => praising.has(w)) ? 1 : 0;
}
