import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign } from './said.ts';

/** A refusal to answer is no denial. */
const answers = /\b(?:comment|commented|respond|responded|reply|replied|reached for)\b/iu;

/**
 * What a sentence says is not so ("there had been no siren", "never received a completion report", "no longer an honest
 * broker"). Works on plain statements; the scope ends with the clause, so that a negation that governs two clauses is
 * read for the first only. Whether it answers anybody is for the rule that pairs it to find out.
 */
export function findNegations(said: Said): Sign[] {
  if (answers.test(said.text)) return [];
  const runs: (typeof said.terms)[number][][] = [];
  let last = false;
  for (const term of said.terms) {
    if (term.negated && last) runs.at(-1)?.push(term);
    else if (term.negated) runs.push([term]);
    last = term.negated;
  }
  return runs.map((run) => {
    const from = run[0]?.start ?? 0;
    const to = run.at(-1)?.end ?? from;
    return sign('negation', {
      at: from,
      terms: [...new Set(run.map((t) => t.term))],
      label: labelOf(said.text, from, to),
      actors: actorsIn(said, 0),
    });
  });
}
