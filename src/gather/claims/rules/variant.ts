import type { Dispute } from '../dispute.ts';
import type { PairRule } from '../finding/pair-rule.ts';
import type { Matter, Passage } from '../matter.ts';
import { printedText } from '../plain.ts';

/** Shorter quotations are turns of phrase. */
const leastWords = 5;
/** Share of the shorter quotation's words, in order, that the other has as well. */
const alike = 0.7;

interface Quoted {
  readonly passage: Passage;
  readonly printed: string;
  readonly words: readonly string[];
  readonly numbers: string;
}

/**
 * One speaker's words as two sources quote them, nearly but not quite the same: a reader who quotes on wants to know. No
 * dispute between parties. Words that one source cuts short are the same words, and with another number they are other words. Works on quotations of five words or more
 * inside one sentence.
 */
export const quoteVariants: PairRule<Quoted> = {
  items: (matter) => matter.spoken.filter((p) => p.quoted && p.voice === 'named').flatMap(quotedIn),
  bunches: ({ passage }) => [passage.holderKey],
  compare: (matter, a, b) => (areVariants(a, b) ? disputeOf(matter, a, b) : undefined),
  once: true,
};

function quotedIn(passage: Passage): Quoted[] {
  const printed = /["“]([^"“”]+)["”]/u.exec(printedText(passage))?.[1]?.replace(/[,.]$/u, '');
  const words = printed?.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (printed === undefined || words.length < leastWords) return [];
  return [{ passage, printed, words, numbers: words.filter((w) => /\d/u.test(w)).join(' ') }];
}

/** Other numbers are other things said. */
function areVariants(a: Quoted, b: Quoted): boolean {
  if (a.passage.document === b.passage.document || a.numbers !== b.numbers) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const least = short.length * alike;
  if (!haveInCommon(short, long, least)) return false;
  const common = commonWords(short, long);
  return common < short.length && common >= least && !` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Whether at least so many words of the one stand in the other, in whatever order. */
function haveInCommon(short: readonly string[], long: readonly string[], least: number): boolean {
  let left = short.length;
  for (const word of short) if (!long.includes(word) && --left < least) return false;
  return true;
}

/** Length of the longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let above: number[] = [];
  for (const word of a) {
    const row: number[] = [];
    for (const [j, other] of b.entries()) row.push(word === other ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}

const disputeOf = (matter: Matter, a: Quoted, b: Quoted): Dispute => ({
  kind: 'accounts',
  status: 'minor',
  rule: 'quoted-differently',
  heading: `“${a.printed}” or “${b.printed}”`,
  sides: [a, b].map(({ passage }) => ({ passage: matter.voiceOf(passage), stance: 'differs', fit: 1 })),
  score: 0.3,
  terms: a.passage.words,
});
