import { openers } from '../../lexicon/en/sentences.words.ts';

/** Breaks that need no look at what follows: behind time stamps, addresses and emoticons, around rows of symbols, at a lost space. */
const certain =
  /\d\d?\/\d\d?\/\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: [AP]M)? (?![AP]M\b)(?=\p{Lu}|[a-z]+ )|(?:https?:\/\/\S+|www\.\S+\.\S+|\S+@\S+\.\w+>?) (?=https?:|\p{Lu}\p{Ll})|(?<=\s)[:;=]-?[)(DP] (?=[\p{L}\p{N}])|(?<=\s)(?:[*=_#~]{3,}|-{4,}) |(?<=\s)(?=[*=_#~]{3,}\s)|(?<=(?:\p{Ll}{2}|\d)[.?!]["”’]?)(?=\p{Lu}\p{Ll}+[ ,]|(?:Mr|Mrs|Ms|Dr)\.)/gu;

/** Breaks before a capitalised word that opens sentences: a dash at which speech breaks off, a footnote number behind a full stop. */
const beforeOpener = /(?<=[\p{Ll},] (?:[—–]|--) )(?=\p{Lu})|(?<=[.?!]["”’)]* \d{1,2} )(?=\p{Lu})/gu;
const word = /\p{L}[\p{L}’']*/uy;

/**
 * Where pasted and run-together matter ends a sentence without a terminator: `8/16/2000 12:05 PM I just`, `found.The`, `he was — This is`.
 * Offsets into the text; between `start` and `end`.
 */
export function noiseBreaks(text: string, start: number, end: number): number[] {
  const found = matches(certain, text, start, end);
  for (const at of matches(beforeOpener, text, start, end)) {
    word.lastIndex = at;
    const next = word.exec(text)?.[0] ?? '';
    if (next !== 'I' && openers.has(next.toLowerCase())) found.push(at);
  }
  return found;
}

function matches(pattern: RegExp, text: string, start: number, end: number): number[] {
  const found: number[] = [];
  pattern.lastIndex = start;
  for (let m = pattern.exec(text); m && m.index < end; m = pattern.exec(text)) {
    const at = m.index + m[0].length;
    if (at > start && at < end) found.push(at);
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}
