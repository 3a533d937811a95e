import { isThere, unthing } from '../../../lexicon/en/claims.clauses.ts';
import type { Sign } from '../candidate.ts';
import type { Matter, Passage } from '../matter.ts';
import { printedText } from '../plain.ts';

/** Not having known, received or read is a statement about the thing. */
export const bare: ReadonlySet<string> = new Set([
  '=know',
  '=receive',
  'read',
  'see',
  'met',
  'meet',
  'action',
  'issu',
  'problem',
  'chang',
  'idea',
  'word',
  'sign',
]);

/** The verb or noun that is denied: without it two sentences share a topic and no statement. */
export const headOf = (sign: Sign): string => sign.terms.find((t) => !bare.has(t)) ?? sign.terms[0] ?? '';

/** "There were no hostages": in a small topic the thing by itself, where it is one that stands nowhere but in its matter. */
export const isExistence = (matter: Matter, denial: Passage, sign: Sign): boolean =>
  matter.isSmall &&
  sign.value[0] === 'plain' &&
  sign.value.includes('thing') &&
  isThere.test(printedText(denial)) &&
  !unthing.test(sign.label) &&
  matter.telling(headOf(sign));
