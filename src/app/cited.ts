import { statementsInOrder } from '../compose/order.ts';
import type { Findings } from '../model/findings.ts';

/** The documents that at least one statement quotes. */
export function citedDocuments(findings: Findings): Set<string> {
  const cited = new Set<string>();
  for (const { parts } of statementsInOrder(findings))
    for (const part of parts) if (part.kind === 'quote') cited.add(part.evidence.document);
  return cited;
}
