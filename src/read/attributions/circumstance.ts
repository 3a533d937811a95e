import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Bounds, Scene } from './draft.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { has, isFiniteVerb, isName, isPossessiveMark, isTime, isWord, word } from './phrases.ts';

const stopMarks = setOf('. , ; : ! ?');
const dayparts = setOf('night morning evening afternoon');
const nearTimes = setOf('last this earlier late next');
const afterTime = setOf('this last in on');
const times = setOf('week month year night morning evening spring summer fall autumn winter weekend in this last on');
const lengths = setOf('days weeks months years decades hours');
const occasions = setOf('for in on at during via through after before from to following');
const sequence = setOf('after before during following');
const audiences = setOf('reporters journalists lawmakers supporters voters');
const circumstances = setOf('in on at during via through after before from to last this earlier late');
const isYear = (w: string): boolean => isDigits(w, 4, 4) && (w.startsWith('19') || w.startsWith('20'));

const venue = setOf(
  'condition anonymity background interview statement speech conference briefing tweet post letter email e-mail report message note article column essay memo call hearing rally event debate news press telephone phone television radio video op-ed blog series twitter facebook brief recent written prepared separate joint televised',
);

/**
 * First token after what may stand between a cue and its content: when and where it was said (`on Friday`, `in an interview with X`).
 * The same index when nothing of the kind follows.
 */
export function skipCircumstance(scene: Scene, start: number, { to }: Bounds): number {
  const { t } = scene;
  let i = start;
  const that = thatAhead(scene, start, to);
  if (that > 0) return that;
  for (let guard = 0; guard < 4 && i < to; guard++) {
    const next = oneCircumstance(scene, i, to);
    if (next <= i) break;
    i = next;
  }
  return i;
  function oneCircumstance(_: Scene, at: number, end: number): number {
    if (isTime(t, at)) return dayparts.has(word(t, at + 1)) ? at + 2 : at + 1;
    if (nearTimes.has(word(t, at)) && (times.has(word(t, at + 1)) || word(t, at + 1).endsWith('day')))
      return afterTime.has(word(t, at + 1)) ? oneCircumstance(_, at + 1, end) : at + 2;
    if (!occasions.has(word(t, at))) return at;
    const last = nounPhraseEnd(t, at + 1, end);
    if (last < 0) return isTime(t, at + 1) ? oneCircumstance(_, at + 1, end) : at;
    if (sequence.has(word(t, at)) || (word(t, at) === 'for' && lengths.has(word(t, last)))) return boundary(last + 1, end);
    if (word(t, at) === 'for') return at;
    for (let j = at + 1; j <= last; j++)
      if (venue.has(word(t, j)) || has(t, j, cls.calendar) || isTime(t, j) || audiences.has(word(t, j)) || isYear(word(t, j)))
        return boundary(last + 1, end);
    return isTime(t, at + 1) ? at + 2 : at;
  }
  function boundary(at: number, end: number): number {
    return at < end && word(t, at) === ',' && word(t, at + 1) === 'that' ? at + 1 : at;
  }
}

/** The `that` that follows within a few words with no verb and no comma between (`said on the radio that`), or -1. */
function thatAhead({ t }: Scene, start: number, to: number): number {
  if (!circumstances.has(word(t, start)) && !isTime(t, start)) return -1;
  for (let i = start; i < Math.min(to, start + 13); i++) {
    if (word(t, i) === 'that') return i;
    if (stopMarks.has(t.words[i] as string) || has(t, i, cls.auxiliary | cls.modal)) return -1;
  }
  return -1;
}

/** The person spoken to (`told reporters`): last token, or -1. */
export function addressee(scene: Scene, at: number, { to }: Bounds): number {
  const { t } = scene;
  if (!isWord(t, at) || word(t, at) === 'that' || word(t, at) === 'to' || has(t, at, cls.preposition)) return -1;
  if (has(t, at, cls.object) || word(t, at) === 'you' || word(t, at) === 'it' || word(t, at) === 'her') return at;
  const last = nounPhraseEnd(t, at, to);
  if (last < 0) return -1;
  let end = last;
  for (let j = at + 1; j <= last; j++)
    if (
      has(t, j, cls.subject | cls.possessive) ||
      (isName(t, j) &&
        !isName(t, j - 1) &&
        !has(t, j - 1, cls.determiner | cls.preposition | cls.conjunction | cls.adjective | cls.possessive) &&
        !isPossessiveMark(t, j - 1) &&
        word(t, j - 1) !== 'the')
    ) {
      end = j - 1;
      break;
    }
  if (isFiniteVerb(t, end + 1) && end === last && last > at && has(t, last, cls.subject)) end = last - 1;
  return end;
}
