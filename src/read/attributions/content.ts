import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { cueTable } from './cue-table.ts';
import { behindDateline } from './dateline.ts';
import type { Bounds, Range, Scene } from './draft.ts';
import * as form from './form.ts';
import * as frame from './frame.ts';
import { saysAt, saysNext, speakerFollows } from './next-speaker.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { has, isAdverb, isFiniteVerb, isName, word } from './phrases.ts';

const dashes = setOf('— – -- -');
const conjunctions = setOf('and or but');
const clauseOpeners = setOf('which who but while where although though even so despite as if when with after before since');
const likePrepositions = setOf('including regarding following');
const stopMarks = setOf('. , ; : ! ?');
const sentenceLinks = setOf('but and however still so yet meanwhile also then now or');

/** How far a content reaches: a clause runs on, an object and an infinitive stop where the writer's own words begin again. */
export type Extent = 'clause' | 'object' | 'infinitive';

const reporting = setOf(
  'saying adding arguing calling noting telling citing warning insisting claiming suggesting stressing explaining asking urging pointing accusing describing referring promising predicting alleging declaring vowing',
);

/**
 * Last token of the content that starts at `start`. `inner` says that the cue itself stands in a subordinate clause
 * (`While X denied it, ...`), so that the first comma before a new subject ends the content.
 */
export function contentEnd(scene: Scene, start: number, { to }: Bounds, extent: Extent, inner: boolean): number {
  const { t, quoteAt, quotations } = scene;
  let last = to - 1;
  while (last >= start && isStop(t.words[last] as string)) last--;
  for (let i = start + 1; i <= last; i++) {
    const k = quoteAt[i] as number;
    if (k >= 0 && (quotations[k]?.last ?? 0) > i) {
      i = Math.min(last, quotations[k]?.last ?? i);
      if (i > last) return last;
      if (i < last && word(t, i - 1) === ',' && stopsAtComma(scene, i, last, extent, inner)) return i;
      continue;
    }
    if (stops(scene, start, i, last, extent, inner)) return i - 1 >= start && word(t, i - 1) === ',' ? i - 2 : i - 1;
  }
  const open = (quoteAt[last] as number) < 0 ? undefined : quotations[quoteAt[last] as number];
  return open && open.first > start && open.last > last ? open.last : last;
}

/** A stop, or a row of full stops. */
const isStop = (w: string): boolean => stopMarks.has(w) || w.startsWith('..');

function stops(scene: Scene, start: number, i: number, last: number, extent: Extent, inner: boolean): boolean {
  const { t } = scene;
  const w = word(t, i);
  if (w === ';') return true;
  if (w === ')') return !openInside(scene, start, i);
  if (w === ',') return stopsAtComma(scene, i, last, extent, inner);
  if (dashes.has(w)) return (extent !== 'clause' || inner) && (t.starts[i] as number) !== (t.ends[i - 1] as number);
  if (extent === 'clause') return (w === 'and' || w === 'but') && startsReport(scene, i + 1, last);
  if (w === 'but' || w === 'and')
    return (
      startsVerb(scene, i + 1, last) ||
      saysNext(scene, i, last) ||
      (extent === 'object' && (startsClause(scene, i + 1, last) || startsBase(scene, i + 1)))
    );
  if (extent === 'object') return (w === 'when' || w === 'while' || w === 'until') && !has(t, i - 1, cls.preposition);
  return false;
}

const openInside = (scene: Scene, start: number, i: number): boolean => {
  for (let j = i - 1; j >= start; j--) if (word(scene.t, j) === '(') return true;
  return false;
};

/** `and said ...`, `but denied ...`: the speaker's next statement. */
function startsReport({ t }: Scene, i: number, last: number): boolean {
  let at = i;
  while (at < last && isAdverb(t, at)) at++;
  const cue = at <= last && !isName(t, at) ? cueTable().get(word(t, at)) : undefined;
  return (
    cue !== undefined &&
    (cue.forms & (form.past | form.present | form.gerund)) !== 0 &&
    (cue.forms & form.base) === 0 &&
    !has(t, at, cls.noun) &&
    (cue.verb.frames & (frame.quotation | frame.person)) !== 0
  );
}

