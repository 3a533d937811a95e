import { danglingOpening } from '../../lexicon/en/background.ts';
import type { Claim, Part, Position, Statement } from '../../model/findings.ts';
import { byText } from '../../text/order.ts';
import { makeStatement, statementText } from '../../text/statement.ts';

/** The newest passage of each side of a claim as one statement; nothing where a side has none that stands alone. */
export function pairOf(claim: Claim, day: ReadonlyMap<string, string>): Statement[] {
  const now = claim.positions.filter((p) => !p.earlier && !leansBack(p.statement));
  const first =
    newest(
      now.filter((p) => p.stance === 'asserts'),
      day,
    ) ?? now[0];
  const second =
    newest(
      now.filter((p) => p.stance === 'denies'),
      day,
    ) ??
    newest(
      now.filter((p) => p !== first && p.stance === 'differs'),
      day,
    );
  return first && second && first !== second ? togetherOf([first.statement, second.statement]) : [];
}

function newest(positions: readonly Position[], day: ReadonlyMap<string, string>): Position | undefined {
  const when = (p: Position) => p.statement.parts.flatMap((x) => (x.kind === 'quote' ? [day.get(x.evidence.document) ?? ''] : []))[0] ?? '';
  return [...positions].sort((a, b) => byText(when(b), when(a)) || byText(a.statement.id, b.statement.id))[0];
}

/** Several statements as one, parted by cuts; one passage told twice stands once. */
export function togetherOf(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const s of statements) {
    if (leansBack(s) || openQuotation(s) || seen.has(s.id)) continue;
    seen.add(s.id);
    if (parts.length > 0) parts.push({ kind: 'cut' });
    parts.push(...s.parts);
  }
  const [first, ...rest] = parts;
  return first && seen.size > 1 ? [makeStatement([first, ...rest])] : [];
}

/** A quotation that opens and does not close within the passage, or the other way round. */
function openQuotation(s: Statement): boolean {
  const text = statementText(s);
  return text.split('“').length !== text.split('”').length || text.split('"').length % 2 === 0;
}

/** Begins with a word that points back and has no name in brackets after it, or is a quotation whose speaker is not named. */
export function leansBack(s: Statement): boolean {
  const text = statementText(s);
  if (/^[“"][^“”"]*[”"]?$/u.test(text)) return true;
  const plain = text.replace(/^(?:\[\.\.\.\] )?[“"]?/u, '');
  const opening = danglingOpening.exec(plain)?.[0];
  return opening !== undefined && !/^[“"]/u.test(text) && !plain.slice(opening.length).startsWith(' [');
}
