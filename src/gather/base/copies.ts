import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { likeness } from './shingles.ts';

/** Two articles so alike are one text printed twice. */
const copyFrom = 0.4;

/**
 * Which document copies which: of two articles with mostly the same wording the later one copies the earlier (by date, then
 * by name). Only articles that share a hash are compared, so that the cost follows the copies, not the pairs.
 */
export function copiesAmong(contributions: readonly Contribution[]): Map<string, string> {
  const order = [...contributions].sort((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.document, b.document));
  const holders = new Map<number, number[]>();
  const copies = new Map<string, string>();
  order.forEach((c, at) => {
    const shared = new Map<number, number>();
    for (const hash of c.shingles) {
      const known = holders.get(hash);
      for (const other of known ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (known) known.push(at);
      else holders.set(hash, [at]);
    }
    const best = [...shared].filter(([, n]) => n >= 4).sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    const original = best ? order[best[0]] : undefined;
    if (original && likeness(c.shingles, original.shingles) >= copyFrom)
      copies.set(c.document, copies.get(original.document) ?? original.document);
  });
  return copies;
}

/** An undated article sorts last: it cannot be shown to be the original. */
const dayOf = (c: Contribution): string => c.source.meta.published?.replace(/[~?%]/gu, '') ?? '9999';
