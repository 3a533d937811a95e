import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Cue, Range, Scene } from './draft.ts';
import * as form from './form.ts';
import { has, isName, isWord, word } from './phrases.ts';

/** A verb of speech that tells of something else where it stands. */
export const isNoSpeech = (scene: Scene, cue: Cue, source: Range | undefined): boolean =>
  claimsLives(scene, cue) || isNamed(scene, cue, source) || doubtless(scene, cue);

const lost = setOf('lives deaths victims casualties life');
const gained = setOf(
  'victory victories win wins title titles crown medal medals gold silver bronze prize trophy seat seats wicket wickets asylum',
);

/** `claimed 46 lives`, `claiming his third victory`. */
function claimsLives({ t }: Scene, cue: Cue): boolean {
  if (cue.word.verb.base !== 'claim') return false;
  for (let i = cue.at + 1; i < Math.min(cue.to, cue.at + 6); i++) {
    if (lost.has(word(t, i)) || gained.has(word(t, i))) return true;
    if (has(t, i, cls.preposition | cls.subordinator | cls.auxiliary)) return false;
  }
  return false;
}

const indefinite = setOf('a an one two three some several another');

/** `a programme called Harbour Promise.`: what it is named, and nobody who calls it so. */
function isNamed({ t }: Scene, cue: Cue, source: Range | undefined): boolean {
  if (cue.word.verb.base !== 'call' || !(cue.word.forms & form.participle) || cue.start !== cue.at) return false;
  if (!source || source[1] !== cue.at - 1 || !indefinite.has(word(t, source[0]))) return false;
  let i = cue.at + 1;
  if (word(t, i) === 'the') i++;
  const first = i;
  while (i < cue.to && isName(t, i)) i++;
  return (
    i > first &&
    (i >= cue.to || !isWord(t, i) || has(t, i, cls.preposition | cls.conjunction | cls.subordinator | cls.auxiliary | cls.verbPast))
  );
}

/** `it will no doubt raise questions`. */
const doubtless = ({ t }: Scene, cue: Cue): boolean => cue.word.verb.base === 'doubt' && word(t, cue.at - 1) === 'no';
