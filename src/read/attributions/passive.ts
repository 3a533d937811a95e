import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { skipCircumstance } from './circumstance.ts';
import { isClause } from './clauses.ts';
import { contentEnd } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import * as frame from './frame.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { has, isFiniteVerb, isName, word } from './phrases.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

const questionWords = setOf('about whether if why how what who whom when where');

const expectation = setOf(
  'expect believe say report think know allege claim fear hope feel suppose rumour rumor consider estimate predict understand schedule',
);
const likening = setOf(
  'describe see regard view portray depict characterise characterize dismiss reject denounce condemn hail praise label brand recognise recognize',
);

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
  const told = toldThat(scene, cue);
  if (told) return told;
  const subject =
    claimBefore(scene, cue) ??
    subjectBefore(scene, cue.start, cue) ??
    (has(t, cue.start - 1, cls.noun) ? phraseBefore(scene, cue) : opensWith(scene, cue));
  const next = word(t, cue.at + 1);
  const { verb } = cue.word;
  if (next === 'by' && verb.base === 'ask' && cue.at === cue.from) return askedBy(scene, cue);
  if (next === 'by') {
    const after = subjectAfter(scene, cue.at + 1, cue);
    if (!after || !subject) return undefined;
    const source = upToMatter(scene, after, verb.prepositions);
    const said = toldBy(scene, cue, source);
    if (said) return said;
    const matter = matterAfter(scene, cue, source[1] + 1);
    if (verb.base === 'hold' && !matter) return undefined; // `men held by the police`
    return draftOf(cue, 'speech-passive', [source], [cue.start, cue.at], matter ? [subject, matter] : [subject]);
  }
  if (subject && subject[0] === subject[1] && word(t, subject[0]) === 'it') return impersonal(scene, cue);
  const judged = next === 'as' && subject && likening.has(verb.base) ? judgeBehind(scene, cue) : undefined;
  if (judged && subject) return draftOf(cue, 'speech-passive', [judged], [cue.start, cue.at], [subject, [cue.at + 1, judged[0] - 2]]);
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

/** `The jury was told that he lied`: what is said, to whom, and nobody who says it. */
function toldThat(scene: Scene, cue: Cue): Draft | undefined {
  const { t } = scene;
  const { verb } = cue.word;
  if (cue.start === cue.at || !(verb.frames & frame.person) || !(verb.frames & frame.clause)) return undefined;
  const first = skipCircumstance(scene, cue.at + 1, cue);
  const opens = word(t, first) === 'that' || has(t, first, cls.subject | cls.determiner | cls.possessive) || isName(t, first);
  if (first >= cue.to || !opens) return undefined;
  const end = contentEnd(scene, first, cue, 'clause', false);
  return isClause(scene, first, end) ? draftOf(cue, 'speech-told', [], [cue.start, cue.at], [[first, end]]) : undefined;
}

/** `The inspectors were told by a guard that it had been wiped`: who is told says nothing. */
function toldBy(scene: Scene, cue: Cue, source: Range): Draft | undefined {
  const first = source[1] + 1;
  if (word(scene.t, first) !== 'that' || !(cue.word.verb.frames & frame.person) || !(cue.word.verb.frames & frame.clause)) return undefined;
  const end = contentEnd(scene, first, cue, 'clause', false);
  return isClause(scene, first, end) ? draftOf(cue, 'speech-told', [source], [cue.start, cue.at], [[first, end]]) : undefined;
}

/** `Hailed by allies as a triumph, the summit ended`: the subject behind the comma that ends the participle's phrase. */
function opensWith(scene: Scene, cue: Cue): Range | undefined {
  const { t } = scene;
  if (cue.at !== cue.from || word(t, cue.at + 1) !== 'by') return undefined;
  let comma = cue.at + 2;
  while (comma < cue.to && word(t, comma) !== ',') comma++;
  const end = nounPhraseEnd(t, comma + 1, cue.to);
  return end < 0 ? undefined : [comma + 1, end];
}

