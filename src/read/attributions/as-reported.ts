import { skipCircumstance } from './circumstance.ts';
import { contentEnd, openingSkipped } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import * as frame from './frame.ts';
import { isFiniteVerb, isWord, word } from './phrases.ts';

/** `As the paper reported, the road is closed.` and `The road is closed, as the paper reported.` */
export function asReported(scene: Scene, cue: Cue, source: Range | undefined): Draft | undefined {
  const { t } = scene;
  const takes = frame.clause | frame.quotation | frame.complement;
  if (!source || cue.use !== 'active' || !(cue.word.verb.frames & takes)) return undefined;
  const as = source[0] - 1;
  if (as < cue.from || word(t, as) !== 'as') return undefined;
  const after = skipCircumstance(scene, cue.at + 1, cue);
  const content = as <= openingSkipped(scene, cue) ? clauseAfter(scene, cue, after) : clauseBefore(scene, cue, as, after);
  return content && draftOf(cue, 'speech-as-reported', [source], [cue.start, cue.at], [content]);
}

function clauseAfter(scene: Scene, cue: Cue, comma: number): Range | undefined {
  if (word(scene.t, comma) !== ',' || comma + 1 >= cue.to) return undefined;
  const end = contentEnd(scene, comma + 1, cue, 'clause', false);
  return holdsClause(scene, comma + 1, end) ? [comma + 1, end] : undefined;
}

function clauseBefore(scene: Scene, cue: Cue, as: number, after: number): Range | undefined {
  const { t } = scene;
  if (word(t, as - 1) !== ',' || (after < cue.to && isWord(t, after))) return undefined;
  const first = openingSkipped(scene, cue);
  return holdsClause(scene, first, as - 2) ? [first, as - 2] : undefined;
}

/** A quotation is read by the rules of direct speech. */
function holdsClause({ t, quoteAt }: Scene, first: number, last: number): boolean {
  if ((quoteAt[first] as number) >= 0) return false;
  for (let i = first; i <= last; i++) if (isFiniteVerb(t, i)) return true;
  return false;
}
