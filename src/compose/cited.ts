import type { Part, Statement } from '../model/findings.ts';
import type { Inline } from '../model/note.ts';
import { statementEvidence, statementText } from '../text/statement.ts';
import type { Passage } from './citations.ts';
import type { Context } from './context.ts';
import { emphasis, joined, reference, text } from './inline.ts';
import { sourceLabel, sourceLabelInlines } from './sources.ts';

/** Letters of a passage shown with its number. */
const previewLength = 240;

/** A statement as a reader sees it: verbatim words, cuts, clarifications, then the number of each passage. */
export function citedStatement(context: Context, statement: Statement): Inline[] {
  const pieces = statementEvidence(statement);
  const whole = (p: Passage): boolean =>
    p.pieces.every((q) => pieces.some((e) => e.document === q.document && e.start <= q.start && q.end <= e.end));
  const numbers = context.citations.of(statement).map((p) => citation(context, p, whole(p)));
  return [...statementWords(context, statement), ...numbers];
}

/** The same, but at most so many words of it: the rest is a cut. */
export function citedStart(context: Context, statement: Statement, most: number): Inline[] {
  const start: Inline[] = [];
  let left = most;
  for (const inline of statementWords(context, statement)) {
    const words = inline.kind === 'verbatim' ? [...inline.text.matchAll(/\S+/gu)] : [];
    const last = words[left - 1];
    if (inline.kind === 'verbatim' && words.length > left) {
      const end = last ? last.index + last[0].length : 0;
      start.push({ ...inline, text: inline.text.slice(0, end) }, text(' '), { kind: 'cut' });
      break;
    }
    start.push(inline);
    left -= words.length;
  }
  return [...start, ...context.citations.of(statement).map((p) => citation(context, p))];
}

/** The words alone, spaced as `statementText` spaces them. */
export function statementWords(context: Context, statement: Statement): Inline[] {
  let before = 0;
  return statement.parts.flatMap((part, i) => {
    const upTo = statementText({ ...statement, parts: statement.parts.slice(0, i + 1) as unknown as Statement['parts'] }).length;
    const spaced = upTo - before > printedLength(part) && before > 0;
    before = upTo;
    return spaced ? [text(' '), ...partInlines(context, part)] : partInlines(context, part);
  });
}

const printedLength = (part: Part): number =>
  part.kind === 'quote' ? part.evidence.quote.length : part.kind === 'cut' ? 5 : part.text.length + 2;

function partInlines(context: Context, part: Part): Inline[] {
  if (part.kind === 'cut') return [{ kind: 'cut' }];
  if (part.kind === 'insert') return [{ kind: 'insertion', text: part.text }];
  const { document, quote } = part.evidence;
  const language = context.sourceOf.get(document)?.meta.language;
  const foreign = language !== undefined && language !== context.template.language ? { language } : {};
  return quote
    .split(quotation)
    .filter((words) => words !== '')
    .map((words): Inline => ({ kind: 'verbatim', text: words, ...foreign, ...(inQuotes.test(words) ? { quoted: true } : {}) }));
}

/** Words that the source itself prints between quotation marks, the marks included. */
const quotation = /("[^"]+"|[“„][^“”„]+[”“]|«[^«»]+»)/u;
const inQuotes = /^["“„«].+["”“»]$/su;

/**
 * `[n]`, with the place of the passage for whoever points at it; with its words too, unless they stand in full right
 * before the number.
 */
export function citation(context: Context, passage: Passage, printed = false): Inline {
  const { phrases } = context;
  const source = context.sourceOf.get(passage.document);
  const name = source ? sourceLabel(source.meta, phrases) : '';
  const place = phrases.say('notes.place', { source: name, paragraph: passage.paragraph + 1 });
  const preview = printed ? place : `${place}: ${shortened(passageText(passage), previewLength)}`;
  return { kind: 'citation', number: passage.number, passage: passage.id, source: source?.id ?? '', preview };
}

/** The passage's words, `[...]` where some were cut. */
export const passageText = (passage: Passage): string => passage.pieces.map((p) => p.quote).join(' [...] ');

const shortened = (words: string, letters: number): string => {
  if (words.length <= letters) return words;
  const cut = words.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
};

/**
 * ` (Harbour Post, 14 May 2022; contested: C3)` after a statement: whose words they are, and the claims that it touches,
 * so that nothing contested stands without its pointer. With several sources, or `withSource` off, the pointer alone.
 */
export function aside(context: Context, statement: Statement, withSource = true): Inline[] {
  const documents = [...new Set(context.citations.of(statement).map((p) => p.document))];
  const source = withSource && documents.length === 1 ? context.sourceOf.get(documents[0] ?? '') : undefined;
  const parts = [source ? sourceLabelInlines(source.meta, context.phrases) : [], claimPointer(context, statement)].filter(
    (p) => p.length > 0,
  );
  return parts.length === 0 ? [] : [text(' '), emphasis(text('('), ...joined(parts, text('; ')), text(')'))];
}

function claimPointer(context: Context, statement: Statement): Inline[] {
  const passages = context.citations.of(statement);
  const touched = context.findings.claims.filter(
    (c) => c.status === 'contested' && c.positions.some((p) => context.citations.of(p.statement).some((q) => passages.includes(q))),
  );
  if (touched.length === 0) return [];
  const links = joined(
    touched.map((claim) => [claimReference(context, claim.id)]),
    text(', '),
  );
  return context.phrases.inlines('seeClaim', { claims: links });
}

/** `C3`, linked when this template prints the claim. */
export function claimReference(context: Context, id: string): Inline {
  const number = context.claimNumbers.get(id) ?? '';
  return context.printedClaims.has(id) ? reference(claimAnchor(number), number) : text(number);
}

export const claimAnchor = (number: string): string => `claim-${number.toLowerCase()}`;

/** `S1, S3`, linked to the register when the template prints it. */
export function sourceReferences(context: Context, documents: readonly string[]): Inline[] {
  const ids = context.sources.filter((s) => documents.includes(s.document)).map((s) => s.id);
  return ids.flatMap((id, i) => [...(i > 0 ? [text(', ')] : []), context.has('sources') ? reference(sourceAnchor(id), id) : text(id)]);
}

export const sourceAnchor = (id: string): string => `source-${id.toLowerCase()}`;
