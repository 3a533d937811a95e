import type { Abbreviation } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { nameKey, soundKey } from '../actors/name-key.ts';
import type { Contribution } from '../contribution.ts';

/** The abbreviations that the sources expand, spelling variants of one long form together; the commonest spelling is shown. */
export function gatherAbbreviations(contributions: readonly Contribution[]): Abbreviation[] {
  const found = new Map<string, { short: string; longs: Map<string, string[]> }>();
  for (const { document, abbreviations } of contributions)
    for (const { short, long } of abbreviations) {
      const key = `${nameKey(short)}|${soundKey(long)}`;
      const known = found.get(key) ?? { short, longs: new Map<string, string[]>() };
      known.longs.set(long, [...(known.longs.get(long) ?? []), document]);
      found.set(key, known);
    }
  return [...found.values()]
    .map(({ short, longs }) => ({
      short,
      long: [...longs].sort((a, b) => b[1].length - a[1].length || byText(a[0], b[0]))[0]?.[0] ?? '',
      documents: [...new Set([...longs.values()].flat())].sort(byText),
    }))
    .sort((a, b) => byText(a.short.toUpperCase(), b.short.toUpperCase()) || byText(a.long, b.long));
}
