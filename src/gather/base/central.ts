import type { Actor } from '../../model/findings.ts';

/** The ids of the actors whom at least half of the documents, and two, name; a state that all name is in whatever happens there. */
export const centralIn = (actors: readonly Actor[], documents: number): Set<string> =>
  new Set(actors.filter((actor) => actor.kind !== 'state' && actor.documents.length >= Math.max(2, documents / 2)).map(({ id }) => id));
