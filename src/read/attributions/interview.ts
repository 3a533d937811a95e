import type { NameMention } from '../../model/reading.ts';
import { fullName } from './addresses.ts';

/** The labels of question and answer. */
export const isLabelOfTalk = (printed: string): boolean => printed === 'Q' || printed === 'A';

/**
 * Who answers behind `A:`: the person whom a question addresses (`Why did you go, Ms Lowe?`), else the one person whom the article names
 * before the first question. In: the text, its names, where the answer stands. Undefined where it is not told.
 */
export function interviewee(text: string, names: readonly NameMention[], at: number): NameMention | undefined {
  const first = text.search(/^Q[:.] /mu);
  const persons = names.filter((n) => n.kind === 'PER');
  const addressed = persons.find((n) => n.start > first && n.end < at && /^[,?]/u.test(text.slice(n.end, n.end + 1)) && isCalled(text, n));
  if (addressed) return addressed;
  const before = persons.filter((n) => n.end <= first);
  return new Set(before.map((n) => fullName(text, n))).size === 1 ? before[0] : undefined;
}

/** `, Ms Lowe?`, `Ms Lowe, why ...`: set off by a mark, with the title where it has one. */
function isCalled(text: string, n: NameMention): boolean {
  const from = n.title?.[0] ?? n.start;
  return n.title !== undefined && /(?:^|[,:?.] |\n)$/u.test(text.slice(Math.max(0, from - 2), from));
}
