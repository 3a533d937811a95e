import type { Claim, Findings, SourceRecord, Statement } from '../model/findings.ts';
import { byText } from '../text/order.ts';

/** The register's order: by date of publication, undated ones last, then by name: the same for the same set of documents. */
export const sourcesInOrder = (findings: Findings): SourceRecord[] =>
  [...findings.sources].sort((a, b) => byText(a.meta.published ?? '~', b.meta.published ?? '~') || byText(a.document, b.document));

/** Contested claims first, otherwise as gathered: the order in which `full` prints and numbers them. */
export const claimsInOrder = (findings: Findings): Claim[] => [
  ...findings.claims.filter((c) => c.status === 'contested'),
  ...findings.claims.filter((c) => c.status !== 'contested'),
];

/** Every statement of an edition in the order in which `full` prints them; note numbers follow it in all templates. */
export function statementsInOrder(findings: Findings): Statement[] {
  return [
    ...findings.keyPoints,
    ...findings.background,
    ...findings.actors.flatMap((a) => [...a.descriptions, ...a.positions]),
    ...findings.timeline.flatMap((t) => [t.statement, ...t.also]),
    ...claimsInOrder(findings).flatMap((c) => c.positions.map((p) => p.statement)),
    ...findings.figures.flatMap((f) => f.values.map((v) => v.statement)),
  ];
}
