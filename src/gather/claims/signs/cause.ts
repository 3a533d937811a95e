import { causeHint, causeNamed, causeUntil, causeVerbs } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * A cause named as the one that counts ("the root of", "the primary source of", "the determining factor", "blamed X for"):
 * the effect in `terms`, the cause in `value`. Works on analyses, inquiries and science news. Causes given by "because" or
 * "after" alone are left out: they are too many and seldom rival.
 */
export function findCauses(said: Said): Sign[] {
  return causeHint.test(said.text) ? [...causeNouns(said), ...causesByVerb(said)] : causesByTime(said);
}

/** "The crowd was calm until the gas was fired": the effect is not named. */
function causesByTime(said: Said): Sign[] {
  return [...said.text.matchAll(causeUntil)].flatMap((m) => {
    const from = m.index + m[0].length;
    const to = clauseEnd(said.text, from);
    const value = termsIn(said, from, to);
    return value.length > 0 ? [sign('cause', { at: m.index, label: '', value })] : [];
  });
}

function causeNouns(said: Said): Sign[] {
  return [...said.text.matchAll(causeNamed)].flatMap((m) => {
    const after = m.index + m[0].length;
    const is = /\b(?:is|was|are|were|remains|lies in)\b/u.exec(said.text.slice(after));
    const effectTo = Math.min(is && is.index < 60 ? after + is.index : after + 50, clauseEnd(said.text, after));
    const effect = /(?:of|for|behind|in)$/u.test(m[0]) ? termsIn(said, after, effectTo) : [];
    const value = [...termsIn(said, 0, m.index), ...termsIn(said, effectTo)].filter((t) => !effect.includes(t));
    return value.length > 0 ? [sign('cause', { at: m.index, terms: effect, label: labelOf(said.text, after, effectTo, 6), value })] : [];
  });
}

function causesByVerb(said: Said): Sign[] {
  return [...said.text.matchAll(causeVerbs)].flatMap((m) => {
    const from = m.index + m[0].length;
    const to = clauseEnd(said.text, from);
    const on = /^blam/iu.test(m[0]) ? / (?:on|for) /u.exec(said.text.slice(from, to)) : null;
    const middle = on ? from + on.index : from;
    const [first, second] = [termsIn(said, from, on ? middle : to), on ? termsIn(said, middle, to) : []];
    const isOn = on?.[0] === ' on ';
    const value = isOn ? second : first;
    const terms = isOn ? first : on ? second : /^blam/iu.test(m[0]) ? [] : termsIn(said, 0, m.index);
    return value.length > 0
      ? [
          sign('cause', {
            at: m.index,
            terms,
            label: isOn ? labelOf(said.text, from, middle, 6) : on ? labelOf(said.text, middle + 5, to, 8) : '',
            value,
          }),
        ]
      : [];
  });
}
