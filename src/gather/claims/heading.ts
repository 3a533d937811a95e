import type { Sign } from './candidate.ts';
import type { Passage } from './matter.ts';
import { printedText } from './plain.ts';
import { labelOf } from './signs/said.ts';

/**
 * Headings are fixed words and source words in quotation marks, and take no side: what is denied is asked ("Whether ..."),
 * everything else is named by the matter.
 */
export function whether(denial: Passage, sign: Sign): string {
  if (sign.kind === 'negation' && sign.value.includes('thing')) return `Whether there was any “${sign.label}”`;
  if (/^(?:this|he|she|it|they|there|we) (?:\p{L}+)/iu.test(sign.label)) return `Whether “${sign.label}”`;
  const clause = /^(?:that|claims? that|allegations? that|accusations? that|reports? that|suggestions? that|charges? that) (.+)$/iu.exec(
    sign.label,
  )?.[1];
  if (clause !== undefined && clause.split(' ').length >= 3) return `Whether “${clause}”`;
  return `“${sign.label}”: asserted, and denied by ${denial.holder}`;
}

/** `Cause of “friction”`. */
export const about = (fixed: string, label: string): string => (label === '' ? fixed : `${fixed} “${label}”`);

const saying =
  /\b(?:(?:told|tells) [^,;.]{2,40}?(?= that )|said|says|say|claims?|claimed|argues?|argued|arguing|insists?|insisted|shows?|alleges?|alleged|warns?|warned|believes?|thinks?)(?: (?:on|in|at) [^,.;]{3,30}?)? (?:that )?(?=\p{L})/iu;
/** Most words of a saying in a heading. */
const longest = 14;

/** What a passage says, as printed, for a heading: its quotation where one is long enough, else the clause behind its verb of saying. */
export function sayingLabel(p: Passage): string {
  const text = printedText(p);
  const quoted = /["“]([^"”]{15,})["”]/u.exec(text)?.[1];
  const found = saying.exec(text);
  const clause = found ? text.slice(found.index + found[0].length) : text;
  return labelOf(quoted ?? clause, 0, clause.length, longest);
}
