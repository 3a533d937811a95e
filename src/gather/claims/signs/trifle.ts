import { trifles } from '../../../lexicon/en/claims.degrees.ts';
import type { Sign } from '../candidate.ts';
import { partiesIn, type Said, sign } from './said.ts';

const classOf = new Map(Object.entries(trifles).flatMap(([name, words]) => words.split(' ').map((w) => [w, name] as const)));
const any = new RegExp(`\\b(?:${[...classOf.keys()].join('|')})\\b`, 'gu');

/**
 * A thing that seldom matters ("tea") with what is done with it: the word of matter right before, in `terms`, and its class in
 * `value`; who is named in the sentence in `actors`. Works on reportage; a thing with no doer named beside it is left out.
 */
export function findTrifles(said: Said): Sign[] {
  return [...said.text.matchAll(any)].flatMap((m) => {
    const end = m.index + m[0].length;
    const before = said.terms.filter((t) => t.end <= m.index && m.index - t.end < 8 && !t.negated).at(-1);
    const actors = partiesIn(said, 0);
    const value = [classOf.get(m[0].toLowerCase()) ?? '', m[0].toLowerCase()];
    if (!before || actors.length === 0) return [];
    return [sign('trifle', { at: m.index, terms: [before.term], label: labelFrom(said.text, before.start, end), value, actors })];
  });
}

/** As printed, without the capital that a sentence opens with. */
const labelFrom = (text: string, from: number, to: number): string =>
  (from === 0 ? text.charAt(0).toLowerCase() : text.charAt(from)) + text.slice(from + 1, to);
