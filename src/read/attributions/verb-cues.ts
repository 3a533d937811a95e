import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { asReported } from './as-reported.ts';
import { contentEnd, openingSkipped } from './content.ts';
import { contentAfter } from './content-after.ts';
import type { CueWord } from './cue-table.ts';
import type { Bounds, Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import * as frame from './frame.ts';
import { invertedContent } from './inverted.ts';
import { isNoSpeech } from './no-speech.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { passive } from './passive.ts';
import { groupStart, has, helpers, isAdverb, isFiniteVerb, isTime, isWord, word } from './phrases.ts';
import { claimsInnocence, plea } from './plea.ts';
import { quotedContent } from './quoted.ts';
import { relativeObject } from './relative-object.ts';
import { subjectAfter, subjectBefore, subjectOfClause } from './subject.ts';
import { verbUse } from './verb-use.ts';

const relatives = setOf('which that who whom');
const supposed = setOf('if unless whether');

/** The attribution that the verb at token `at` makes, or undefined. */
export function verbCue(scene: Scene, at: number, cueWord: CueWord, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const use = verbUse(t, at, cueWord, bounds);
  if (!use) return undefined;
  const start = use === 'gerund' ? at : groupStart(t, at, bounds.from);
  const cue: Cue = { at, start, use, word: cueWord, ...bounds };
  if (use === 'passive') return passive(scene, cue);
  const behind = t.shapes[start - 1] === shape.open && start - 1 > bounds.from ? start - 1 : start; // `X “strongly condemned” it`
  const before = use === 'gerund' ? besideGerund(scene, at, bounds) : subjectBefore(scene, behind, bounds);
  const quoted = quotedContent(scene, cue, before);
  if (quoted) return quoted;
  const inverted = asReported(scene, cue, before) ?? tagged(scene, cue, before) ?? invertedContent(scene, cue, before);
  if (inverted) return inverted;
  if (isNoSpeech(scene, cue, before)) return undefined;
  const governs = use === 'gerund' || !isWord(t, start - 1) || has(t, start - 1, cls.conjunction);
  const source =
    before ?? (use === 'gerund' ? quotedAs(scene, at, bounds) : undefined) ?? (governs ? subjectOfClause(scene, at, bounds) : undefined);
  const related =
    relatedContent(scene, cue, source) ??
    relativeObject(scene, cue, before) ??
    plea(scene, cue, source) ??
    claimsInnocence(scene, cue, source);
  if (related) return related;
  if (before && supposed.has(word(t, before[0] - 1)) && before[0] - 1 === bounds.from) return undefined;
  const found = contentAfter(scene, cue, source);
  if (!found || (!source && use !== 'gerund')) return undefined;
  return draftOf(cue, found.rule, source ? [source] : [], [start, found.cueEnd], [found.content]);
}

/** `Residents of X, a town in the north, still see guns, said Father Ruck.`: with a name and no verb behind it, what stands before is said. */
function tagged(scene: Scene, cue: Cue, before: Range | undefined): Draft | undefined {
  const { t } = scene;
  const isTag = before !== undefined && cue.word.verb.base === 'say' && cue.start === cue.at && word(t, cue.at - 1) === ',';
  if (!isTag || !isCapital(t, cue.at + 1) || isTime(t, cue.at + 1)) return undefined;
  for (let i = cue.at + 1; i < cue.to; i++) if (isFiniteVerb(t, i) && t.shapes[i] === shape.lower) return undefined;
  const source = subjectAfter(scene, cue.at, cue);
  const first = openingSkipped(scene, cue);
  return source && first < cue.at - 2 ? draftOf(cue, 'speech-inverted', [source], [cue.start, cue.at], [[first, cue.at - 2]]) : undefined;
}
const isCapital = (t: Marked, i: number): boolean => t.shapes[i] === shape.capital || t.shapes[i] === shape.upper;

/** `a group backing the bill`, `with both sides accusing each other`: the phrase that a participle follows directly. */
function besideGerund(scene: Scene, at: number, { from }: Bounds): Range | undefined {
  const { t } = scene;
  const end = at - 1;
  if (
    end < from ||
    !isWord(t, end) ||
    isAdverb(t, end) ||
    has(t, end, cls.preposition | cls.conjunction | cls.subordinator | helpers | cls.verbPast | cls.gerund)
  )
    return undefined;
  const first = nounPhraseStart(t, end, from);
  if (first < 0) return undefined;
  const group = word(t, first - 1) === 'of' && first - 2 >= from ? nounPhraseStart(t, first - 2, from) : -1;
  if (group >= from && has(t, end, cls.person)) return [group, end];
  const hangs = first > from && has(t, first - 1, cls.preposition) && word(t, first - 1) !== 'with';
  // `past a crowd of people demanding work`: who is a person acts, what is none (`in a letter defending it`) is the speaker's.
  return hangs && (word(t, first - 1) === 'to' || !has(t, end, cls.person)) ? undefined : [first, end];
}

/** `quoted the mayor as saying`: the words are those of whoever is quoted. */
function quotedAs({ t }: Scene, at: number, { from }: Bounds): Range | undefined {
  if (word(t, at - 1) !== 'as') return undefined;
  for (let i = at - 2; i > Math.max(from, at - longestQuoted); i--)
    if (quoting.has(word(t, i))) return i < at - 2 && nounPhraseEnd(t, i + 1, at - 1) === at - 2 ? [i + 1, at - 2] : undefined;
  return undefined;
}
/** How far before `as saying` the verb that quotes may stand, in tokens. */
const longestQuoted = 16;
const quoting = setOf('quote quotes quoted quoting cite cites cited citing');

/** `the bridge, which he said was safe`: the relative word and what follows the cue are the content. */
function relatedContent(scene: Scene, cue: Cue, found: Range | undefined): Draft | undefined {
  const { t } = scene;
  // `a strike that executives said could go on`
  const source: Range | undefined =
    found && word(t, found[0]) === 'that' && found[1] > found[0] && isFiniteVerb(t, cue.at + 1) ? [found[0] + 1, found[1]] : found;
  const { verb } = cue.word;
  if (!source || cue.use !== 'active' || !relatives.has(word(t, source[0] - 1)) || source[0] - 1 < cue.from) return undefined;
  if (word(t, source[0] - 1) === 'that' && has(t, source[0] - 2, cls.adjective) && !has(t, source[0] - 2, cls.noun)) return undefined;
  const next = cue.at + 1;
  const infinitive = word(t, next) === 'to' && (verb.frames & frame.infinitive) !== 0;
  if (!infinitive && !(verb.frames & (frame.clause | frame.complement) && next < cue.to && isWord(t, next) && isFiniteVerb(t, next)))
    return undefined;
  const end = contentEnd(scene, next, cue, 'infinitive', true);
  return end < next
    ? undefined
    : draftOf(
        cue,
        'speech-related',
        [source],
        [cue.start, cue.at],
        [
          [source[0] - 1, source[0] - 1],
          [next, end],
        ],
      );
}
