import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign } from './said.ts';

/** A refusal to answer is no denial. */
const answers =
  /\b(?:comment|commented|respond|responded|reply|replied|reached for|took no questions|(?:gave|give|gives|giving|named) no (?:names?|details?|reasons?|figures?|date|one))\b|\b(?:did|does|do|would|could|has|have|had) ?(?:not|n['’]t) (?:immediately |yet )?(?:say|said|specify|specified|elaborate|elaborated|name|named|give|given|explain|explained|disclose|disclosed)\b|^[“"]?(?:it|this|that)(?: was| is|['’]s) not an? /iu;

/** Before the negated words: what cannot or will not be, what a relative clause sets apart, what is feared. Nobody is answered. */
const harmless =
  /\b(?:can|could|may|might|would|will|should|must) ?(?:not|n['’]t)\b|\bcan ?not\b|\bwon['’]t\b|\bunable\b|\bnot (?:been )?(?:able|used to)\b|\b(?:which|that|who|whose) (?:has|have|had|was|were|is|are|do|does|did) ?(?:not|n['’]t|never|no)\b|\bfear(?:s|ed|ing)?\b/iu;
/** Around the negated words: not knowing is no denial. */
/** What is not wanted, or only so under a condition, denies nothing. */
const unwilled =
  /(?:\b(?:not|never|no)|n['’]t) (?:\p{L}+ly )?(?:want|wanted|intend|intended|wish|wished|plan|planned|expect|expected|need|needed|like|liked|mean|meant|going)\b|\bif\b/iu;
const unsure = /\bknow (?:how|what|where|whether|who|when|if|why)\b|(?:\bnot|n['’]t) (?:yet |so |quite )?(?:clear|sure|certain|known)\b/iu;

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
  return runs.flatMap((run) => {
    const from = run[0]?.start ?? 0;
    const to = run.at(-1)?.end ?? from;
    if (
      harmless.test(said.text.slice(Math.max(0, from - 45), from)) ||
      unsure.test(said.text.slice(Math.max(0, from - 30), to + 10)) ||
      unwilled.test(said.text.slice(Math.max(0, from - 40), from + 14))
    )
      return [];
    const own = run.map((t) => t.term);
    return [
      sign('negation', {
        at: from,
        terms: [...new Set([...own, ...(leansBack(said.text.slice(to)) ? antecedent(said) : [])])],
        label: labelOf(said.text, from, to),
        actors: actorsIn(said, 0),
      }),
    ];
  });
}

/** "never read it", "no record of that": the matter stands in the sentence before. */
const leansBack = (rest: string): boolean => /^ ?(?:of |about |to )?(?:it|them|this|that|so|such)\b/iu.test(rest);

const antecedent = (said: Said): string[] => (said.before?.terms ?? []).filter((t) => !t.term.startsWith('@')).map((t) => t.term);
