import { standsBy } from '../../../lexicon/en/claims.opposites.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign } from './said.ts';

/** "The museum stands by its account": somebody holds on to what was doubted before. Blind to what it was. */
export function findStandsBy(said: Said): Sign[] {
  const m = standsBy.exec(said.text);
  return m ? [sign('stands-by', { at: m.index, label: labelOf(said.text, m.index, m.index + m[0].length) })] : [];
}
