import type { NameMention, RoleMention } from '../../model/reading.ts';
import { setOf } from '../../text/set-of.ts';
import type { Marked } from '../names/marked.ts';

/** Verbs of saying: whoever comes right before one speaks. */
export const reports = setOf(
  'announced confirmed insisted said says told tells added wrote reported warned believe believes say noted claimed argued tell ask think',
);

/** What stands between two names describes one of them: who comes next where he speaks there, else the one before. */
export function eachOnce(t: Marked, names: readonly NameMention[], found: readonly RoleMention[]): RoleMention[] {
  const ahead = new Map(found.filter((r) => r.rule === 'role-leading-apposition').map((r) => [r.start, names[r.name]?.end ?? 0] as const));
  if (ahead.size === 0) return [...found];
  const behind = new Set(found.filter((r) => r.rule === 'role-apposition').map((r) => r.start));
  return found.filter((role) => {
    if (role.rule === 'role-apposition') return !isNextOnes(t.text, ahead.get(role.start));
    return role.rule !== 'role-leading-apposition' || !behind.has(role.start) || isNextOnes(t.text, ahead.get(role.start));
  });
}

/** `three managers of the utility Alba, the chief prosecutor, Bruno Roy, announced`: the words describe who comes next and speaks. */
const isNextOnes = (text: string, nextEnd: number | undefined): boolean =>
  nextEnd !== undefined && reports.has(/^,? (\p{Ll}+)/u.exec(text.slice(nextEnd, nextEnd + 24))?.[1] ?? '');
