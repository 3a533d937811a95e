import { statementsInOrder } from '../../compose/order.ts';
import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings, Statement } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';

/**
 * Statements that fell away because the text they quote was changed; those merely replaced are not listed, and those of a
 * document that is gone are not repeated: it may be gone because its words must not stand here.
 */
export function withdrawnStatements(before: Findings, after: Findings): BriefingChange[] {
  const now = new Map(after.sources.map(({ document, sha256 }) => [document, sha256]));
  const altered = new Set(
    before.sources.filter(({ document, sha256 }) => (now.get(document) ?? sha256) !== sha256).map(({ document }) => document),
  );
  const kept = new Set(statementsInOrder(after).map(statementText));
  const gone = new Set(
    statementsInOrder(before)
      .filter((s) => documentsOf(s).some((d) => altered.has(d)))
      .map(statementText),
  );
  return [...gone].filter((text) => !kept.has(text)).map((text) => ({ kind: 'statement withdrawn', text }));
}

const documentsOf = (statement: Statement): string[] =>
  statement.parts.flatMap((part) => (part.kind === 'quote' ? [part.evidence.document] : []));
