import type { Stance } from '../../model/reading.ts';
import { setOf } from '../../text/set-of.ts';
import * as shape from '../../text/shape.ts';
import * as cls from '../names/cls.ts';
import { skipCircumstance } from './circumstance.ts';
import { contentEnd, type Extent, openingSkipped } from './content.ts';
import { adjectiveTable } from './cue-table.ts';
import type { Bounds, Draft, Range, Scene } from './draft.ts';
import * as frame from './frame.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { groupStart, has, isAdverb, isFiniteVerb, isName, isTime, isWord, word } from './phrases.ts';
import { subjectAfter, subjectBefore, subjectOfClause } from './subject.ts';

const notSources = setOf('plan plans schedule law rules need custom tradition type size ability taste');
/** `treated according to the rules`: what is kept to speaks for nobody. */
const norms = setOf(
  'convention conventions constitution law laws rule rules regulation regulations standards protocol protocols principles norms guidelines criteria instructions procedure procedures customs traditions',
);
const degrees = setOf('very more less most increasingly deeply so too also not');
const linking = setOf("is are was were be been am remain remains remained feel feels felt seem seems seemed ’s 's ’re 're");
const clauseWords = setOf('that whether how why what');
const evident = setOf('clear plain known');
const seemingForms = setOf('seem seems seemed appear appears appeared');

/** `according to X, ...` and `..., according to X`. */
export function accordingTo(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const named = subjectAfter(scene, i + 1, bounds);
  const source = named && withParticiple(scene, withKnowledge(scene, named, bounds), bounds);
  if (!source || notSources.has(word(t, source[0]))) return undefined;
  // `The paper said that, according to X, ...`: as at the head of a sentence.
  const opens = i === openingSkipped(scene, bounds) || (word(t, i - 1) === ',' && word(t, i - 2) === 'that');
  let content: Range;
  if (opens) {
    const clause = bareClause(scene, source[0], bounds);
    if (clause > 0) {
      content = [clause, contentEnd(scene, clause, bounds, 'clause', false)];
      return make([[source[0], clause - 1]], [i, i + 1], content, 'asserts', 'according-to');
    }
    const comma = commaAfter(scene, source, bounds);
    if (comma < 0) return undefined;
    content = [comma + 1, contentEnd(scene, comma + 1, bounds, 'clause', false)];
    return make([[source[0], comma - 1]], [i, i + 1], content, 'asserts', 'according-to');
  }
  const inserted = word(t, i - 1) === ',';
  if (!inserted && norms.has(word(t, source[1]))) return undefined;
  const last = inserted ? i - 2 : i - 1;
  content = [openingSkipped(scene, bounds), last];
  if (last < content[0]) return undefined;
  const made = make([source], [i, i + 1], content, 'asserts', 'according-to');
  const resumed = source[1] + 2;
  if (inserted && word(t, source[1] + 1) === ',' && resumed < bounds.to && !clauseIn(scene, content))
    made.content.push([resumed, contentEnd(scene, resumed, bounds, 'clause', false)]);
  return made;
}

const knowing = setOf('familiar briefed close involved aware acquainted');
/** `two people familiar with the plan`, `a person briefed on it`: the phrase that says what a source knows belongs to it. */
function withKnowledge({ t }: Scene, [first, last]: Range, { to }: Bounds): Range {
  const at = knowing.has(word(t, last)) ? last : last + 1;
  if (!knowing.has(word(t, at)) || !has(t, at + 1, cls.preposition)) return [first, last];
  return [first, Math.max(last, nounPhraseEnd(t, at + 2, to))];
}

/** `a report released on Monday by the fire service`: a participle that governs no object, with the phrases behind it. */
function withParticiple({ t }: Scene, [first, last]: Range, { to }: Bounds): Range {
  const at = last + 1;
  if (!has(t, at, cls.verbPast | cls.participle) || isName(t, at) || !(has(t, at + 1, cls.preposition) || isTime(t, at + 1)))
    return [first, last];
  let end = at;
  while (end + 1 < to && (isTime(t, end + 1) || has(t, end + 1, cls.preposition))) {
    const next = isTime(t, end + 1) ? end + 1 : isTime(t, end + 2) ? end + 2 : nounPhraseEnd(t, end + 2, to);
    if (next <= end) break;
    end = next;
  }
  return end > at ? [first, end] : [first, last];
}

const barePronouns = setOf('he she they it we there');

/** "According to the guard they had cut the fence": where the clause opens without a comma; -1 where a comma comes first. */
function bareClause({ t }: Scene, from: number, { to }: Bounds): number {
  for (let i = from + 1; i < to - 1 && word(t, i) !== ','; i++) if (barePronouns.has(word(t, i)) && isFiniteVerb(t, i + 1)) return i;
  return -1;
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

/** A draft with one piece of content that no verb makes. */
export const make = (source: Range[], cue: Range, content: Range, stance: Stance, rule: string): Draft => ({
  source,
  cue,
  content: [content],
  stance,
  rule,
});

/** `X is confident that ...`, `X was critical of ...`: an adjective of opinion after a form of `be`. */
export function adjectiveCue(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const adjective = adjectiveTable.get(word(t, i));
  if (!adjective || t.shapes[i] !== shape.lower) return undefined;
  const start = groupStart(t, i, bounds.from);
  let be = i - 1;
  while (be > start && (isAdverb(t, be) || degrees.has(word(t, be)))) be--;
  if (!linking.has(word(t, be))) return undefined;
  const first = Math.min(start, groupStart(t, be, bounds.from));
  const source = subjectBefore(scene, first, bounds);
  if (!source) return undefined;
  const next = word(t, i + 1);
  const made = (from: number, extent: Extent, cueEnd: number): Draft | undefined => {
    const end = contentEnd(scene, from, bounds, extent, false);
    return end < from ? undefined : make([source], [first, cueEnd], [from, end], adjective.stance, 'speech-adjective');
  };
  if (next === 'to' && adjective.frames & frame.infinitive) return made(i + 1, 'infinitive', i);
  if (adjective.prepositions.has(next) && isWord(t, i + 2)) return made(i + 2, 'object', i + 1);
  if (clauseWords.has(next) && adjective.frames & frame.complement) return made(i + 1, 'clause', i);
  return adjective.frames & frame.clause && has(t, i + 1, cls.subject | cls.determiner | cls.possessive)
    ? made(i + 1, 'clause', i)
    : undefined;
}

export const madeClear: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making']);

/** `X made clear that ...`, `made it plain that ...`. */
export function makeClear(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (!madeClear.has(word(t, i))) return undefined;
  const at = word(t, i + 1) === 'it' ? i + 2 : i + 1;
  if (!evident.has(word(t, at))) return undefined;
  const start = groupStart(t, i, bounds.from);
  const source = subjectBefore(scene, start, bounds) ?? subjectOfClause(scene, i, bounds);
  const first = skipCircumstance(scene, at + 1, bounds);
  if (!source || first >= bounds.to || !isWord(t, first) || has(t, first, cls.preposition | cls.conjunction)) return undefined;
  const end = contentEnd(scene, first, bounds, 'clause', false);
  return end < first ? undefined : make([source], [start, at], [first, end], 'asserts', 'speech-made-clear');
}

/** `X seems to ...`, `X is likely to ...`: a judgement without a speaker. */
export function seeming(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  if (
    !seemingForms.has(word(t, i)) ||
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
