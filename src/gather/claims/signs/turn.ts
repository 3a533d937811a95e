import { turnsTo } from '../../../lexicon/en/claims.announced.ts';
import type { Sign } from '../candidate.ts';
import { type Said, sign } from './said.ts';

/** "The board, for its part, ...": a source turns from one speaker to the other. */
export function findTurns(said: Said): Sign[] {
  const m = turnsTo.exec(said.text);
  return m ? [sign('turn', { at: m.index })] : [];
}
