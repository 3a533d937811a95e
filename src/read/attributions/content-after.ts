import { inquirers } from '../../lexicon/en/cues.verbs.ts';
import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { firstBehind, thatBehindAside, thatBehindPlace, thrownOut } from './behind-verb.ts';
import { addressee, skipCircumstance } from './circumstance.ts';
import { isClause } from './clauses.ts';
import { contentEnd, type Extent } from './content.ts';
import type { Cue, Range, Scene } from './draft.ts';
import * as frame from './frame.ts';
import { saysNext, speakerFollows } from './next-speaker.ts';
import { has, helpers, isFiniteVerb, isPossessiveMark, isTime, isWord, word } from './phrases.ts';

const bounding = setOf('at up over under about around between');
const contentOpeners = setOf('that whether if how why what who where when');
const clauseWords = setOf('that whether if how why what');
const currencies = setOf('$ £ €');
const amounts = setOf('many much few little');
const vague = setOf('little much less more nothing');
const whoOrWhich = setOf('who which');

interface Found {
  readonly content: Range;
  readonly cueEnd: number;
  readonly rule: string;
}

/** What the verb takes behind it: a clause, an object or an infinitive, and where the cue ends. */
export function contentAfter(scene: Scene, cue: Cue, source: Range | undefined): Found | undefined {
  const { t } = scene;
  const { verb } = cue.word;
  let at = firstBehind(scene, cue);
  const particle = word(t, at) === 'out' && verb.prepositions.has('out');
  if (particle) at++;
  if (at >= cue.to) return undefined;
  const w = word(t, at);
  const inner = isInner(scene, cue, source);
  const reach: Reach = (start, extent, cueEnd) => {
    const end = contentEnd(scene, start, cue, extent, inner);
    return end >= start
      ? { content: [start, end], cueEnd: particle ? Math.max(cueEnd, at - 1) : cueEnd, rule: `speech-${extent}` }
      : undefined;
  };
  if (
    verb.prepositions.has(w) &&
    at + 1 < cue.to &&
    !isTime(t, at + 1) &&
    !has(t, at + 1, cls.calendar) &&
    (isWord(t, at + 1) || (scene.quoteAt[at + 1] as number) >= 0)
  )
    return reach(at + 1, 'object', at);
  if (w === 'to') return verb.frames & frame.infinitive ? reach(at, 'infinitive', cue.at) : undefined;
  const told = verb.frames & frame.person ? behindHearer(scene, cue, at, reach) : undefined;
  if (told) return told === nothing ? undefined : told;
  const start = verb.frames & (frame.clause | frame.complement) ? skipCircumstance(scene, at, cue) : at;
  if (start >= cue.to) return undefined;
  const that =
    (word(t, start) === ',' || word(t, start) === '—' || word(t, start) === '–') && verb.frames & (frame.clause | frame.complement)
      ? thatBehindAside(t, start, cue.to)
      : -1;
  if (that > 0) return reach(that, 'clause', cue.at);
  if (word(t, start) === ':' && verb.frames & frame.quotation) return isWord(t, start + 1) ? reach(start + 1, 'clause', cue.at) : undefined;
  if (word(t, start) === 'that' && verb.frames === frame.complement && !isClause(scene, start + 1, cue.to - 1)) return undefined;
  if (contentOpeners.has(word(t, start)))
    return verb.frames & (frame.clause | frame.object | frame.complement) ? reach(start, 'clause', cue.at) : undefined;
  if (verb.frames & frame.object && has(t, start, cls.gerund) && gerundObject.has(verb.base)) return reach(start, 'object', cue.at);
  const claim = w === 'as' && verb.stance === 'denies' ? thrownOut(scene, at, cue) : -1;
  if (claim > 0) return reach(claim, 'object', at - 1);
  if (!opensClause(scene, start)) return verb.base === 'say' && setsOut(scene, start, cue) ? reach(start, 'clause', cue.at) : undefined;
  if (
    verb.frames & frame.clause &&
    (!(verb.frames & frame.object) || isClause(scene, start, beforeContrast(scene, start, contentEnd(scene, start, cue, 'clause', inner))))
  ) {
    if (!(verb.frames & frame.object) && verb.base !== 'say' && !isClause(scene, start, cue.to - 1)) return undefined;
    return reach(start, 'clause', cue.at);
  }
  if (verb.frames & frame.object) return reach(start, 'object', cue.at);
  if (verb.base === 'find' && source && hasInquirer(scene, source)) {
    const clause = isClause(scene, start, contentEnd(scene, start, cue, 'clause', inner));
    return reach(start, clause ? 'clause' : 'object', cue.at);
  }
  return verb.frames & frame.likened && likens(scene, start, contentEnd(scene, start, cue, 'object', inner))
    ? reach(start, 'object', cue.at)
    : undefined;
}

type Reach = (start: number, extent: Extent, cueEnd: number) => Found | undefined;
/** A hearer stands there, and no content behind. */
const nothing: Found = { content: [0, -1], cueEnd: -1, rule: '' };

