import { blowAimed, blowCondemned, blowFighting } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * Who was hit in an attack: those whom one account names as the target, and those whom another names as the victims, or
 * the blow called cruel or a breach. Works on reports of strikes, raids and shootings; it needs a word for the attack in
 * the sentence or the one before, and does not weigh who is right.
 */
export function findBlows(said: Said): Sign[] {
  const here = said.terms.some((t) => t.term === '=attack');
  const near = said.before?.terms.some((t) => t.term === '=attack') ?? false;
  if (!here && !near) return [];
  return [...targets(said), ...victims(said, here)];
}

function targets(said: Said): Sign[] {
  return [...said.text.matchAll(blowAimed)].flatMap((m) => {
    const to = m.index + m[0].length + 70;
    const terms = termsIn(said, m.index, to);
    return terms.some((t) => blowFighting.has(t))
      ? [sign('target', { at: m.index, terms, label: labelOf(said.text, m.index, Math.min(to, clauseComma(said.text, m.index)), 6) })]
      : [];
  });
}

function victims(said: Said, here: boolean): Sign[] {
  const terms = new Set(said.terms.map((t) => t.term));
  const harmed =
    (terms.has('=kill') || terms.has('=casualty') || terms.has('=injure')) && (terms.has('=civilian') || terms.has('civilian'));
  const called = here && (terms.has('=cruel') || blowCondemned.test(said.text));
  return harmed || called ? [sign('victims', { terms: [...terms], label: harmed ? 'victims' : 'judgement' })] : [];
}

const clauseComma = (text: string, from: number): number => {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma;
};
