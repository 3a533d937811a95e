import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import { nounTable } from './cue-table.ts';
import type { Bounds, Cue, Scene } from './draft.ts';
import { has, helpers, isAdverb, isName, isTime, isWord, word } from './phrases.ts';

/** `said, without giving details, that ...`: the `that` at a comma, or behind an aside of a few words with no verb that carries a clause; or -1. */
export function thatBehindAside(t: Scene['t'], comma: number, to: number): number {
  if (word(t, comma + 1) === 'that') return comma + 1;
  const mark = word(t, comma);
  if (!has(t, comma + 1, cls.preposition | cls.gerund) && !remarks.has(word(t, comma + 1))) return -1;
  for (let i = comma + 1; i < Math.min(to - 1, comma + longestAside); i++) {
    if (word(t, i) === mark) return word(t, i + 1) === 'that' ? i + 1 : -1;
    if ((has(t, i, helpers) && mark === ',') || !(isWord(t, i) || word(t, i) === ',')) return -1;
  }
  return -1;
}
const longestAside = 14;
const remarks = setOf('however though meanwhile also too nonetheless nevertheless instead');

/** `told a meeting in Alba, Ohio, on Monday that`: the `that` behind names, places and times, with no verb between; or -1. */
export function thatBehindPlace(t: Scene['t'], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestAside); i++) {
    if (word(t, i) === 'that') return i;
    if (!isName(t, i) && !has(t, i, cls.preposition | cls.determiner | cls.noun | cls.calendar) && word(t, i) !== ',' && !isTime(t, i))
      return -1;
  }
  return -1;
}

/** The first token behind the verb: after adverbs, a closing quotation mark (`“strongly condemned” the raid`) and a count of votes (`ruled 6-3 that`). */
export function firstBehind({ t, quoteAt }: Scene, cue: Cue): number {
  let at = cue.at + 1;
  while (
    at < cue.to &&
    isAdverb(t, at) &&
    !isName(t, at) &&
    !has(t, at, cls.determiner) &&
    word(t, at) !== 'so' &&
    !(word(t, at).endsWith('self') && word(t, at + 1) === 'as')
  )
    at++;
  if (t.shapes[at] === shape.close && quoteAt[cue.at] === quoteAt[at]) at++;
  return behindVotes(t, at, cue.to);
}

/** `6-3 that`, `by 5 to 4 that`: the `that` behind a count of votes, else where it was. */
function behindVotes(t: Scene['t'], at: number, to: number): number {
  let i = word(t, at) === 'by' ? at + 1 : at;
  const first = i;
  while (i < to && i - first < 4 && (t.shapes[i] === shape.number || votes.has(word(t, i)))) i++;
  return i > first && word(t, i) === 'that' ? i : at;
}
const votes = setOf('- – — to votes unanimously');

/** `rejected as “baseless” claims that ...`: where the noun for what is denied stands behind the judgement, or -1. */
export function thrownOut({ t }: Scene, as: number, { to }: Bounds): number {
  for (let i = as + 2; i < Math.min(to, as + 7); i++) {
    if (has(t, i, cls.preposition | cls.subordinator) || word(t, i) === ',') return -1;
    if (
      nounTable.has(word(t, i).replace(/s$/u, '')) &&
      (word(t, i + 1) === 'that' || word(t, i + 1) === 'of' || word(t, i + 1) === 'about')
    )
      return i;
  }
  return -1;
}
