import { commonWords } from '../../lexicon/en/key-points.ts';
import type { Claim, Part, Position, Statement } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { makeStatement, statementText } from '../../text/statement.ts';
import { stem } from '../../text/stem.ts';
import type { Register } from './register.ts';
import { leansBack, openQuotation } from './whole.ts';

/** Two sides further apart than so many years do not speak of the same state of things. */
const furthest = 2;

/**
 * Rules whose two sides answer each other by their own words. Others find sides by what they have in common, which is
 * enough for a list that shows both in full, and not for a key point.
 */
const sureRules: ReadonlySet<string> = new Set([
  'denial-verb',
  'pointed-denial',
  'rival-names',
  'editor-question',
  'rival-causes',
  'opposed-demands',
  'contested-standing',
  'rival-aims',
  'document-against-statement',
]);

/** Of these every pair answers each other, whatever words they share. */
const answering: ReadonlySet<string> = new Set(['denial-verb', 'pointed-denial', 'rival-names', 'editor-question']);

/** One side and its answer as one statement; nothing where the rule is not sure, a side does not stand alone, or the two do not meet. */
export function pairOf(claim: Claim, register: Register): Statement[] {
  const now = claim.positions.filter((p) => !p.earlier && standsAlone(p.statement));
  const answer = newest(now, 'denies', register) ?? newest(now, 'differs', register);
  if (!answer) return [];
  const others = now.filter((p) => p !== answer && p.holder !== answer.holder && p.stance !== answer.stance);
  const rivals = others.length > 0 ? others : now.filter((p) => p !== answer && p.holder !== answer.holder);
  const first = best(
    rivals.filter((p) => sureTogether(claim, p, answer, register)),
    answer,
    register,
  );
  return first ? togetherOf([first.statement, answer.statement]) : [];
}

function standsAlone(s: Statement): boolean {
  const text = statementText(s);
  return !openQuotation(text) && !leansBack(text);
}

/** The newest position of a stance; one with a holder before the publication's own voice. */
const newest = (positions: readonly Position[], stance: Position['stance'], register: Register): Position | undefined =>
  positions
    .filter((p) => p.stance === stance)
    .sort(
      (a, b) =>
        Number(held(b, register)) - Number(held(a, register)) ||
        byText(dayOf(b.statement, register), dayOf(a.statement, register)) ||
        byText(a.statement.id, b.statement.id),
    )[0];

/** The side that the answer meets best: held by somebody, of the same source, in the same words, new. */
function best(rivals: readonly Position[], answer: Position, register: Register): Position | undefined {
  const value = (p: Position) =>
    (held(p, register) ? 2 : 0) +
    (documentOf(p.statement) === documentOf(answer.statement) ? 2 : 0) +
    Math.min(4, shared(p.statement, answer.statement));
  return rivals
    .map((p) => ({ p, value: value(p) }))
    .sort(
      (a, b) =>
        b.value - a.value ||
        byText(dayOf(b.p.statement, register), dayOf(a.p.statement, register)) ||
        byText(a.p.statement.id, b.p.statement.id),
    )[0]?.p;
}

/** Whether two sides surely speak of the same thing: by the rule that found them, the time, and words in common. */
function sureTogether(claim: Claim, a: Position, b: Position, register: Register): boolean {
  const [x, y] = [yearOf(a.statement, register), yearOf(b.statement, register)];
  if (x !== undefined && y !== undefined && Math.abs(x - y) > furthest) return false;
  if (answering.has(claim.rule)) return true;
  if (sureRules.has(claim.rule)) return shared(a.statement, b.statement) > 0;
  // `No record of such a warning` answers by pointing.
  return (
    claim.rule !== 'contested-role' &&
    /\b(?:such an?|(?:any|no) such) \p{L}/u.test(statementText(b.statement)) &&
    shared(a.statement, b.statement) > 0
  );
}

/** Held by a person or a body, not by the publication. */
export const held = (p: Position, register: Register): boolean => {
  const voices = register.get(documentOf(p.statement))?.publishers ?? [];
  return !voices.includes(p.holder) && !/ \(as described\)$/u.test(p.holder) && p.holder !== 'author';
};

const documentOf = (s: Statement): string => s.parts.flatMap((p) => (p.kind === 'quote' ? [p.evidence.document] : []))[0] ?? '';
const dayOf = (s: Statement, register: Register): string => register.get(documentOf(s))?.day ?? '';

/** The year that opens a statement, else that of its source. */
function yearOf(s: Statement, register: Register): number | undefined {
  const opened = /^(?:\[\.\.\.\] )?(?:In|By|On|During|From|Since|Before|After|Until)\b[^,.;“"]{0,40}?\b((?:1[5-9]|20)\d\d)\b/u.exec(
    statementText(s),
  )?.[1];
  const year = Number(opened ?? dayOf(s, register).slice(0, 4));
  return year > 0 ? year : undefined;
}

/** How many words with a matter of their own two statements have in common. */
function shared(a: Statement, b: Statement): number {
  const of = (s: Statement) =>
    new Set(
      (
        statementText(s)
          .toLowerCase()
          .match(/\p{L}[\p{L}'’-]{2,}/gu) ?? []
      )
        .filter((w) => !commonWords.has(w))
        .map((w) => stem(w.replace(/['’]s$/u, ''))),
    );
  const other = of(b);
  return [...of(a)].filter((w) => other.has(w)).length;
}

/** Several statements as one, parted by cuts; one passage told twice stands once. */
export function togetherOf(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const s of statements) {
    if (seen.has(s.id) || !standsAlone(s)) continue;
    seen.add(s.id);
    if (parts.length > 0) parts.push({ kind: 'cut' });
    parts.push(...s.parts);
  }
  const [first, ...rest] = parts;
  return first && seen.size > 1 ? [makeStatement([first, ...rest])] : [];
}
