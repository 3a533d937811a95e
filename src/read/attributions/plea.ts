import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { contentEnd } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { has, word } from './phrases.ts';

const innocence = setOf('maintain maintains maintained maintaining protest protests protested protesting profess professes professed');

/** `She has always maintained her innocence`: a denial with nothing said of what. */
export function claimsInnocence(scene: Scene, cue: Cue, source: Range | undefined): Draft | undefined {
  const { t } = scene;
  const at = cue.at + 1;
  if (!source || !innocence.has(word(t, cue.at)) || word(t, at + 1) !== 'innocence' || !has(t, at, cls.possessive)) return undefined;
  return { ...draftOf(cue, 'speech-plea', [source], [cue.start, cue.at], [[at, at + 1]]), stance: 'denies' };
}

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
