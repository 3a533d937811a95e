import { ofElection, takesShare } from '../../lexicon/en/claims.figures.ts';
import type { Quantity } from '../../model/reading.ts';
import type { Said } from '../claims/signs/said.ts';

/** The metric of a share of the votes of an election; whose share it is tells two of them apart. */
export const voteShare = 'vote-share';

/**
 * Whose share of the votes a number is, as an index of an actor: who stands before it and took it, or was given it by a count. Works
 * where an election is spoken of in the sentence or in the one before; a share of a list in a table is not told.
 */
export function candidateOf(said: Said, q: Quantity, at: number): number | undefined {
  if (q.measure !== 'percent' || !(ofElection.test(said.text) || ofElection.test(said.before?.text ?? ''))) return undefined;
  const name = said.names.findLast((n) => n.end <= at && n.acts);
  return name && takesShare.test(said.text.slice(name.end, at)) ? name.actor : undefined;
}
