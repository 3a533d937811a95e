import { actScales, sizeScales } from '../../../lexicon/en/claims.degrees.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, clauseEnd, labelOf, partiesIn, type Said, sign, termsIn } from './said.ts';

/** A word's scale and how far up it stands. */
type Step = readonly [scale: string, step: number];

const stepsOf = (scales: typeof actScales): ReadonlyMap<string, Step> =>
  new Map(Object.entries(scales).flatMap(([name, scale]) => scale.flatMap((words, step) => words.map((w) => [w, [name, step]] as const))));
const acts = stepsOf(actScales);
const sizes = stepsOf(sizeScales);
const any = new RegExp(`\\b(?:${[...acts.keys(), ...sizes.keys()].join('|')})\\b`, 'giu');

/**
 * A word that stands on a scale: an act with its doer in `actors` and its matter in `terms` ("condemned the raid"), or a size
 * with its noun as the only term ("severe damage"); `value` is the kind, the scale and the step. Works on plain statements;
 * what is negated or asked about is left out.
 */
export function findDegrees(said: Said): Sign[] {
  return [...said.text.matchAll(any)].flatMap((m) => {
    const word = m[0].toLowerCase();
    const end = m.index + word.length;
    const act = acts.get(word);
    return act ? actOf(said, act, m.index, end) : sizeOf(said, sizes.get(word), m.index, end);
  });
}

const unsaid = /\b(?:not|never|no|would|will|could|may|might|should|to|be|if)(?: \p{L}+ly)? $|n['’]t $/iu;

function actOf(said: Said, [scale, step]: Step, at: number, end: number): Sign[] {
  const doer = partiesIn(said, Math.max(0, at - 60), at).at(-1);
  const to = clauseEnd(said.text, end);
  const terms = termsIn(said, end, to).filter((t) => !t.startsWith('@'));
  if (doer === undefined || terms.length === 0 || unsaid.test(said.text.slice(Math.max(0, at - 24), at))) return [];
  const value = ['act', scale, String(step)];
  return [sign('degree', { at, terms, label: labelOf(said.text, at, to, 6), value, actors: [doer, ...actorsIn(said, end, to)] })];
}

function sizeOf(said: Said, known: Step | undefined, at: number, end: number): Sign[] {
  const noun = said.terms.find((t) => t.start === end + 1);
  if (!known || !noun || noun.negated || noun.term.startsWith('@')) return [];
  const value = ['size', known[0], String(known[1])];
  return [sign('degree', { at, terms: [noun.term], label: labelOf(said.text, at, noun.end), value, actors: actorsIn(said, 0) })];
}
