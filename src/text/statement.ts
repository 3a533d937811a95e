import type { Evidence, Part, Statement } from '../model/findings.ts';
import type { NonEmpty } from '../model/span.ts';
import { shortHash } from './hash.ts';

/** A mark that opens, and one that was set in brackets because the quotation opens before the passage. */
const opensTight = /[(“‘«\u00a1\u00bf[]$|^\[["“„«]\]$/u;
const closingMark = /^\[["”“»]\]$/u;
const closesTight = /^[\p{Pf}\p{Pe},.;:!?%…]/u;

const words = (part: Part): string => (part.kind === 'quote' ? part.evidence.quote : part.kind === 'cut' ? '[...]' : `[${part.text}]`);

/** The words a reader sees: quotes as they stand, `[...]` for a cut, insertions in square brackets. */
export function statementText(statement: Statement): string {
  const [only] = statement.parts;
  if (statement.parts.length === 1 && only.kind === 'quote') return only.evidence.quote;
  let text = '';
  for (const part of statement.parts) {
    const next = words(part);
    // Only the last character counts, but for a mark alone.
    const before = text.length > 3 ? text.slice(-1) : text;
    const tight = text === '' || opensTight.test(before) || (part.kind === 'quote' ? closesTight.test(next) : closingMark.test(next));
    text += tight ? next : ` ${next}`;
  }
  return text;
}

/** The words that the sources print, without cuts and brackets, which leave a space where they stood. */
export function printedWords({ parts }: Statement): string {
  const [only] = parts;
  if (parts.length === 1 && only.kind === 'quote') return only.evidence.quote;
  return parts.map((part) => (part.kind === 'quote' ? part.evidence.quote : '')).join(' ');
}

/** Whether `next` goes on where `last` ends, white space aside. */
const continues = (last: Evidence, next: Evidence): boolean =>
  last.document === next.document && last.paragraph === next.paragraph && next.start >= last.end && next.start - last.end <= 1;

/**
 * One piece of evidence a contiguous piece of the source: quotes parted only by an insertion are one.
 * Cleaned text holds single spaces, so a gap of one unit between two pieces is a space.
 */
export function statementEvidence(statement: Statement): Evidence[] {
  const [only] = statement.parts;
  if (statement.parts.length === 1 && only.kind === 'quote') return [only.evidence];
  const pieces: Evidence[] = [];
  let parted = true;
  for (const part of statement.parts) {
    if (part.kind === 'quote') {
      const last = pieces.at(-1);
      const next = part.evidence;
      if (last && !parted && continues(last, next)) {
        const space = next.start > last.end ? ' ' : '';
        pieces[pieces.length - 1] = { ...last, end: next.end, quote: last.quote + space + next.quote };
      } else pieces.push(next);
    }
    parted = part.kind === 'cut';
  }
  return pieces;
}

/** Tells where each piece of a statement's evidence stands, the same pieces as `statementEvidence`, without their words. */
export function forEvidence({ parts }: Statement, take: (document: string, start: number, end: number) => void): void {
  let last: Evidence | undefined;
  let start = 0;
  let parted = true;
  for (const part of parts) {
    if (part.kind === 'quote') {
      const next = part.evidence;
      if (!last || parted || !continues(last, next)) {
        if (last) take(last.document, start, last.end);
        start = next.start;
      }
      last = next;
    }
    parted = part.kind === 'cut';
  }
  if (last) take(last.document, start, last.end);
}

/** A statement whose id depends only on where its words stand. */
export function makeStatement(parts: NonEmpty<Part>): Statement {
  const where = parts.map((part) => {
    if (part.kind === 'cut') return '…';
    return part.kind === 'insert' ? `[${part.text}]` : `${part.evidence.document}:${part.evidence.start}-${part.evidence.end}`;
  });
  return { id: shortHash(where.join('|')).slice(0, 10), parts };
}
