import { isDigits } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import { cueTable, nounTable } from './cue-table.ts';
import type { Bounds, Range, Scene } from './draft.ts';
import { isGoverned, longSubject } from './long-subject.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { isBody, nounPhraseStart } from './noun-phrase-start.ts';
import { behindOpening } from './opening-phrase.ts';
import { wholeSubject } from './participle-subject.ts';
import { groupStart, has, isAdverb, isFiniteVerb, isName, isTime, isWord, word } from './phrases.ts';

const dashes = setOf('— – --');
const partingMarks = setOf(', ; : — – -');
const asides = setOf('however meanwhile though too instead therefore moreover nevertheless nonetheless also again then still');
const insertionOpeners = setOf('who which whose where himself');
const beforeTime = setOf('on late later earlier early');
const spans = setOf('week month year quarter morning afternoon evening night summer winter spring autumn');
const pointing = setOf('this last next that');
const made = setOf('released published issued posted conducted');
const floating = setOf('both all each');
const describing = setOf('who whose which himself herself where');
const phraseEnds = setOf(', . ; : ! ? “ " — – - `` --');
const relatives = setOf('who which that');

/** The subject that stands before the verb group that starts at `start`: a noun phrase, with an apposition in commas where there is one. */
export function subjectBefore(scene: Scene, start: number, { from }: Bounds): Range | undefined {
  const low = lowest(scene, start, from);
  const found = nearSubject(scene, start, low);
  return !found || isGoverned(scene.t, found[0], low) ? (longSubject(scene.t, start, low) ?? found) : found;
}

/** The first token that a subject may reach back to: behind a semicolon or somebody's words. */
function lowest({ t, quoteAt, quotations }: Scene, start: number, from: number): number {
  for (let j = start - 1; j >= from; j--)
    if (word(t, j) === ';' || ((quoteAt[j] as number) >= 0 && quotations[quoteAt[j] as number]?.speech)) return j + 1;
  return from;
}

/** The phrase right before the verb. */
function nearSubject(scene: Scene, start: number, low: number): Range | undefined {
  const { t } = scene;
  let end = start - 1;
  while (end > low && isTime(t, end)) end -= beforeTime.has(word(t, end - 1)) ? 2 : 1;
  // `a poll released Friday found`: the time belongs to the participle.
  const whole = end < start - 1 && made.has(word(t, end)) ? start - 1 : -1;
  while (end > low && asides.has(word(t, end)) && isWord(t, end - 1)) end--; // `the mayor meanwhile said`
  // `the mayor and the governor both said`
  while (end > low && floating.has(word(t, end)) && isWord(t, end - 1) && !has(t, end - 1, cls.preposition | cls.conjunction)) end--;
  if (end < low) return undefined;
  const w = word(t, end);
  if ((w === 'who' || w === 'which' || w === 'that') && !isBody(t, end)) return relative(t, end, low);
  if (w === ',') return acrossCommas(scene, end, low);
  if (w === ')') return inBrackets(t, end, low);
  if (dashes.has(w)) return acrossDashes(t, end, low);
  const first = nounPhraseStart(t, end, low);
  if (first < 0 || !mayGovern(t, first, end)) return undefined;
  const found = wholeSubject(scene, behindOpening(t, [first, end], low), low);
  return [opensWithThat(t, found, low) ? found[0] + 1 : found[0], whole > 0 ? whole : found[1]];
}

/** `argues that families want`: after a verb or a noun of saying `that` opens the clause and is no part of its subject. */
const opensWithThat = (t: Marked, [first, last]: Range, low: number): boolean =>
  word(t, first) === 'that' &&
  last > first &&
  first > low &&
  (isFiniteVerb(t, first - 1) || isTime(t, first - 1) || cueTable().has(word(t, first - 1)) || nounTable.has(word(t, first - 1)));

/** `who said`: the relative word is the source as printed; not `that` after a verb of saying or a preposition (`after that report`). */
const relative = (t: Marked, at: number, low: number): Range | undefined =>
  word(t, at) === 'that' && (at === low || !isWord(t, at - 1) || isFiniteVerb(t, at - 1) || has(t, at - 1, cls.preposition))
    ? undefined
    : [at, at];

/** `X, the head of Y, said`: the phrase before the comma that opens the insertion, up to the comma that closes it. */
function acrossCommas(scene: Scene, end: number, low: number): Range | undefined {
  const { t } = scene;
  const aside = asideStart(t, end);
  if (aside > low) {
    const first = nounPhraseStart(t, aside - 1, low);
    return first < 0 || !mayGovern(t, first, aside - 1) ? undefined : [first, aside - 1];
  }
  let nearest: Range | undefined;
  let commas = 0;
  for (let j = end - 1; j > low && end - j < 45 && commas < 8; j--) {
    if (word(t, j) !== ',') continue;
    commas++;
    const head = nounPhraseStart(t, j - 1, low);
    if (head < 0 || isTime(t, j - 1) || !mayGovern(t, head, j - 1) || !inserted(t, j + 1, end - 1)) continue;
    const [first] = wholeSubject(scene, [head, j - 1], low);
    if (first === low || has(t, first - 1, cls.subordinator | cls.conjunction)) return [first, end];
    if (!nearest && partingMarks.has(word(t, first - 1))) nearest = [first, end];
  }
  return nearest;
}

/** The comma before an aside that describes nobody (`, however,`), or -1. */
const asideStart = (t: Marked, end: number): number => (asides.has(word(t, end - 1)) && word(t, end - 2) === ',' ? end - 2 : -1);

