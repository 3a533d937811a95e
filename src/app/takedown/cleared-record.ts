import { numberCitations } from '../../compose/citations.ts';
import { statementsInOrder } from '../../compose/order.ts';
import type { BriefingChange } from '../../model/briefing.ts';
import type { Findings } from '../../model/findings.ts';
import { statementText } from '../../text/statement.ts';
import type { FindingsRecord } from '../shelved.ts';
import { withoutDocument } from './without-document.ts';

/** What an edition found, without the words of a document: it and what changed since the edition before. Pure. */
export function clearedRecord(record: FindingsRecord, document: string, date: string, reason: string): FindingsRecord {
  const { [document]: _, ...articles } = record.articles;
  const notice = `Source withdrawn ${date}: ${document} (${reason})`;
  const passages = numberCitations(record.edition.findings)
    .all.filter((p) => p.document === document)
    .map(({ id }) => id);
  const { changes, ...edition } = record.edition;
  const words = statementsInOrder(edition.findings).filter((s) =>
    s.parts.some((p) => p.kind === 'quote' && p.evidence.document === document),
  );
  const gone = words.map(statementText);
  const findings = withoutDocument(edition.findings, document, notice);
  const [before, after] = [itemsOf(edition.findings), itemsOf(findings)];
  const edited = changes?.some(({ kind, target }) => kind === 'source edited' && target === document) ?? false;
  /** A change stands when what it is about is as it was, and it quotes nothing that is gone, nor an earlier text of the document. */
  const stands = ({ kind, text, target }: BriefingChange): boolean => {
    if (gone.some((said) => text.includes(said))) return false;
    if (target === undefined) return !edited;
    return kind.startsWith('source ') || (after.has(target) && after.get(target) === before.get(target));
  };
  return {
    edition: {
      ...edition,
      findings,
      ...(changes ? { changes: changes.filter(stands) } : {}),
    },
    articles,
    purged: [...(record.purged ?? []), { document, date, reason, passages }],
  };
}

/** What changes point at, by id. */
const itemsOf = ({ timeline, claims, figures, actors }: Findings): Map<string, string> =>
  new Map([...timeline, ...claims, ...figures, ...actors].map((item) => [item.id, JSON.stringify(item)]));