/** `and criticised ...`: a verb of the same subject. */
function startsVerb(scene: Scene, i: number, last: number): boolean {
  const { t } = scene;
  let at = i;
  while (at < last && isAdverb(t, at)) at++;
  return (
    at <= last &&
    !isName(t, at) &&
    (has(t, at, cls.auxiliary | cls.modal) ||
      (has(t, at, cls.verbPast) && !has(t, at + 1, cls.noun)) ||
      saysAt(t, at) ||
      (has(t, at, cls.verbPresent) && !has(t, at, cls.noun)) ||
      (cueTable().get(word(t, at))?.forms ?? 0) === form.gerund)
  );
}

/** `praised the plan and the mayor called it a gift`: another subject with its verb. */
function startsClause({ t }: Scene, i: number, last: number): boolean {
  const end = nounPhraseEnd(t, i, last + 1);
  return end >= i && end < last && isFiniteVerb(t, end + 1) && !has(t, end + 1, cls.noun | cls.adjective);
}

/** `call them weak and describe their acts as crimes`: the next verb of a plural. */
const startsBase = ({ t }: Scene, i: number): boolean =>
  ((cueTable().get(word(t, i))?.forms ?? 0) & form.base) !== 0 &&
  !has(t, i, cls.noun | cls.adjective) &&
  has(t, i + 1, cls.determiner | cls.possessive | cls.object);

function stopsAtComma(scene: Scene, i: number, last: number, extent: Extent, inner: boolean): boolean {
  const { t } = scene;
  const next = i + 1;
  if (next > last) return true;
  const w = word(t, next);
  if (w === 'according' && word(t, next + 1) === 'to') return true;
  if (reporting.has(w)) return true;
  if (inner && !conjunctions.has(w)) return true;
  if (speakerFollows(scene, i, last)) return true;
  if (extent === 'clause') return false;
  if (saysAt(t, next) && !has(t, next, cls.verbBase)) return true;
  if (clauseOpeners.has(w) || goesOnToSay(scene, next)) return true;
  if (w === 'and' || w === 'or') return startsVerb(scene, next + 1, last) || has(t, next + 1, cls.subject);
  if (has(t, next, cls.gerund) || (w.endsWith('ing') && !has(t, next, cls.noun))) return !likePrepositions.has(w);
  if (has(t, next, cls.subject)) return true;
  return has(t, next, cls.determiner) && !listGoesOn(scene, next, last);
}

/** `defended the plan, mocked its foes and ...`: the next verb of the same subject; `mocked by foes` is none. */
const goesOnToSay = ({ t }: Scene, i: number): boolean =>
  !isName(t, i) &&
  ((cueTable().get(word(t, i))?.forms ?? 0) & form.past) !== 0 &&
  !has(t, i, cls.noun | cls.adjective) &&
  (has(t, i + 1, cls.determiner | cls.possessive | cls.object) || isName(t, i + 1));

/** `the A, the B and the C`: a comma inside a list. */
function listGoesOn(scene: Scene, i: number, last: number): boolean {
  const { t } = scene;
  const end = nounPhraseEnd(t, i, last + 1);
  return end >= 0 && (word(t, end + 1) === 'and' || (word(t, end + 1) === ',' && word(t, end + 2) === 'and'));
}

/** Whole sentence before an inverted cue: first token after a dateline, an opening conjunction or adverb. */
export function openingSkipped(scene: Scene, bounds: Bounds): number {
  const { t } = scene;
  const from = behindDateline(t, bounds);
  let i = from;
  while (sentenceLinks.has(word(t, i)) || (i > from && word(t, i) === ',')) i++;
  return i;
}

/** A range without a final comma. */
export const withoutComma = (scene: Scene, [first, last]: Range): Range =>
  word(scene.t, last) === ',' ? [first, last - 1] : [first, last];
