import type { Abbreviation } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { nameKey, soundKey } from '../actors/name-key.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';

/** An abbreviation as one document expands it; `key` is the same for spelling variants. */
interface Expanded {
  readonly key: string;
  readonly short: string;
  readonly long: string;
}

/** The abbreviations of each document with their keys, remembered with the document. */
class KnownExpanded {
  private readonly documents = new WeakMap<Contribution, readonly Expanded[]>();

  of(c: Contribution): readonly Expanded[] {
    const known =
      this.documents.get(c) ?? c.abbreviations.map(({ short, long }) => ({ key: `${nameKey(short)}|${soundKey(long)}`, short, long }));
    this.documents.set(c, known);
    return known;
  }
}

/** The abbreviations that the sources expand, spelling variants of one long form together; the commonest spelling is shown. */
export function gatherAbbreviations(contributions: readonly Contribution[], memory = new Memory()): Abbreviation[] {
  const expanded = memory.of(KnownExpanded);
  const found = new Map<string, { short: string; longs: Map<string, string[]> }>();
  for (const c of contributions)
    for (const { key, short, long } of expanded.of(c)) {
      const known = found.get(key) ?? { short, longs: new Map<string, string[]>() };
      const documents = known.longs.get(long);
      if (documents) documents.push(c.document);
      else known.longs.set(long, [c.document]);
      found.set(key, known);
    }
  return [...found.values()]
    .map(({ short, longs }) => ({
      upper: short.toUpperCase(),
      short,
      long: [...longs].sort((a, b) => b[1].length - a[1].length || byText(a[0], b[0]))[0]?.[0] ?? '',
      documents: [...new Set([...longs.values()].flat())].sort(byText),
    }))
    .sort((a, b) => byText(a.upper, b.upper) || byText(a.long, b.long))
    .map(({ upper: _, ...abbreviation }) => abbreviation);
}
