import type { Claim, SourceRecord } from '../model/findings.ts';
import { statementEvidence } from '../text/statement.ts';

/** The documents that say nothing of a claim, in the order of `sources`: no copies, since a copy counts with its original, and none that asserts nothing at all. None where that is not told. */
export function notAddressedBy({ addressedBy, notAddressedBy: silent }: Claim, sources: readonly SourceRecord[]): string[] {
  if (silent) return sources.filter((s) => silent.includes(s.document)).map((s) => s.document);
  if (addressedBy === undefined) return [];
  const addressing = new Set(addressedBy);
  return sources.filter((s) => counts(s) && !addressing.has(s.document)).map((s) => s.document);
}

/** Whether each of the sources that count stands in the claim itself: only then it can be said that all address it. */
export function isHeldByAll({ positions }: Claim, sources: readonly SourceRecord[]): boolean {
  const cited = new Set(positions.flatMap((p) => statementEvidence(p.statement).map((e) => e.document)));
  return sources.every((s) => !counts(s) || cited.has(s.document));
}

/** Whether a source can address a matter for itself. */
export const counts = ({ copyOf, assertsNothing }: SourceRecord): boolean => copyOf === undefined && assertsNothing !== true;
