import type { Stance } from '../../model/reading.ts';
import { cls } from '../names/word-classes.ts';
import { contentEnd, openingSkipped, skipCircumstance } from './content.ts';
import { cueNounStances } from './cue-table.ts';
import type { Bounds, Draft, Range, Scene } from './draft.ts';
import { groupStart, has, isFiniteVerb, isName, isPossessiveMark, isWord, nounPhraseStart, word } from './phrases.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** `according to X, ...` and `..., according to X`. */
export function accordingTo(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const source = subjectAfter(scene, i + 1, bounds);
  if (!source || /^(?:plan|plans|schedule|law|rules|need|custom|tradition|type|size|ability|taste)$/u.test(word(t, source[0])))
    return undefined;
  const opens = i === openingSkipped(scene, bounds);
  let content: Range;
  if (opens) {
    const comma = commaAfter(scene, source, bounds);
    if (comma < 0) return undefined;
    content = [comma + 1, contentEnd(scene, comma + 1, bounds, 'clause', false)];
    return make([[source[0], comma - 1]], [i, i + 1], content, 'asserts', 'according-to');
  }
  const inserted = word(t, i - 1) === ',';
  const last = inserted ? i - 2 : i - 1;
  content = [openingSkipped(scene, bounds), last];
  if (last < content[0]) return undefined;
  const made = make([source], [i, i + 1], content, 'asserts', 'according-to');
  const resumed = source[1] + 2;
  if (inserted && word(t, source[1] + 1) === ',' && resumed < bounds.to && !clauseIn(scene, content))
    made.content.push([resumed, contentEnd(scene, resumed, bounds, 'clause', false)]);
  return made;
}

/** A finite verb stands in the range. */
function clauseIn({ t }: Scene, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (isFiniteVerb(t, i)) return true;
  return false;
}

/** The comma that ends the source and opens the content: the last one before a finite verb of the main clause. */
function commaAfter(scene: Scene, source: Range, { to }: Bounds): number {
  for (let i = source[0]; i < to; i++)
    if (word(scene.t, i) === ',' && i > source[0] && (i >= source[1] || !isFiniteVerb(scene.t, i + 1))) return i;
  return -1;
}

const make = (source: Range[], cue: Range, content: Range, stance: Stance, rule: string): Draft => ({
  source,
  cue,
  content: [content],
  stance,
  rule,
});

/** `X's claim that ...`, `his insistence that ...`, `reports that ...`: a noun of saying with its clause. */
export function nounCue(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const stance = cueNounStances.get(word(t, i));
  if (!stance || isName(t, i)) return undefined;
  const next = word(t, i + 1);
  if (
    next !== 'that' &&
    !(next === 'to' && /^(?:decision|promise|pledge|vow|threat|plan|refusal|offer|proposal|call|request)s?$/u.test(word(t, i)))
  )
    return undefined;
  if (next === 'that' && isFiniteVerb(t, i + 2)) return undefined;
  const content: Range = [i + 1, contentEnd(scene, i + 1, bounds, next === 'that' ? 'clause' : 'infinitive', true)];
  if (content[1] <= content[0]) return undefined;
  let start = i;
  while (start - 1 > bounds.from && has(t, start - 1, cls.adjective) && !has(t, start - 1, cls.determiner)) start--;
  const before = start - 1;
  if (before < bounds.from) return next === 'that' ? make([], [start, i], content, stance, 'noun-clause') : undefined;
  if (has(t, before, cls.possessive)) return make([[before, before]], [start, i], content, stance, 'noun-clause');
  if (isPossessiveMark(t, before)) {
    const first = nounPhraseStart(t, before - 1, bounds.from);
    return first < 0 ? undefined : make([[first, before - 1]], [before, i], content, stance, 'noun-clause');
  }
  return next === 'that' && !has(t, before, cls.determiner | cls.verbPast | cls.preposition)
    ? make([], [start, i], content, stance, 'noun-clause')
    : undefined;
}

const speakers =
  /^(?:poll|report|study|survey|police|officials|analysts?|experts?|minister|ministry|court|sources?|witness(?:es)?|army|government|un|union|watchdog|agency|newspaper|ap|afp|reuters)$/u;

/** A headline or a transcript: `Minister: Talks will go on`, `Q: ...`. */
export function colonCue(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (word(t, i) !== ':' || i === bounds.from || i - bounds.from > 4 || i + 1 >= bounds.to) return undefined;
  let speaker = false;
  for (let j = bounds.from; j < i; j++) {
    if (!isName(t, j) || (t.classes[j] as number) & cls.gerund) return undefined;
    if (
      j === i - 1 &&
      (t.lists[j] !== 0 || has(t, j, cls.person | cls.title) || (t.words[j] as string).length === 1 || speakers.test(word(t, j)))
    )
      speaker = true;
  }
  if (!speaker) return undefined;
  if (!isWord(t, i + 1) && (scene.quoteAt[i + 1] as number) < 0) return undefined;
  if (/^(?:photo|image|video|source|note|update|correction|see|read|more|related|editor|watch)$/u.test(word(t, bounds.from)))
    return undefined;
  const end = contentEnd(scene, i + 1, bounds, 'clause', false);
  return end < i + 1 ? undefined : make([[bounds.from, i - 1]], [i, i], [i + 1, end], 'asserts', 'colon');
}

/** `X made clear that ...`, `made it plain that ...`. */
export function makeClear(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (!/^(?:make|makes|made|making)$/u.test(word(t, i))) return undefined;
  const at = word(t, i + 1) === 'it' ? i + 2 : i + 1;
  if (!/^(?:clear|plain|known)$/u.test(word(t, at))) return undefined;
  const start = groupStart(t, i, bounds.from);
  const source = subjectBefore(scene, start, bounds);
  const first = skipCircumstance(scene, at + 1, bounds);
  if (!source || first >= bounds.to || !isWord(t, first) || has(t, first, cls.preposition | cls.conjunction)) return undefined;
  const end = contentEnd(scene, first, bounds, 'clause', false);
  return end < first ? undefined : make([source], [start, at], [first, end], 'asserts', 'speech-made-clear');
}

/** `X seems to ...`, `X is likely to ...`: a judgement without a speaker. */
export function seeming(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (
    !/^(?:seem|seems|seemed|appear|appears|appeared)$/u.test(word(t, i)) ||
    (word(t, i + 1) !== 'to' && !has(t, i + 1, cls.adjective) && word(t, i + 1) !== 'unlikely' && word(t, i + 1) !== 'likely')
  )
    return undefined;
  const subject = subjectBefore(scene, i, bounds);
  if (!subject) return undefined;
  return {
    source: [],
    cue: [i, i],
    content: [subject, [i + 1, contentEnd(scene, i + 1, bounds, 'infinitive', false)]],
    stance: 'asserts',
    rule: 'seeming',
    hedged: true,
  };
}
