import { sportNouns } from '../../lexicon/en/organisations.words.ts';
import { isDigits } from '../../text/letters.ts';
import * as shape from '../../text/shape.ts';
import type { Marked } from './marked.ts';

const nouns: ReadonlySet<string> = new Set(sportNouns.split(/\s+/u).filter(Boolean));

const isScore = (word: string): boolean => {
  const dash = word.indexOf('-');
  return dash > 0 && isDigits(word.slice(0, dash), 1, 3) && isDigits(word.slice(dash + 1), 1, 3);
};

/** The sentence of token `i` tells of a contest: a noun of sport or a score (`3-2`) stands in it. */
export function inContest(t: Marked, i: number): boolean {
  const sentence = t.spanOf[i] as number;
  const end = t.firstOf[sentence + 1] as number;
  for (let k = t.firstOf[sentence] as number; k < end; k++) {
    const s = t.shapes[k] as number;
    if (s === shape.lower ? nouns.has(t.lowers[k] as string) : s === shape.number && isScore(t.words[k] as string)) return true;
  }
  return false;
}
