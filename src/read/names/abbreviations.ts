import type { AbbreviationPair } from '../../model/reading.ts';
import { opensUpper } from '../../text/letters.ts';

/**
 * Long and short forms that a text pairs, as `Inter-Services Intelligence (ISI)`: the letters in brackets must be found in order in the
 * words before, each at the start of a word (Schwartz and Hearst 2003, with word starts only).
 */
export function readAbbreviations(text: string): AbbreviationPair[] {
  const found: AbbreviationPair[] = [];
  for (const m of shortForms(text)) {
    const letters = (m[1] as string).replace(/[^\p{L}]/gu, '').replace(/s$/u, '');
    if (letters.length < 2 || (letters.match(/\p{Lu}/gu)?.length ?? 0) < 2) continue;
    const floor = Math.max(0, m.index - 120);
    const start = longStart(text.slice(floor, m.index).trimEnd(), letters.toLowerCase());
    if (start < 0) continue;
    const end = floor + text.slice(floor, m.index).trimEnd().length;
    found.push({ long: [floor + start, end], short: [m.index + 1, m.index + 1 + (m[1] as string).length] });
  }
  return found;
}

/** What stands in brackets and may be a short form. */
function shortForms(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const end = text.indexOf(')', at);
    if (end < 0 || end > at + 24 || !opensUpper(text.slice(at + 1, at + 3))) continue;
    bracketed.lastIndex = at;
    const m = bracketed.exec(text);
    if (m) found.push(m);
  }
  return found;
}
const bracketed = /\((\p{Lu}[\p{L}\d&./-]{1,9}s?)\)/uy;

/** Where the long form starts in `before`, reading letters from the last to the first, or -1. */
function longStart(before: string, letters: string): number {
  const starts = [...before.matchAll(/[\p{L}\d]+/gu)].map((w) => [w.index, w[0].toLowerCase()] as const);
  let k = letters.length - 1;
  for (let i = starts.length - 1; i >= 0 && starts.length - i <= letters.length * 2 + 2; i--) {
    const [at, word] = starts[i] as readonly [number, string];
    if (/[.;:!?()]/u.test(before.slice(at))) return -1;
    if (word[0] === letters[k]) k--;
    else if (k > 0 && word[0] === letters[k - 1] && word.includes(letters[k] as string)) k -= 2;
    if (k < 0) return at;
  }
  return -1;
}
