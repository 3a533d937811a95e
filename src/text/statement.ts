import type { Evidence, Part, Statement } from '../model/findings.ts';
import type { NonEmpty } from '../model/span.ts';
import { shortHash } from './hash.ts';

/** The words a reader sees: quotes as they stand, `[...]` for a cut, insertions in square brackets. */
export function statementText(statement: Statement): string {
  const words = statement.parts.map((part) =>
    part.kind === 'quote' ? part.evidence.quote : part.kind === 'cut' ? '[...]' : `[${part.text}]`,
  );
  return words.join(' ');
}

/** One piece of evidence a contiguous piece of the source: quotes parted only by an insertion are one. */
export function statementEvidence(statement: Statement): Evidence[] {
  const pieces: Evidence[] = [];
  let joined = false;
  for (const part of statement.parts) {
    if (part.kind === 'quote') {
      const last = pieces.at(-1);
      const gap = last && joined ? part.evidence.start - last.end : -1;
      if (last && last.document === part.evidence.document && last.paragraph === part.evidence.paragraph && (gap === 0 || gap === 1))
        pieces[pieces.length - 1] = { ...last, end: part.evidence.end, quote: last.quote + (gap === 1 ? ' ' : '') + part.evidence.quote };
      else pieces.push(part.evidence);
    }
    joined = part.kind !== 'cut';
  }
  return pieces;
}

/** A statement whose id depends only on where its words stand. */
export function makeStatement(parts: NonEmpty<Part>): Statement {
  const where = parts.map((p) =>
    p.kind === 'quote' ? `${p.evidence.document}:${p.evidence.start}-${p.evidence.end}` : p.kind === 'insert' ? `[${p.text}]` : '…',
  );
  return { id: shortHash(where.join('|')).slice(0, 10), parts };
}
