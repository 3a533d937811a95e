import type { Figure } from './figure.ts';

/**
 * Equal shares or changes in two sources that are of different periods or things: neither agreement nor conflict. Only
 * percentages with a date of their own, since equal counts meet by chance. Out: each with those of its twins that stand behind it.
 */
export function twinsOf(figures: readonly Figure[]): (readonly [Figure, ...Figure[]])[] {
  const byValue = new Map<number, Figure[]>();
  for (const f of figures) {
    const { measure, low } = f.quantity;
    if (measure !== 'percent' || !f.dated || low === undefined) continue;
    const equals = byValue.get(low);
    if (equals) equals.push(f);
    else byValue.set(low, [f]);
  }
  return [...byValue.values()].flatMap((equals) =>
    equals.flatMap((a, i) => {
      const twins = equals.slice(i + 1).filter((b) => b.document !== a.document && (b.first > a.last || a.first > b.last));
      return twins.length > 0 ? [[a, ...twins] as const] : [];
    }),
  );
}
