import { contentEnd } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { word } from './phrases.ts';

/** `He pleaded guilty to fraud`, `She has pleaded not guilty`: who stands before a court admits or denies a charge. */
export function plea(scene: Scene, cue: Cue, source: Range | undefined): Draft | undefined {
  const { t } = scene;
  if (cue.word.verb.base !== 'plead' || !source) return undefined;
  const first = cue.at + 1;
  const denies = word(t, first) === 'not';
  const verdict = word(t, denies ? first + 1 : first);
  if (verdict !== 'guilty' && verdict !== 'innocent') return undefined;
  const end = contentEnd(scene, first, cue, 'object', false);
  const made = draftOf(cue, 'speech-plea', [source], [cue.start, cue.at], [[first, end]]);
  return { ...made, stance: denies || verdict === 'innocent' ? 'denies' : 'asserts' };
}
