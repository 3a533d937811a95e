import { clauseOpens } from '../../../lexicon/en/claims.clauses.ts';
import { causeBehind, causeHint, causeNamed, causeUntil, causeVerbs } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * A cause named as the one that counts ("the root of", "the primary source of", "the determining factor", "blamed X for"):
 * the effect in `terms`, the cause in `value`. Works on analyses, inquiries and science news. Causes given by "because" or
 * "after" alone are left out: they are too many and seldom rival.
 */
export function findCauses(said: Said): Sign[] {
  return causeHint.test(said.text) ? [...causeNouns(said), ...causesByVerb(said), ...causesNamedBefore(said)] : causesByTime(said);
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

/** "the root of the war, says Ann Sample": the effect ends where its speaker is named. */
function commaFrom(text: string, from: number): number {
  const m = /,["”]? (?:says?|said|according|writes?|wrote|argues?|argued|believes?|insists?)\b/u.exec(text.slice(from));
  return m ? from + m.index : text.length;
}

function causeNouns(said: Said): Sign[] {
  return [...said.text.matchAll(causeNamed)].flatMap((m) => {
    const after = m.index + m[0].length;
    const is = /\b(?:is|was|are|were|remains|lies in)\b/u.exec(said.text.slice(after));
    const effectTo = Math.min(
      is && is.index < 60 ? after + is.index : after + 50,
      clauseEnd(said.text, after),
      commaFrom(said.text, after),
    );
    const effect = /(?:of|for|behind|in)$/u.test(m[0]) ? termsIn(said, after, effectTo) : [];
    const value = [...termsIn(said, 0, m.index), ...termsIn(said, effectTo)].filter((t) => !effect.includes(t));
    return value.length > 0 ? [sign('cause', { at: m.index, terms: effect, label: labelOf(said.text, after, effectTo, 6), value })] : [];
  });
}

/** Verbs whose objects are the effect and the cause: "blamed the rain for it", "attributes it to the rain". */
const placing = /^(?:blam|attribut|put)/iu;

/** "A bad tackle was the cause": the effect is what the talk is of. */
function causesNamedBefore(said: Said): Sign[] {
  const found = causeBehind.exec(said.text);
  const opens = found ? Math.max(0, ...[...said.text.slice(0, found.index).matchAll(clauseOpens)].map((m) => m.index + m[0].length)) : 0;
  const value = found ? termsIn(said, opens, found.index) : [];
  if (!found || value.length === 0 || value.length > 4) return [];
  const behind = found.index + found[0].length;
  const to = / for (?=\p{L})/uy.test(said.text.slice(behind))
    ? Math.min(clauseEnd(said.text, behind), commaFrom(said.text, behind))
    : behind;
  const terms = termsIn(said, behind, to);
  return [sign('cause', { at: opens, terms, label: terms.length > 0 ? labelOf(said.text, behind + 5, to, 8) : '', value })];
}

function causesByVerb(said: Said): Sign[] {
  return [...said.text.matchAll(causeVerbs)].flatMap((m) => {
    const from = m.index + m[0].length;
    const to = clauseEnd(said.text, from);
    const on = placing.test(m[0]) ? / (?:on|for|down to|to) /u.exec(said.text.slice(from, to)) : null;
    const middle = on ? from + on.index : from;
    const [first, second] = [termsIn(said, from, on ? middle : to), on ? termsIn(said, middle, to) : []];
    const isOn = on !== null && on[0] !== ' for ';
    const value = isOn ? second : first;
    const terms = isOn ? first : on ? second : placing.test(m[0]) ? [] : termsIn(said, 0, m.index);
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
