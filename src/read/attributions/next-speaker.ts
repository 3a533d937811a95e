import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { cueTable } from './cue-table.ts';
import type { Scene } from './draft.ts';
import * as form from './form.ts';
import * as frame from './frame.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { has, isAdverb, isName, isTime, word } from './phrases.ts';

const closingMarks = setOf(', . ; ? ! — – --');

/** A verb that only says (`said`, `told`), in a form that is no noun: it opens somebody's statement. */
export function saysAt(t: Marked, i: number): boolean {
  const cue = isName(t, i) ? undefined : cueTable().get(word(t, i));
  return (
    cue !== undefined &&
    (cue.forms & (form.past | form.present)) !== 0 &&
    (cue.forms & form.base) === 0 &&
    !has(t, i, cls.noun) &&
    (cue.verb.frames & frame.quotation) !== 0
  );
}

/** The verb of saying after the phrase that starts at `i` (`the mayor also said`), or -1. */
function sayingAfter(t: Marked, i: number, last: number): number {
  const end = nounPhraseEnd(t, i, last + 1);
  if (end < 0) return -1;
  if (end > i && saysAt(t, end)) return end; // the last word of the sentence
  let at = end + 1;
  while (at <= last && (isAdverb(t, at) || isTime(t, at) || has(t, at, cls.auxiliary))) at++;
  return at <= last && saysAt(t, at) ? at : -1;
}

const joining = setOf('and but while though although whereas');
const ends = (t: Marked, i: number, last: number): boolean => i > last || closingMarks.has(t.words[i] as string);

/**
 * At a comma at `comma` in what somebody says: another speaker follows, so that the content ends. `..., and the mayor said ...`;
 * a tag on the whole sentence (`..., the mayor said.`, `..., said Ana Roos`).
 */
export function speakerFollows({ t }: Scene, comma: number, last: number): boolean {
  const next = comma + 1;
  if (joining.has(word(t, next))) return saysNext({ t }, next, last);
  const says = sayingAfter(t, next, last);
  if (says > 0) return ends(t, says + 1, last) || endsBehind(t, says, last);
  return saysAt(t, next) && (t.shapes[next + 1] === shape.capital || has(t, next + 1, cls.determiner | cls.possessive));
}

/** `and the mayor said`: behind a conjunction another speaker follows. */
export const saysNext = ({ t }: Pick<Scene, 't'>, joint: number, last: number): boolean => sayingAfter(t, joint + 1, last) > 0;

/** `his agent told the Star.`, `the mayor said on Friday.`: whom it was said to, or when, up to the end. */
function endsBehind(t: Marked, says: number, last: number): boolean {
  const cue = cueTable().get(word(t, says));
  const whom = cue && cue.verb.frames & frame.person ? nounPhraseEnd(t, says + 1, last + 1) : says;
  if (whom > says && ends(t, whom + 1, last)) return true;
  const when = Math.max(whom, says) + 1;
  return ends(t, when + 1, last) ? isTime(t, when) : word(t, when) === 'on' && isTime(t, when + 1) && ends(t, when + 2, last);
}
