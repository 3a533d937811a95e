import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { nounTable } from './cue-table.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import * as frame from './frame.ts';
import { has, isAdverb, isTime, isWord, word } from './phrases.ts';

const relatives = setOf('which that');
const charges = setOf('charge charges figure figures version wrongdoing something');
const parting = setOf(', — – -- -');
/** Most words of the phrase that names what is denied (`an old and baseless charge`). */
const longest = 6;

/**
 * `..., which the mayor denies`, `..., a charge the mayor rejects`: what is denied stands before who denies it. In: the cue, and the
 * subject before it. Works where nothing but time or manner follows the verb.
 */
export function relativeObject(scene: Scene, cue: Cue, source: Range | undefined): Draft | undefined {
  const { t } = scene;
  const { verb } = cue.word;
  if (!source || cue.use !== 'active' || verb.stance !== 'denies' || !(verb.frames & frame.object) || !ends(scene, cue)) return undefined;
  const [first, last] = source;
  const draft = (from: number, content: Range): Draft => draftOf(cue, 'speech-relative', [[from, last]], [cue.start, cue.at], [content]);
  if (first - 1 > cue.from && relatives.has(word(t, first - 1))) return draft(first, [first - 1, first - 1]);
  for (let noun = first - 1; noun < last; noun++) {
    const opening = isCharge(word(t, noun)) ? openingOf(scene, noun, cue.from) : -1;
    if (opening > 0) return draft(noun + 1, [opening, noun]);
  }
  return undefined;
}

const isCharge = (w: string): boolean => charges.has(w) || nounTable.has(w);

/** First token of the phrase that a comma or a dash parts from what is before, or -1. */
function openingOf({ t }: Scene, noun: number, from: number): number {
  let first = noun;
  while (first > from && noun - first < longest && isWord(t, first - 1) && !has(t, first - 1, cls.preposition | cls.subject)) first--;
  return first > from && parting.has(word(t, first - 1)) ? first : -1;
}

/** The clause is over, or nothing but time or manner follows. */
function ends({ t }: Scene, { at, to }: Cue): boolean {
  let i = at + 1;
  while (i < to && (isAdverb(t, i) || isTime(t, i))) i++;
  return i >= to || (!isWord(t, i) && word(t, i) !== ':') || has(t, i, cls.conjunction);
}
