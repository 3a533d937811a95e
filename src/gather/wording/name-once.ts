import type { Actor, Part, Statement } from '../../model/findings.ts';
import { makeStatement, statementText } from '../../text/statement.ts';

/**
 * A list of statements in which a full name stands in brackets behind a short one only where it is first met. Pronouns
 * and dates keep their brackets, and so does a name that two actors share.
 */
export function nameOnce(statements: readonly Statement[], actors: readonly Actor[]): Statement[] {
  const inserts = new Set(statements.flatMap((s) => s.parts.flatMap((p) => (p.kind === 'insert' ? [p.text] : []))));
  const met = new Set<string>();
  return statements.map((s) => {
    const kept = s.parts.filter(
      (p, i) => !(p.kind === 'insert' && met.has(p.text) && isShort(s.parts[i - 1], p.text) && !isShared(lastWord(p.text), actors)),
    );
    for (const p of s.parts) if (p.kind === 'insert') met.add(p.text);
    const text = statementText(s);
    for (const name of inserts) if (name.includes(' ') && !met.has(name) && text.includes(name) && isPerson(name, actors)) met.add(name);
    if (kept.length === s.parts.length) return s;
    const [first, ...rest] = joined(kept);
    return first ? makeStatement([first, ...rest]) : s;
  });
}

const isPerson = (name: string, actors: readonly Actor[]): boolean => actors.some((a) => a.kind === 'person' && a.name === name);

/** Whether a word ends the names of two persons (`Khan`). */
const isShared = (word: string, actors: readonly Actor[]): boolean =>
  actors.filter((a) => a.kind === 'person' && a.name.endsWith(word) && lastWord(a.name) === word).length > 1;

/** The words before the bracket end with a part of the name in it. */
const isShort = (before: Part | undefined, full: string): boolean =>
  before?.kind === 'quote' && full.split(' ').includes(lastWord(before.evidence.quote.replace(/['’]s$/u, '')));

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Pieces that only a bracket parted are one again. */
function joined(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind !== 'quote' || last?.kind !== 'quote' || part.evidence.document !== last.evidence.document) {
      found.push(part);
      continue;
    }
    const gap = part.evidence.start > last.evidence.end ? ' ' : '';
    found[found.length - 1] = {
      kind: 'quote',
      evidence: { ...last.evidence, end: part.evidence.end, quote: last.evidence.quote + gap + part.evidence.quote },
    };
  }
  return found;
}
