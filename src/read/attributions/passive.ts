import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { contentEnd } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { nounPhraseStart } from './noun-phrases.ts';
import { has, isName, word } from './phrases.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

const questionWords = setOf('about whether if why how what who whom when where');

const expectation = setOf('expect believe say report think know allege suppose rumour rumor consider estimate predict understand schedule');

/** Verbs whose passive says something of its subject with nobody named: `was accused of`, `is seen as`. */
const charge: ReadonlyMap<string, readonly string[]> = new Map([
  ['accuse', ['of']],
  ['blame', ['for']],
  ['criticise', ['for']],
  ['criticize', ['for']],
  ['condemn', ['for']],
  ['praise', ['for']],
  ['suspect', ['of']],
  ['know', ['for', 'as']],
  ['see', ['as']],
  ['regard', ['as']],
  ['view', ['as']],
  ['describe', ['as']],
  ['portray', ['as']],
]);

/** `X is expected to ...` (no source, both parts content) and `was criticised by X` (source after `by`). */
export function passive(scene: Scene, cue: Cue): Draft | undefined {
  const { t } = scene;
  const subject = subjectBefore(scene, cue.start, cue) ?? (has(t, cue.start - 1, cls.noun) ? phraseBefore(scene, cue) : undefined);
  const next = word(t, cue.at + 1);
  const { verb } = cue.word;
  if (next === 'by') {
    const source = subjectAfter(scene, cue.at + 1, cue);
    if (!source || !subject) return undefined;
    return draftOf(cue, 'speech-passive', [upToMatter(scene, source, verb.prepositions)], [cue.start, cue.at], [subject]);
  }
  const after = charge.get(verb.base);
  if (subject && after?.includes(next)) {
    const end = contentEnd(scene, cue.at + 2, cue, 'object', false);
    const by = accuserIn(scene, cue, end);
    if (by) return draftOf(cue, 'speech-charged', [by], [cue.start, cue.at + 1], [subject, [cue.at + 2, by[0] - 2]]);
    return end < cue.at + 2
      ? undefined
      : { ...draftOf(cue, 'speech-charged', [], [cue.start, cue.at + 1], [subject, [cue.at + 2, end]]), hedged: true };
  }
  if (next === 'to' && expectation.has(verb.base) && subject)
    return {
      ...draftOf(
        cue,
        'speech-expected',
        [],
        [cue.start, cue.at],
        [subject, [cue.at + 1, contentEnd(scene, cue.at + 1, cue, 'infinitive', false)]],
      ),
      hedged: true,
    };
  if (verb.base === 'ask' && questionWords.has(next)) {
    const first = next === 'about' ? cue.at + 2 : cue.at + 1;
    const end = contentEnd(scene, first, cue, 'object', true);
    return end >= first ? draftOf(cue, 'speech-asked', [], [cue.start, next === 'about' ? cue.at + 1 : cue.at], [[first, end]]) : undefined;
  }
  return undefined;
}

/** `by the premier for the delay`: whoever blames ends where what for begins. */
function upToMatter({ t }: Scene, [first, last]: Range, prepositions: ReadonlySet<string>): Range {
  for (let i = first + 1; i <= last; i++) if (prepositions.has(word(t, i))) return [first, i - 1];
  return [first, last];
}

/** `accused of lying by Ana Berg`: a name or a person behind `by` at the end; not `of being paid by Alba`. */
function accuserIn(scene: Scene, cue: Cue, end: number): Range | undefined {
  const { t } = scene;
  for (let i = cue.at + 3; i < end; i++) {
    if (word(t, i) !== 'by' || has(t, i - 1, cls.verbPast | cls.participle)) continue;
    const found = subjectAfter(scene, i, cue);
    if (found && found[1] >= end && (isName(t, found[0]) || has(t, found[1], cls.person))) return found;
  }
  return undefined;
}

const phraseBefore = (scene: Scene, cue: Cue): Range | undefined => {
  const first = nounPhraseStart(scene.t, cue.start - 1, cue.from);
  return first < 0 ? undefined : [first, cue.start - 1];
};
