import type { Figure } from './series.ts';

/**
 * Equal shares or changes in two sources that are of different periods or things: neither agreement nor conflict. Only
 * percentages with a date of their own, since equal counts meet by chance.
 */
export function twinsOf(figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const shares = figures.filter((f) => f.quantity.measure === 'percent' && f.dated && f.quantity.low !== undefined);
  return shares.flatMap((a, i) =>
    shares
      .slice(i + 1)
      .filter((b) => b.document !== a.document && b.quantity.low === a.quantity.low && (b.first > a.last || a.first > b.last))
      .map((b) => [a, b] as const),
  );
}
