import { circleNouns } from '../../lexicon/en/titles.words.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import * as known from '../names/known.ts';
import type { Marked } from '../names/marked.ts';
import { commonClass } from '../names/word-classes.ts';
import { contentEnd } from './content.ts';
import { behindDateline } from './dateline.ts';
import type { Bounds, Draft, Range, Scene } from './draft.ts';
import { make } from './phrase-cues.ts';
import { has, isName, isWord, word } from './phrases.ts';

const speakers = setOf(
  'poll report study survey police officials analyst analysts expert experts minister ministry court source sources witness witnesses army government un union watchdog agency newspaper ap afp reuters',
);
const captions = setOf('photo image video source note update correction see read more related editor watch');
const media = setOf('times post news tribune guardian herald journal gazette telegraph press radio');
const circles = setOf(circleNouns.trim().replace(/\s+/gu, ' '));
const relations = setOf('to on about');
/** Most tokens of a label. */
const longest = 6;

/** A headline or a transcript: `Minister: Talks will go on`, `Airline boss: “We were wrong”`, `Q: ...`. */
export function colonCue(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const { from, to } = bounds;
  if (word(t, i) !== ':' || i === from || i - from > longest || i + 1 >= to) return undefined;
  if (captions.has(word(t, from)) || (behindDateline(t, bounds) === i + 1 && !isFullName(t, from, i - 1))) return undefined;
  if (!isWord(t, i + 1) && (scene.quoteAt[i + 1] as number) < 0) return undefined;
  const last = labelEnd(t, from, i);
  if (last < from) return undefined;
  const end = contentEnd(scene, i + 1, bounds, 'clause', false);
  const spoken = (scene.quoteAt[i + 1] as number) >= 0 || hasVerb(scene, [i + 1, end]);
  return end < i + 1 || !spoken ? undefined : make([[from, last]], [i, i], [i + 1, end], 'asserts', 'colon');
}

/** Last token of the one who speaks in a label: all of it, or what stands before whom or what it is about (`Ann Lowe on tolls:`); or -1. */
function labelEnd(t: Marked, from: number, colon: number): number {
  if (isSpeaker(t, from, colon - 1)) return colon - 1;
  for (let i = from + 2; i < colon - 1; i++) if (relations.has(word(t, i))) return isPerson(t, from, i - 1) ? i - 1 : -1;
  return -1;
}

function isSpeaker(t: Marked, from: number, last: number): boolean {
  let capitals = true;
  for (let j = from; j <= last; j++) {
    if (has(t, j, cls.gerund) || !isWord(t, j)) return false;
    if (!isName(t, j)) capitals = false;
  }
  const w = word(t, last);
  if (!capitals)
    return (
      last - from < 4 && !has(t, from, cls.determiner | cls.possessive | cls.preposition) && (has(t, last, cls.person) || circles.has(w))
    );
  if (isPerson(t, from, last) || (last > from && media.has(w))) return true;
  return (
    last - from < 4 &&
    ((t.lists[last] as number) !== 0 || isLabel(t, last) || has(t, last, cls.person | cls.title) || w.length === 1 || speakers.has(w))
  );
}

/** A given name or a title, then a word that is no common one. */
const isPerson = (t: Marked, from: number, last: number): boolean =>
  last > from &&
  last - from < 4 &&
  isName(t, last) &&
  !has(t, last, commonClass) &&
  (((t.lists[from] as number) & known.given) !== 0 || has(t, from, cls.title));

/** `Charlotte Roos:` names nobody's town. */
const isFullName = (t: Marked, from: number, last: number): boolean => t.shapes[from] !== shape.upper && isPerson(t, from, last);

/** `ROOS: I said so.`: a word in capitals that is none of the common ones. */
const isLabel = (t: Marked, i: number): boolean => t.shapes[i] === shape.upper && word(t, i).length > 2 && !has(t, i, commonClass);

/** A word that can be a verb, in a headline a capital one too: a bare name or number after a colon is a list's. */
function hasVerb({ t }: Scene, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++)
    if (has(t, i, cls.auxiliary | cls.modal | cls.verbPast | cls.verbPresent | cls.verbBase | cls.gerund)) return true;
  return false;
}
