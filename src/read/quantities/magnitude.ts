import { lowerAt, type Tokens } from '../tokens.ts';
import type { PrintedNumber } from './number.ts';

/**
 * The size of an earthquake: `a 6.3-magnitude quake`, `magnitude 6.3`, `a magnitude of 6.3`, `6.3 on the Richter scale`.
 * Out: the token behind the phrase, or undefined where the number is none.
 */
export function magnitudeEnd(tokens: Tokens, n: PrintedNumber, first: number, end: number): number | undefined {
  if (n.low === undefined || n.low >= 11 || n.vague) return undefined;
  const word = (i: number) => (i >= first && i < end ? lowerAt(tokens, i) : '');
  const hyphen = word(n.to) === '-' ? 1 : 0;
  if (word(n.to + hyphen) === 'magnitude') return n.to + hyphen + 1;
  if (word(n.from - 1) === 'magnitude' || (word(n.from - 1) === 'of' && word(n.from - 2) === 'magnitude')) return n.to;
  return word(n.to) === 'on' && word(n.to + 1) === 'the' && word(n.to + 2) === 'richter' ? n.to : undefined;
}
