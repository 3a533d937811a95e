import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { contentEnd } from './content.ts';
import { cueTable, nounTable } from './cue-table.ts';
import type { Bounds, Draft, Range, Scene } from './draft.ts';
import * as frame from './frame.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { make } from './phrase-cues.ts';
import { groupStart, has, isAdverb, isFiniteVerb, isName, isPossessiveMark, isWord, word } from './phrases.ts';

/** `X's claim that ...`, `his criticism of ...`, `reports that ...`: a noun of saying with its clause or object. */
export function nounCue(scene: Scene, i: number, bounds: Bounds): Draft | undefined {
  const { t } = scene;
  const noun = nounTable.get(word(t, i));
  if (!noun || (isName(t, i) && i > bounds.from)) return undefined;
  const next = word(t, i + 1);
  const open = noun.prepositions.has(next) && isWord(t, i + 2);
  if (next === 'that' ? isFiniteVerb(t, isAdverb(t, i + 2) && !has(t, i + 2, cls.determiner) ? i + 3 : i + 2) : next !== 'to' && !open)
    return undefined;
  const first = next === 'that' || !open ? i + 1 : i + 2;
  if (next === 'to' && !open && !takesInfinitive.has(word(t, i))) return undefined;
  const reached = contentEnd(scene, first, bounds, next === 'that' ? 'clause' : open ? 'object' : 'infinitive', true);
  const content: Range = [first, next === 'that' && isSubject(scene, i, bounds) ? beforeMainVerb(scene, first + 1, reached) : reached];
  if (content[1] < content[0] || (!open && content[1] === content[0])) return undefined;
  const cueEnd = open ? i + 1 : i;
  let start = i;
  while (start - 1 > bounds.from && has(t, start - 1, cls.adjective) && !has(t, start - 1, cls.determiner | cls.verbPast)) start--;
  const before = start - 1;
  if (before >= bounds.from && has(t, before, cls.possessive))
    return make([[before, before]], [start, cueEnd], content, noun.stance, 'noun-clause');
  if (before >= bounds.from && isPossessiveMark(t, before)) {
    const head = ownerStart(t, nounPhraseStart(t, before - 1, bounds.from), before);
    return head < 0 ? undefined : make([[head, before - 1]], [before, cueEnd], content, noun.stance, 'noun-clause');
  }
  if (next !== 'that' || (before >= bounds.from && has(t, before, cls.determiner | cls.verbPast | cls.preposition))) return undefined;
  return make([], [start, i], content, noun.stance, 'noun-clause');
}

const takesInfinitive = setOf(
  'decision decisions promise promises pledge pledges vow vows threat threats plan plans refusal refusals offer offers proposal proposals call calls request requests reluctance reluctances unwillingness unwillingnesss willingness willingnesss desire desires',
);

const bearers = cls.person | cls.title | cls.orgHead | cls.orgOpener | cls.placeHead;
/** `a reminder of Alba's claim`: the claim is Alba's; but `the mayor of Alba's claim` is the mayor's. First token of the owner. */
function ownerStart(t: Scene['t'], first: number, mark: number): number {
  for (let i = mark - 1; i > first; i--) if (word(t, i) === 'of') return has(t, i - 1, bearers) || isName(t, i - 1) ? first : i + 1;
  return first;
}

/** Nothing before the noun governs it: no verb stands there, so that the noun is the subject of one to come. */
function isSubject({ t }: Scene, noun: number, { from }: Bounds): boolean {
  for (let i = from; i < noun; i++) if (isFiniteVerb(t, i) || word(t, i) === ',' || has(t, i, cls.gerund | cls.subordinator)) return false;
  return !has(t, from, cls.preposition);
}

const linking = setOf('and or but nor');

/**
 * `His claim that he was away has been doubted`: the clause ends before the verb of which it is the subject, the first that nothing in the
 * clause calls for. In: the first and last token of what may be the clause. Out: its last token.
 */
function beforeMainVerb({ t }: Scene, first: number, last: number): number {
  let due = 1;
  for (let i = first; i <= last; i++) {
    if (has(t, i, cls.subordinator) || relatives.has(word(t, i)) || linking.has(word(t, i)) || isOwnSubject(t, i, first)) due++;
    if (!isFiniteVerb(t, i)) continue;
    if (due === 0) return strong.has(word(t, i)) ? groupStart(t, i, first) - 1 : last;
    due--;
    while (i < last && helps(t, i) && (has(t, i + 1, grouped) || isAdverb(t, i + 1))) i++;
    if (saysThat(t, i)) due++;
  }
  return last;
}
/** `the man said the road was shut`: a verb of saying before the subject of a clause. */
const saysThat = (t: Scene['t'], i: number): boolean =>
  ((cueTable().get(word(t, i))?.verb.frames ?? 0) & (frame.clause | frame.complement)) !== 0 &&
  isWord(t, i + 1) &&
  word(t, i + 1) !== 'that' &&
  !isFiniteVerb(t, i + 1);
const grouped = cls.auxiliary | cls.negation | cls.participle | cls.verbPast | cls.verbBase;
const helps = (t: Scene['t'], i: number): boolean => has(t, i, cls.auxiliary | cls.modal | cls.negation) || isAdverb(t, i);
const relatives = setOf('who which that what how why where when');
const strong = setOf('is was are were has have had will would does did could may might can should');
/** `the reports he saw`: a subject right behind a noun opens a clause of its own. */
const isOwnSubject = (t: Scene['t'], i: number, first: number): boolean =>
  i > first && has(t, i, cls.subject) && !has(t, i, cls.determiner) && has(t, i - 1, cls.noun);
