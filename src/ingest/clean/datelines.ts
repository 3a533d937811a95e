import type { Cut, Passage } from './passage.ts';
import { cutsByRules } from './rules.ts';

/** Capitals and a colon: a place in some papers (`LISMORE: ...`), a speaker in a transcript (`ADEYEMI: ...`). */
const label = /^\p{Lu}{2}[\p{Lu}'’. -]{0,30}:\s/u;

/** Datelines in front of the first sentences. Where several paragraphs begin with a label, the labels are speakers and stay. */
export function findDatelines(passages: readonly Passage[]): Cut[] {
  const cuts = cutsByRules(passages, 'dateline.');
  const labels = passages.reduce((count, { text }) => count + (label.test(text.slice(0, 50)) ? 1 : 0), 0);
  return cuts.filter(
    ({ passage, start, end }) => labels < 2 || !(passages[passage] as Passage).text.slice(start, end).trimEnd().endsWith(':'),
  );
}
