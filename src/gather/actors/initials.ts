import type { Article } from '../../model/article.ts';
import type { AbbreviationPair, NameMention, Reading } from '../../model/reading.ts';
import { nameKey } from './name-key.ts';

/** Letters that stand for a body by themselves. */
const letters = /^\p{Lu}{3,6}$/u;

/**
 * Abbreviations that an article uses without printing them beside their long form: `the FCA` where one body alone, `the Fisheries Control
 * Agency`, has these initials there. None where two have them, or where the article expands the letters itself.
 */
export function initialPairs({ text }: Article, { names, abbreviations }: Reading): AbbreviationPair[] {
  const expanded = new Set(abbreviations.map(({ short }) => text.slice(...short)));
  const printed = (n: NameMention): string => text.slice(n.start, n.end);
  const shorts = names.filter(
    (n) => n.kind !== 'PER' && n.standsFor === undefined && letters.test(printed(n)) && !expanded.has(printed(n)),
  );
  if (shorts.length === 0) return [];
  const longs = new Map<string, Map<string, NameMention>>();
  for (const n of names) {
    const initials = n.kind === 'ORG' ? initialsOf(printed(n)) : '';
    if (initials.length < 3) continue;
    longs.set(initials, (longs.get(initials) ?? new Map<string, NameMention>()).set(nameKey(printed(n)), n));
  }
  return shorts.flatMap((short) => {
    const [long, other] = longs.get(printed(short))?.values() ?? [];
    return long && !other ? [{ long: [long.start, long.end] as const, short: [short.start, short.end] as const }] : [];
  });
}

/** `Fisheries Control Agency`: `FCA`; words with a small letter count for nothing. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