/** `told reporters that`, `urged them to`, `told a meeting in Alba that`: what stands behind whom it is said to; undefined where nobody is named. */
function behindHearer(scene: Scene, cue: Cue, at: number, reach: Reach): Found | undefined {
  const { t } = scene;
  const { verb } = cue.word;
  const who = addressee(scene, at, cue);
  if (who < at) return undefined;
  const next = skipCircumstance(scene, who + 1, cue);
  if (word(t, next) === 'to' && verb.stance === 'demands') return reach(at, 'infinitive', cue.at) ?? nothing;
  if (word(t, next) === 'to' && next === who + 1) return reach(next, 'infinitive', cue.at) ?? nothing;
  if (verb.prepositions.has(word(t, who + 1))) return reach(who + 2, 'object', cue.at) ?? nothing;
  if (verb.frames & frame.clause && next < cue.to && opensClause(scene, next)) return reach(next, 'clause', cue.at) ?? nothing;
  const that = verb.frames & frame.clause ? thatBehindPlace(t, who + 1, cue.to) : -1;
  if (that > 0) return reach(that, 'clause', cue.at) ?? nothing;
  return verb.frames & frame.object ? undefined : nothing;
}

/** `claimed the attack, but officials blamed ...`: the last token before a clause set against the object or another speaker, else the last. */
function beforeContrast(scene: Scene, first: number, last: number): number {
  const { t } = scene;
  for (let i = first + 1; i < last; i++)
    if (
      word(t, i) === ','
        ? contrasting.has(word(t, i + 1)) || speakerFollows(scene, i, last)
        : word(t, i) === 'and' && saysNext(scene, i, last)
    )
      return i - 1;
  return last;
}
const contrasting = setOf('but while although though whereas');

/** `denies having known`: verbs whose object may be a gerund. */
const gerundObject: ReadonlySet<string> = new Set([
  'deny',
  'admit',
  'acknowledge',
  'recall',
  'regret',
  'suggest',
  'propose',
  'confirm',
  'remember',
]);
const inquiring: ReadonlySet<string> = new Set(inquirers.split('|'));
/** A study, a court or the like is the subject or stands in it. */
function hasInquirer({ t }: Scene, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++) if (inquiring.has(word(t, i))) return true;
  return false;
}

/** `him as a threat`: the object and what it is taken for. */
function likens({ t }: Scene, first: number, last: number): boolean {
  for (let i = first + 1; i < Math.min(last, first + 12); i++)
    if (word(t, i) === 'as') return word(t, i - 2) !== 'as' && word(t, i + 1) !== 'he' && !has(t, i + 1, cls.subject);
  return false;
}

/** `said despite the rain, they stay`, `said if it rains, they go`: a clause that opens with a circumstance and a comma. */
function setsOut(scene: Scene, start: number, cue: Cue): boolean {
  const { t } = scene;
  if (!has(t, start, cls.preposition | cls.subordinator)) return false;
  let comma = start + 1;
  while (comma < cue.to && word(t, comma) !== ',') comma++;
  return (
    comma + 1 < cue.to && isWord(t, comma + 1) && !has(t, comma + 1, cls.gerund | cls.conjunction) && isClause(scene, comma + 1, cue.to - 1)
  );
}

/** A word that can open an object or a clause. */
const opensClause = (scene: Scene, i: number): boolean => {
  const { t } = scene;
  if (clauseWords.has(word(t, i))) return true;
  if ((scene.quoteAt[i] as number) >= 0 || currencies.has(word(t, i))) return true;
  if (word(t, i) === 'as') return amounts.has(word(t, i + 1)) && word(t, i + 2) === 'as';
  if (word(t, i) === 'otherwise' || (vague.has(word(t, i)) && !isWord(t, i + 1))) return false;
  if (word(t, i) === 'having' || word(t, i) === 'being') return true;
  if (word(t, i) === 'no' && isWord(t, i + 1) && !has(t, i + 1, cls.conjunction)) return true;
  // `says at least 40 were killed`: a number with its bound.
  if (bounding.has(word(t, i)) && isDigits(word(t, i + (word(t, i) === 'at' || word(t, i) === 'up' ? 2 : 1)), 1, 9)) return true;
  return isWord(t, i) && !has(t, i, cls.preposition | cls.conjunction | helpers | cls.subordinator) && !isPossessiveMark(t, i);
};

/** `In a statement defending the plan, the mayor ...`: the main verb is to come. */
function opensSentence(t: Scene['t'], { from, at }: Cue): boolean {
  if (!has(t, from, cls.preposition)) return false;
  for (let i = from; i < at; i++) if (isFiniteVerb(t, i)) return false;
  return true;
}

/** The cue's clause is no main clause: a relative word is its source, or a subordinator opens it. */
function isInner(scene: Scene, cue: Cue, source: Range | undefined): boolean {
  const { t } = scene;
  if (cue.use === 'gerund') return cue.at === cue.from || has(t, cue.at - 1, cls.preposition | cls.subordinator) || opensSentence(t, cue);
  if (!source) return false;
  const before = source[0] - 1;
  if (whoOrWhich.has(word(t, source[0]))) return true;
  return before >= cue.from && has(t, before, cls.subordinator) && (before === cue.from || word(t, before - 1) === ',');
}
