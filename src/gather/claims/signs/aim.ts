import { aimServes, aimWants } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { stemOf } from '../terms.ts';
import { actorsIn, clauseEnd, labelOf, partiesIn, type Said, sign, termsIn } from './said.ts';

/**
 * What somebody is said to be after: the actor last named before ("The TTP's mission is to ..."), and the words of the aim.
 * Works on analyses and profiles; the actor of a pronoun subject is taken from the sentence before.
 */
export function findAims(said: Said): Sign[] {
  return [...slots(said, aimWants, 'aim'), ...slots(said, aimServes, 'purpose')];
}

function slots(said: Said, pattern: RegExp, kind: 'aim' | 'purpose'): Sign[] {
  return [...said.text.matchAll(pattern)].flatMap((m) => {
    const from = m.index + m[0].length;
    const end = clauseEnd(said.text, from);
    const comma = said.text.indexOf(',', from);
    const to = kind === 'purpose' && comma > 0 ? Math.min(end, comma) : end;
    const value = [...termsIn(said, from, to), ...nameWords(said, from, to)];
    const parties = partiesIn(said, 0, m.index);
    const named = parties.length > 0 || kind === 'aim' ? parties : actorsIn(said, 0, m.index);
    const own = kind === 'aim' ? named.slice(0, 1) : named.slice(-1);
    const whose = own.length > 0 ? own : said.before ? partiesIn(said.before, 0).slice(0, 1) : [];
    return value.length > 0 && whose.length > 0
      ? [
          sign(kind, {
            at: m.index,
            terms: termsIn(said, 0, m.index),
            label: labelOf(said.text, from, to, 8),
            value,
            actors: whose.slice(0, 2),
          }),
        ]
      : [];
  });
}

/** The words of names in the stretch: an aim is often known by a name in it alone. */
const nameWords = (said: Said, from: number, to: number): string[] =>
  said.names.filter((n) => n.start >= from && n.end <= to).flatMap((n) => said.text.slice(n.start, n.end).split(/\s+/u).map(stemOf));
