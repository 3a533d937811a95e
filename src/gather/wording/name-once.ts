import type { Actor, Part, Statement } from '../../model/findings.ts';
import { makeStatement, statementText } from '../../text/statement.ts';
import { Memory } from '../memory.ts';
import { KnownPersons, lastWord } from './known-persons.ts';

/**
 * A list of statements in which a full name stands in brackets behind a short one only where it is first met. Pronouns
 * and dates keep their brackets, and so does a name that two actors share.
 */
export function nameOnce(statements: readonly Statement[], actors: readonly Actor[], memory = new Memory()): Statement[] {
  const inserts = new Set(statements.flatMap((s) => s.parts.flatMap((p) => (p.kind === 'insert' ? [p.text] : []))));
  if (inserts.size === 0) return [...statements];
  const persons = memory.of(KnownPersons).of(actors);
  const met = new Set<string>();
  return statements.map((s) => {
    const kept = s.parts.filter(
      (p, i) => !(p.kind === 'insert' && met.has(p.text) && isShort(s.parts[i - 1], p.text) && !persons.isShared(lastWord(p.text))),
    );
    for (const p of s.parts) if (p.kind === 'insert') met.add(p.text);
    const text = statementText(s);
    for (const name of inserts) if (name.includes(' ') && !met.has(name) && text.includes(name) && persons.isPerson(name)) met.add(name);
    if (kept.length === s.parts.length) return s;
    const [first, ...rest] = joined(kept);
    return first ? makeStatement([first, ...rest]) : s;
  });
}

/** The words before the bracket end with a part of the name in it. */
const isShort = (before: Part | undefined, full: string): boolean =>
  before?.kind === 'quote' && full.split(' ').includes(lastWord(before.evidence.quote.replace(/['’]s$/u, '')));

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
