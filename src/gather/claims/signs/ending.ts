import { endingByHand, endingByItself, endingLasting } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * How something that lasts came to its end: ended by somebody ("called off", "scrapped") or by itself ("expired",
 * "collapsed"). Works on truces, talks, deals, contracts. Two endings of two different things of one kind are told apart
 * only by their actors and dates.
 */
export function findEndings(said: Said): Sign[] {
  const things = said.terms.filter((t) => endingLasting.has(t.term));
  if (things.length === 0) return [];
  const signs: Sign[] = [];
  for (const [pattern, value] of [
    [endingByHand, 'by hand'],
    [endingByItself, 'by itself'],
  ] as const) {
    const m = pattern.exec(said.text);
    const thing = m && things.find((t) => Math.min(Math.abs(t.start - m.index), Math.abs(t.end - m.index)) < 60);
    if (m && thing)
      signs.push(
        sign('ending', {
          at: m.index,
          terms: [thing.term, ...termsIn(said, 0)],
          label: labelOf(said.text, thing.start, thing.end),
          value: [value],
        }),
      );
  }
  return signs;
}
