import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { addressee, skipCircumstance } from './circumstance.ts';
import { isClause } from './clauses.ts';
import { contentEnd, openingSkipped } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import { draftOf } from './draft-of.ts';
import * as frame from './frame.ts';
import { has, isAdverb, isFiniteVerb, isWord, word } from './phrases.ts';
import { quotedBefore } from './quoted.ts';
import { subjectAfter } from './subject.ts';

const commaOrDash = setOf(', — – -- -');
const closingMarks = setOf('. , ; ? ! — – -- -');
const newClause = setOf('but and while as which who though although when after before citing because');

/** `The road is closed, police said.` and `The road, police said, is closed.` */
export function invertedContent(scene: Scene, cue: Cue, before: Range | undefined): Draft | undefined {
  const { t } = scene;
  if (!(cue.word.verb.frames & (frame.clause | frame.quotation | frame.complement)) || cue.use === 'gerund') return undefined;
  const comma = (before ? before[0] : cue.start) - 1;
  if (comma <= cue.from || !commaOrDash.has(word(t, comma))) return undefined;
  const first = openingSkipped(scene, cue);
  if (quotedBefore(scene, comma - 1) >= 0) return undefined;
  let after = cue.at + 1;
  while (after < cue.to && isAdverb(t, after)) after++;
  if (before && cue.word.verb.frames & frame.person) after = Math.max(after, addressee(scene, after, cue) + 1);
  const resumed = behindPlace(scene, skipCircumstance(scene, after, cue), cue);
  const next = word(t, resumed);
  const source = before ?? subjectAfter(scene, cue.at, cue);
  if (!source) return undefined;
  if (first >= comma) return before && next === ',' ? behindLink(scene, cue, before, resumed + 1) : undefined;
  const end = before ? resumed : source[1] + 1;
  const closes = end >= cue.to || closingMarks.has(before ? next : word(t, end));
  const clause = isClause(scene, first, comma - 1) || (before !== undefined && closes && standsAlone(scene, first, comma - 1, cue));
  const opens = has(t, first, cls.preposition | cls.gerund) || word(t, first) === 'rather';
  if (!before && !clause && word(t, end) === ',' && (isFiniteVerb(t, end + 1) || (opens && isClause(scene, end + 1, cue.to - 1)))) {
    const rest = contentEnd(scene, end + 1, cue, 'clause', false);
    return draftOf(
      cue,
      'speech-interrupted',
      [source],
      [cue.start, cue.at],
      [
        [first, comma - 1],
        [end + 1, rest],
      ],
    );
  }
  if (!closes || !clause) {
    if (!(before && next === ',' && (comma - first <= 8 || isFiniteVerb(t, resumed + 1)))) return undefined;
  }
  const content: Range[] = [[first, comma - 1]];
  if (before && next === ',' && resumed + 1 < cue.to && goesOn(scene, resumed + 1, cue))
    content.push([resumed + 1, contentEnd(scene, resumed + 1, cue, 'clause', false)]);
  else if (!clause) return undefined;
  return draftOf(cue, content.length > 1 ? 'speech-interrupted' : 'speech-inverted', [source], [cue.start, cue.at], content);
}

/** `Still, he said, the road was shut`: nothing but a link stands before. */
function behindLink(scene: Scene, cue: Cue, source: Range, first: number): Draft | undefined {
  if (!goesOn(scene, first, cue)) return undefined;
  const last = contentEnd(scene, first, cue, 'clause', false);
  return isClause(scene, first, last) ? draftOf(cue, 'speech-interrupted', [source], [cue.start, cue.at], [[first, last]]) : undefined;
}

/** `Six towns depend on the dam, the minister said.`: with the sentence over, nothing but a clause can be what was said. */
const standsAlone = ({ t }: Scene, first: number, last: number, cue: Cue): boolean =>
  cue.word.verb.base === 'say' && last - first >= 3 && !has(t, first, cls.preposition | cls.subordinator | cls.gerund | cls.conjunction);

/** After `, police said,`: the interrupted clause, and not a participle or a clause of the writer's. */
const goesOn = (scene: Scene, i: number, cue: Cue): boolean =>
  i < cue.to &&
  (isWord(scene.t, i) || (scene.quoteAt[i] as number) >= 0) &&
  !has(scene.t, i, cls.gerund) &&
  !newClause.has(word(scene.t, i));

/**
 * `he said on Friday in Alba`, `in the radio’s “Late News”`: where the phrases that say when and where end, at a closing mark; where they
 * began when a verb stands there.
 */
function behindPlace({ t, quoteAt, quotations }: Scene, from: number, { to, word: { verb } }: Cue): number {
  if (!has(t, from, cls.preposition) || verb.prepositions.has(word(t, from)) || !(verb.frames & frame.quotation)) return from;
  for (let i = from; i < Math.min(to, from + longestPlace); i++) {
    if (closingMarks.has(word(t, i))) return i;
    const q = quotations[quoteAt[i] as number];
    if (q ? q.words > longestTitle : isFiniteVerb(t, i) || has(t, i, cls.subordinator | cls.subject | cls.modal)) return from;
    if (q) i = q.last;
  }
  return from + longestPlace < to ? from : to;
}
/** In tokens. */
const longestPlace = 16;
const longestTitle = 6;
