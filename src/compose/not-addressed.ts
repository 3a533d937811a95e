import type { Claim, SourceRecord } from '../model/findings.ts';

/** The documents that say nothing of a claim, in the order of `sources`: no copies, since a copy counts with its original, and none that asserts nothing at all. */
export function notAddressedBy({ addressedBy }: Claim, sources: readonly SourceRecord[]): string[] {
  const addressing = new Set(addressedBy);
  return sources.filter((s) => counts(s) && !addressing.has(s.document)).map((s) => s.document);
}

/** Whether a source can address a matter for itself. */
export const counts = ({ copyOf, assertsNothing }: SourceRecord): boolean => copyOf === undefined && assertsNothing !== true;
