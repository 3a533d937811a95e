import { byText } from '../../text/order.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { KnownWording } from './known-wording.ts';
import { containment, likeness } from './shingles.ts';

/** Two articles so alike are one text printed twice. */
const copyFrom = 0.4;
/** A text of whose wording so much stands in an earlier one is that one cut short. */
const cutFrom = 0.75;

/**
 * Which document copies which: of two articles with mostly the same wording the later one copies the earlier (by date, then
 * by name), and so does one that prints a part of an earlier one and little else. Only articles that share a hash are compared, so
 * that the cost follows the copies, not the pairs; what is shared is remembered.
 */
export function copiesAmong(contributions: readonly Contribution[], memory = new Memory()): Map<string, string> {
  const sharing = memory.of(KnownWording).among(contributions);
  const order = [...sharing.keys()].map((c) => ({ c, day: dayOf(c) }));
  order.sort((a, b) => byText(a.day, b.day) || byText(a.c.document, b.c.document));
  const place = new Map(order.map(({ c }, at) => [c, at]));
  const { isCopy } = memory.of(KnownPairs);
  const copies = new Map<string, string>();
  for (const [at, { c }] of order.entries()) {
    const earlier = [...(sharing.get(c) ?? [])].map(([other, shared]) => ({ other, shared, at: place.get(other) ?? at }));
    const original = earlier.filter((e) => e.at < at).sort((a, b) => b.shared - a.shared || a.at - b.at)[0]?.other;
    if (original && isCopy(c, original)) copies.set(c.document, copies.get(original.document) ?? original.document);
  }
  return copies;
}

/** Whether an article copies the one before it that shares most, remembered with the two. */
class KnownPairs {
  private readonly known = new WeakMap<Contribution, { readonly earlier: Contribution; readonly isCopy: boolean }>();

  readonly isCopy = (later: Contribution, earlier: Contribution): boolean => {
    const known = this.known.get(later);
    if (known?.earlier === earlier) return known.isCopy;
    const isCopy = likeness(later.shingles, earlier.shingles) >= copyFrom || containment(later.shingles, earlier.shingles) >= cutFrom;
    this.known.set(later, { earlier, isCopy });
    return isCopy;
  };
}

/** An undated article sorts last: it cannot be shown to be the original. */
export const dayOf = (c: Contribution): string => c.source.meta.published?.replace(/[~?%]/gu, '') ?? '9999';