/** `Asked by a reporter to explain it, ...`: what was asked, up to the comma. */
function askedBy(scene: Scene, cue: Cue): Draft | undefined {
  const { t } = scene;
  const source = subjectAfter(scene, cue.at + 1, cue);
  const first = (source?.[1] ?? 0) + 1;
  if (!source || !(word(t, first) === 'to' || questionWords.has(word(t, first)))) return undefined;
  let last = first;
  while (last + 1 < cue.to && word(t, last + 1) !== ',') last++;
  return draftOf(cue, 'speech-asked', [source], [cue.at, cue.at], [[first, last]]);
}

/** `It is claimed in court that the boy lied`: what is said, and nobody who says it. */
function impersonal(scene: Scene, cue: Cue): Draft | undefined {
  const { verb } = cue.word;
  const first = skipCircumstance(scene, cue.at + 1, cue);
  if (word(scene.t, first) !== 'that' || !(verb.frames & (frame.clause | frame.complement))) return undefined;
  const end = contentEnd(scene, first, cue, 'clause', false);
  const made = draftOf(cue, 'speech-impersonal', [], [cue.start, cue.at], [[first, end]]);
  return expectation.has(verb.base) ? { ...made, hedged: true } : made;
}

/** `described by inspectors as unsafe`, `is said by aides to be ill`: what is said of the subject goes on behind who says it. */
function matterAfter(scene: Scene, cue: Cue, at: number): Range | undefined {
  const { t } = scene;
  const { base } = cue.word.verb;
  const w = word(t, at);
  const goesOn =
    (w === 'as' && likening.has(base) && !has(t, at + 1, cls.gerund)) ||
    (w === 'to' && expectation.has(base)) ||
    charge.get(base)?.includes(w) === true;
  if (!goesOn || at + 1 >= cue.to) return undefined;
  let end = contentEnd(scene, at, cue, 'infinitive', false);
  // `a plant described by inspectors as unsafe was shut`: the participle only says which plant.
  if (cue.start === cue.at) for (let i = at + 2; i <= end; i++) if (isFiniteVerb(t, i)) end = i - 1;
  return end > at ? [at, end] : undefined;
}

/** `dismissed as “nonsense” by the mayor`: who judges, behind a judgement of a few words. */
function judgeBehind(scene: Scene, cue: Cue): Range | undefined {
  const { t } = scene;
  for (let i = cue.at + 2; i < Math.min(cue.to, cue.at + 9); i++) {
    if (word(t, i) === ',' || isFiniteVerb(t, i)) return undefined;
    if (word(t, i) === 'by' && i > cue.at + 2) return subjectAfter(scene, i, cue);
  }
  return undefined;
}

/** `in the 1970s`, `on Friday`, `in May`: a preposition and a time. */
function isWhen(t: Scene['t'], i: number): boolean {
  const at = word(t, i + 1) === 'the' ? i + 2 : i + 1;
  return has(t, i, cls.preposition) && word(t, i) !== 'of' && (has(t, at, cls.calendar) || /^\d{4}s?$/u.test(word(t, at)));
}

/** `by the premier for the delay`, `by the mayor in May`: whoever speaks ends where what for begins, or when. */
function upToMatter({ t }: Scene, [first, last]: Range, prepositions: ReadonlySet<string>): Range {
  for (let i = first + 1; i <= last; i++) if (prepositions.has(word(t, i)) || isWhen(t, i)) return [first, i - 1];
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

/** `Reports that the army had fled were denied`: a noun of saying with its clause, read already. */
function claimBefore({ drafts }: Scene, cue: Cue): Range | undefined {
  const d = drafts.at(-1);
  if (d?.rule !== 'noun-clause' || d.cue[0] < cue.from || d.content[0]?.[1] !== cue.start - 1) return undefined;
  return [d.source[0]?.[0] ?? d.cue[0], cue.start - 1];
}

const phraseBefore = (scene: Scene, cue: Cue): Range | undefined => {
  const first = nounPhraseStart(scene.t, cue.start - 1, cue.from);
  return first < 0 ? undefined : [first, cue.start - 1];
};
