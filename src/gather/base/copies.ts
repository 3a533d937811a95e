import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { containment, likeness } from './shingles.ts';

/** Two articles so alike are one text printed twice. */
const copyFrom = 0.4;
/** A text of whose wording so much stands in an earlier one is that one cut short. */
const cutFrom = 0.75;

/**
 * Which document copies which: of two articles with mostly the same wording the later one copies the earlier (by date, then
 * by name), and so does one that prints a part of an earlier one and little else. Only articles that share a hash are compared, so that the cost follows the copies, not the pairs.
 */
export function copiesAmong(contributions: readonly Contribution[], _memory = new Memory()): Map<string, string> {
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
    if (original && isCopy(c, original)) copies.set(c.document, copies.get(original.document) ?? original.document);
  });
  return copies;
}

const isCopy = (later: Contribution, earlier: Contribution): boolean =>
  likeness(later.shingles, earlier.shingles) >= copyFrom || containment(later.shingles, earlier.shingles) >= cutFrom;

/** An undated article sorts last: it cannot be shown to be the original. */
const dayOf = (c: Contribution): string => c.source.meta.published?.replace(/[~?%]/gu, '') ?? '9999';