/** Words between two commas that add to a subject: a description, an age, a party, a relative clause. */
function inserted(t: Marked, first: number, last: number): boolean {
  if (last < first) return false;
  if (last === first) return !has(t, first, cls.opener | cls.conjunction) || isDigits(word(t, first));
  return !has(t, first, cls.subordinator | cls.conjunction) || insertionOpeners.has(word(t, first));
}

/** `X — who heads Y — said`: the phrase before the first dash; what stands between the dashes is no part of it. */
function acrossDashes(t: Marked, end: number, low: number): Range | undefined {
  let open = end - 1;
  while (open > low && end - open < 45 && !dashes.has(word(t, open))) open--;
  if (open <= low || end - open >= 45) return undefined;
  const first = nounPhraseStart(t, open - 1, low);
  return first < 0 || !mayGovern(t, first, open - 1) ? undefined : [first, open - 1];
}

function inBrackets(t: Marked, end: number, low: number): Range | undefined {
  let open = end;
  while (open > low && word(t, open) !== '(') open--;
  const first = open - 1 >= low ? nounPhraseStart(t, open - 1, low) : -1;
  return first < 0 ? undefined : [first, end];
}

/** A phrase that can speak: no bare time, no number alone, not `no one`. */
function mayGovern(t: Marked, first: number, last: number): boolean {
  if (first === last && word(t, first) === 'one' && word(t, first - 1) === 'no') return false;
  if (has(t, last, cls.calendar) && first === last) return false;
  if (last === first + 1 && spans.has(word(t, last)) && pointing.has(word(t, first))) return false; // `emails published this week suggest`
  if (
    first === last &&
    !isName(t, first) &&
    has(t, first, cls.opener | cls.subordinator) &&
    !has(t, first, cls.subject | cls.determiner | cls.noun)
  )
    return false;
  return true;
}

/** The source after an inverted cue (`said X, the head of Y.`): a noun phrase with what describes it, up to the clause's end. */
export function subjectAfter(scene: Scene, end: number, { to }: Bounds): Range | undefined {
  const { t } = scene;
  const first = end + 1;
  if (!isWord(t, first) || has(t, first, cls.preposition | cls.conjunction | cls.subordinator)) return undefined;
  let last = nounPhraseEnd(t, first, to);
  if (last < 0) return undefined;
  if (word(t, last + 1) === 'like') last = Math.max(last, nounPhraseEnd(t, last + 2, to)); // `said experts like Ann Lowe`
  while (word(t, last + 1) === ',' && last + 2 < to && describes(t, last + 2, to)) {
    const more = stretch(t, last + 2, to);
    if (more <= last) break;
    last = more;
  }
  return [first, last];
}

/** After a comma: words that go on describing who speaks. */
function describes(t: Marked, i: number, to: number): boolean {
  if (describing.has(word(t, i))) return true;
  if (word(t, i) === 'there') return false;
  if (isDigits(word(t, i), 2, 2)) return true;
  if (has(t, i, cls.preposition)) return word(t, i) === 'of';
  return (
    !has(t, i, cls.conjunction | cls.subordinator | cls.gerund | cls.subject) &&
    !isFiniteVerb(t, i) &&
    (!has(t, i, cls.verbBase) || has(t, i, cls.noun | cls.adjective)) &&
    i < to &&
    isWord(t, i)
  );
}

/** To the next comma, quotation or end of the sentence. */
function stretch(t: Marked, i: number, to: number): number {
  let last = i - 1;
  for (let j = i; j < to; j++) {
    if (!isWord(t, j) && phraseEnds.has(t.words[j] as string)) break;
    last = j;
  }
  return last;
}

/** The subject of the nearest verb before `verb` that is no part of what somebody says: it governs `..., saying that` and `... and called for`. */
export function subjectOfClause(scene: Scene, verb: number, bounds: Bounds): Range | undefined {
  const { t, quoteAt } = scene;
  let tries = 0;
  // `when he called it a lie and said`
  const joined = has(t, verb - 1, cls.conjunction) || isAdverb(t, verb - 1);
  for (let i = verb - 1; i > Math.max(bounds.from, verb - 90) && tries < 6; i--) {
    if ((quoteAt[i] as number) >= 0 && scene.quotations[quoteAt[i] as number]?.speech) continue;
    if (!isFiniteVerb(t, i) || (has(t, i, cls.noun) && !has(t, i, cls.auxiliary | cls.modal | cls.verbPast)) || isSaid(scene, i, bounds))
      continue;
    tries++;
    const found = subjectBefore(scene, groupStart(t, i, bounds.from), bounds);
    if (found && tries === 1 && joined && cueTable().has(word(t, i)) && !relatives.has(word(t, found[0]))) return found;
    if (
      !found ||
      relatives.has(word(t, found[0])) ||
      (found[0] > bounds.from && has(t, found[0] - 1, cls.subordinator | cls.preposition)) ||
      has(t, found[0], cls.subordinator)
    )
      continue;
    return found;
  }
  return undefined;
}

/** The token stands in the content of an attribution of this sentence. */
function isSaid(scene: Scene, i: number, { from }: Bounds): boolean {
  for (let d = scene.drafts.length - 1; d >= 0; d--) {
    const made = scene.drafts[d];
    if (!made || made.cue[1] < from) return false;
    if (made.content.some(([a, b]) => a <= i && i <= b)) return true;
  }
  return false;
}
