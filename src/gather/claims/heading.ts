import type { Sign } from './candidate.ts';
import type { Passage } from './matter.ts';

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
