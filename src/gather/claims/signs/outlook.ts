import { forecasts, willBe } from '../../../lexicon/en/claims.accounts.ts';
import { better, expecting, foresees, noTurn, otherOutlook, worse } from '../../../lexicon/en/claims.outlook.ts';
import { outlookPastHope } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { clauseEnd, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * What a speaker expects, and whether it is better or worse ("hard to see how ties improve", "nowhere close to a rupture"):
 * matter in `terms`, `better` or `worse` in `value`. Works on analysts' and officials' forecasts with a word of outlook and a
 * word of direction, or with one that sets the speaker against the one before (`other`); conditional sentences are read as their main clause, so an "if" that carries everything is missed.
 */
export function findOutlooks(said: Said): Sign[] {
  const other = otherOutlook.exec(said.text);
  if (other)
    return [
      sign('outlook', {
        at: other.index,
        terms: termsIn(said, 0),
        label: labelOf(
          said.text,
          other.index,
          / (?:that|of|about)$/u.test(other[0]) ? clauseEnd(said.text, other.index) : other.index + other[0].length,
        ),
        value: ['other'],
      }),
    ];
  if (outlookPastHope.test(said.text)) return [];
  const up = said.terms.find((t) => better.has(t.term) && !noTurn.test(said.text.slice(t.start, t.end)));
  const down = said.terms.find((t) => worse.has(t.term));
  const word = up ?? down;
  if (!word || !foresees.test(said.text.slice(Math.max(0, word.start - 70), word.end + 30))) return forecastOf(said);
  const doubt =
    /\b(?:hard to see|difficult to see|unlikely|doubt|doubtful|far from|nowhere near|anywhere (?:close|near)|not|n['’]t|no longer|little chance)\b/iu;
  const head = said.text.slice(0, word.start);
  const flipped = word.negated || doubt.test(head.slice(-80));
  const direction = (word === up) !== flipped ? 'better' : 'worse';
  return [
    sign('outlook', {
      at: word.start,
      terms: termsIn(said, 0).filter((t) => t !== word.term),
      label: labelOf(said.text, Math.max(0, expecting.exec(head)?.index ?? word.start), word.end),
      value: [direction],
    }),
  ];
}

/** "expects the soldiers to leave by the summer": a forecast by its verb, without a word of direction. */
function forecastOf(said: Said): Sign[] {
  const found = forecasts.exec(said.text);
  if (!found) return outrightOf(said);
  const from = found.index - (nobodyBefore.exec(said.text.slice(0, found.index))?.[0].length ?? 0);
  const to = clauseEnd(said.text, found.index);
  return [
    sign('outlook', {
      at: found.index,
      terms: termsIn(said, found.index),
      label: /^[.”"]*$/u.test(said.text.slice(found.index + found[0].length))
        ? foretold(said.text, found.index)
        : labelOf(said.text, from, to, 10),
      value: ['plain'],
    }),
  ];
}

/** "nobody should count on a truce" */
const nobodyBefore = /\b(?:nobody|no one|(?:(?:do|does|did) )?not|never|cannot)\b[^,.;]{0,14}$/iu;

/** "The talks will fail, Ann Sample predicted": what is foreseen stands before its verb. */
const foretold = (text: string, at: number): string => labelOf(text, 0, /, |$/u.exec(text.slice(0, at))?.index ?? at);

/** "The war will be over by spring": told by "will" alone. */
function outrightOf(said: Said): Sign[] {
  const found = willBe.exec(said.text);
  return found ? [sign('outlook', { at: found.index, terms: termsIn(said, 0), label: found[0].trim(), value: ['will'] })] : [];
}
