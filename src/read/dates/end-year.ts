import { capitalWords } from '../../lexicon/en/dates.words.ts';
import { setOf } from '../../text/set-of.ts';
import { lowerAt } from '../tokens.ts';
import type { Context } from './context.ts';

const monthOf: Readonly<Record<string, number>> = { ...capitalWords.MONTHAB, ...capitalWords.MONTH };
const toEnd = setOf('to till until through');

/** The year of `3 May` in `from 3 May to 7 June 2015`, `between May and June 2015`: the one printed with the end of the span. */
export function endYear({ tokens, match, end }: Context, month: number): number | undefined {
  const opening = lowerAt(tokens, match.from - 1);
  const joint = lowerAt(tokens, match.to);
  if (opening === 'between' ? joint !== 'and' : opening !== 'from' || !toEnd.has(joint)) return undefined;
  let last: number | undefined;
  for (let i = match.to + 1; i < Math.min(end, match.to + 6); i++) {
    const printed = lowerAt(tokens, i);
    const named = monthOf[printed.replace(/\.$/u, '')];
    if (named !== undefined) last = named;
    else if (/^(?:1[5-9]|20)\d\d$/u.test(printed)) return last === undefined ? undefined : Number(printed) - (last < month ? 1 : 0);
    else if (!/^(?:\d{1,2}(?:st|nd|rd|th)?|,|\.|the|of)$/u.test(printed)) return undefined;
  }
  return undefined;
}
