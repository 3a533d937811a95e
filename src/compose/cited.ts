import type { Part, Statement } from '../model/findings.ts';
import type { Inline } from '../model/note.ts';
import { statementEvidence } from '../text/statement.ts';
import type { Passage } from './citations.ts';
import type { Context } from './context.ts';
import { emphasis, joined, reference, text } from './inline.ts';
import { grouped } from './phrases.ts';
import { sourceLabel, sourceLabelInlines } from './sources.ts';
import { wordsByPart } from './words.ts';

/** Letters of a passage shown with its number. */
const previewLength = 170;

/**
 * A statement as a reader sees it: verbatim words, cuts, clarifications, and the number of each passage right behind the
 * words that stand on it. `named`: the source's name stands beside it already.
 */
export function citedStatement(context: Context, statement: Statement, named = false): Inline[] {
  const all = context.citations.of(statement);
  const passages = statement.parts.map((part) => passageOf(part, all));
  const words: Inline[] = [];
  let open: Passage | undefined;
  const close = (): void => {
    if (open) words.push(citation(context, open, { named, printed: isWhole(open, statement) }));
    open = undefined;
  };
  wordsByPart(context, statement).forEach((inlines, i) => {
    const next = passages.slice(i).find((p) => p !== undefined);
    // A clarification belongs to the words before it.
    const clarifies = statement.parts[i]?.kind === 'insert' && statement.parts[i - 1]?.kind === 'quote';
    if (next !== undefined && next !== open && !clarifies) close();
    words.push(...inlines);
    open = passages[i] ?? open;
  });
  close();
  return words;
}

/** Whether the statement prints every word of the passage. */
function isWhole(passage: Passage, statement: Statement): boolean {
  const pieces = statementEvidence(statement);
  return passage.pieces.every((q) => pieces.some((e) => e.document === q.document && e.start <= q.start && q.end <= e.end));
}

/** The passage that a quoted part stands on. */
const passageOf = (part: Part, all: readonly Passage[]): Passage | undefined =>
  part.kind === 'quote'
    ? all.find(
        ({ document, start, end }) => document === part.evidence.document && start <= part.evidence.start && part.evidence.end <= end,
      )
    : undefined;

/**
 * The same, but at most so many words of it: the rest is a cut. Passages that the reader has before him anyway (`shown`, or
 * printed here to their end) are previewed by their place alone, and all by the number of their source: tables stay small.
 */
export function citedStart(context: Context, statement: Statement, most: number, shown: readonly Passage[] = []): Inline[] {
  const start: Inline[] = [];
  let left = most;
  let whole = true;
  for (const inline of wordsByPart(context, statement).flat()) {
    const words = inline.kind === 'verbatim' ? [...inline.text.matchAll(/\S+/gu)] : [];
    const last = words[left - 1];
    if (inline.kind === 'verbatim' && words.length > left) {
      const end = last ? last.index + last[0].length : 0;
      start.push({ ...inline, text: inline.text.slice(0, end) }, text(' '), { kind: 'cut' });
      whole = false;
      break;
    }
    start.push(inline);
    left -= words.length;
  }
  const near = (p: Passage): boolean => shown.includes(p) || (whole && isWhole(p, statement));
  return [...start, ...context.citations.of(statement).map((p) => citation(context, p, { printed: near(p), named: true }))];
}

/** What stands beside a passage's number already. */
interface Nearby {
  /** Its words, in full. */
  readonly printed?: boolean;
  /** Its source, by name or number. */
  readonly named?: boolean;
}

/** `[n]`, and for whoever points at it what is not there to read already: the source's name, the passage's words. */
export function citation(context: Context, passage: Passage, { printed, named }: Nearby = {}): Inline {
  const { phrases } = context;
  const source = context.sourceOf.get(passage.document);
  const name = source ? (named ? source.id : sourceLabel(source.meta, phrases)) : '';
  const place = phrases.say('notes.place', { source: name, paragraph: passage.paragraph + 1 });
  const preview = printed ? place : `${place}: ${shortened(passageText(passage), previewLength)}`;
  return { kind: 'citation', number: passage.number, passage: passage.id, source: source?.id ?? '', preview };
}

/** The passage's words, `[...]` where some were cut. */
export const passageText = (passage: Passage): string => passage.pieces.map((p) => p.quote).join(' [...] ');

/** At most so many letters, whole words, then an ellipsis. */
export const shortened = (words: string, letters: number): string => {
  if (words.length <= letters) return words;
  const cut = words.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return space > letters / 2 ? `${cut.slice(0, space)} …` : `${cut}…`;
};

/**
 * ` (Harbour Post, 14 May 2022; contested: C3)` after a statement: whose words they are, and the claims that it touches,
 * so that nothing contested stands without its pointer. With `withSource` off the pointer alone.
 */
export function aside(context: Context, statement: Statement, withSource = true): Inline[] {
  const documents = new Set(withSource ? context.citations.of(statement).map((p) => p.document) : []);
  const labels = [...documents].flatMap((d) => context.sourceOf.get(d) ?? []).map((s) => sourceLabelInlines(s.meta, context.phrases));
  const parts = [...labels, claimPointer(context, statement)].filter((p) => p.length > 0);
  return parts.length === 0 ? [] : [text(' '), emphasis(text('('), ...joined(parts, text('; ')), text(')'))];
}

function claimPointer(context: Context, statement: Statement): Inline[] {
  const passages = context.citations.of(statement);
  const touched = context.findings.claims.filter(
    (c) => c.status === 'contested' && c.positions.some((p) => context.citations.of(p.statement).some((q) => passages.includes(q))),
  );
  if (touched.length === 0) return [];
  const here = touched.filter(({ id }) => context.printedClaims.has(id)).map(({ id }) => [claimReference(context, id)]);
  const numbers = touched.filter(({ id }) => !context.printedClaims.has(id)).map(({ id }) => context.claimNumbers.get(id) ?? '');
  const elsewhere = numbers.length === 0 ? [] : [text(context.phrases.say('seeClaim.elsewhere', { claims: numbers.join(', ') }))];
  const links = joined([...here, elsewhere], text(', '));
  return context.phrases.inlines('seeClaim', { claims: links });
}

/** `C3`, linked when this template prints the claim. */
export function claimReference(context: Context, id: string): Inline {
  const number = context.claimNumbers.get(id) ?? '';
  return context.printedClaims.has(id) ? reference(claimAnchor(number), number) : text(number);
}

export const claimAnchor = (number: string): string => `claim-${number.toLowerCase()}`;

/** So many sources are named at one place; the JSON form names all. */
export const mostNamed = 12;

/** `S1, S3`, linked to the register when the template prints it; `S1, S3 and 40 more` where they are many. */
export function sourceReferences(context: Context, documents: readonly string[]): Inline[] {
  const named = new Set(documents);
  const ids = context.sources.filter((s) => named.has(s.document)).map((s) => s.id);
  const shown = ids.length > mostNamed ? ids.slice(0, mostNamed - 1) : ids;
  const references = shown.map((id) => [context.has('sources') ? reference(sourceAnchor(id), id) : text(id)]);
  const rest = ids.length - shown.length;
  return [...joined(references, text(', ')), ...(rest > 0 ? [text(context.phrases.say('sources.andMore', { n: grouped(rest) }))] : [])];
}

export const sourceAnchor = (id: string): string => id.toLowerCase();
