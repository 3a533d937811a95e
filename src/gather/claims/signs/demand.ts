import { demandAsks } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * Who asks what of whom: the actor before the verb, the first actor after it, and the words that say what is asked.
 * Works on reported demands ("called on X to ...", "urged X to ..."); not on imperatives, and not where the one who asks
 * stands only in an earlier paragraph.
 */
export function findDemands(said: Said): Sign[] {
  return [...said.text.matchAll(demandAsks)].flatMap((m) => {
    if (/\b(?:whether|if)\b[^,;]{0,40}$/iu.test(said.text.slice(0, m.index))) return [];
    const from = m.index + m[0].length;
    const to = clauseEnd(said.text, from);
    const value = termsIn(said, from, to);
    if (value.length === 0) return [];
    const of = addressed(said, from, Math.min(to, from + 60));
    return [sign('demand', { at: m.index, terms: value, label: labelOf(said.text, from, to), value, actors: of })];
  });
}

/** Of whom: the names behind the verb that do not only say where ("a judge in Alba"). */
const addressed = (said: Said, from: number, to: number): number[] =>
  actorsIn({ ...said, names: said.names.filter((n) => !/\b(?:in|at|from|near) $/u.test(said.text.slice(0, n.start))) }, from, to);
