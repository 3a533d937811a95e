import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import { addressee, skipCircumstance } from './circumstance.ts';
import { openingSkipped } from './content.ts';
import type { Cue, Draft, Range, Scene } from './draft.ts';
import * as frame from './frame.ts';
import { saysAt } from './next-speaker.ts';
import { has, isAdverb, isFiniteVerb, isName, isPossessiveMark, isWord, word } from './phrases.ts';
import { endingBefore, type Quotation } from './quotations.ts';
import { subjectAfter, subjectOfClause } from './subject.ts';

const commaOrColon = setOf(', :');
const speechEnds = setOf('. ! ? ,');
const stopOrComma = setOf('. ,');
const clauseMarks = setOf(': . ! ? ,');

/** Index of the quotation whose last token is `at`, or -1. */
export const quotedBefore = (scene: Scene, at: number): number => {
  const k = at >= 0 ? (scene.quoteAt[at] as number) : -1;
  return k >= 0 && scene.quotations[k]?.last === at ? k : -1;
};

/** Direct speech beside the cue: `"...," X said`, `"...," said X`, `X said: "..."`. */
export function quotedContent(scene: Scene, cue: Cue, before: Range | undefined): Draft | undefined {
  const { t, quotations } = scene;
  const left = (before ? before[0] : cue.start) - 1;
  const k = quotedBefore(scene, word(t, left) === ',' ? left - 1 : left);
  if (k >= 0 && cue.use !== 'gerund' && takesQuotation(scene, cue, k)) return quoteFirst(scene, cue, before, k);
  const whole = k < 0 ? phraseBehindQuotation(scene, cue) : undefined;
  if (whole) return quoteFirst(scene, cue, whole, scene.quoteAt[whole[0] - 1] as number);
  const behind = before ? undefined : speakerBetween(scene, cue);
  if (behind) return behind;
  const source = before ?? subjectOfClause(scene, cue.at, cue);
  if (!source || !(cue.word.verb.frames & frame.quotation)) return undefined;
  let at = cue.at + 1;
  while (at < cue.to && isAdverb(t, at)) at++;
  if (cue.word.verb.frames & frame.person) at = Math.max(at, addressee(scene, at, cue) + 1);
  at = beforeQuotation(scene, skipCircumstance(scene, at, cue), cue);
  if (isPossessiveMark(t, at - 1) && at - 1 > cue.at) return undefined; // `said on the radio’s “Late News”`
  const colon = word(t, at) === ':' && at === cue.at + 1;
  if (commaOrColon.has(word(t, at))) at++;
  const index = at < cue.to ? (scene.quoteAt[at] as number) : -1;
  const q = index < 0 ? undefined : quotations[index];
  if (!q?.speech || q.first !== at || scene.spoken.has(index) || !closesSentence(scene, q.last)) return undefined;
  const made = make(cue, 'quotation-after', [source], [[q.first, q.last]], colon ? 1 : 0);
  scene.spoken.set(index, made);
  return made;
}

/** `But, said Ana Roos, “it is over.”`, `Replied Ana Roos: “No.”`: the speaker between the verb and the quotation. */
function speakerBetween(scene: Scene, cue: Cue): Draft | undefined {
  const { t } = scene;
  if (cue.use !== 'active' || (cue.start > cue.from && word(t, cue.start - 1) !== ',') || !(cue.word.verb.frames & frame.quotation))
    return undefined;
  const source = subjectAfter(scene, cue.at, cue);
  const first = (source?.[1] ?? 0) + 2;
  const k = source && commaOrColon.has(word(t, first - 1)) ? (scene.quoteAt[first] as number) : -1;
  const q = scene.quotations[k];
  if (!source || q?.first !== first || !q.speech || scene.spoken.has(k) || !closesSentence(scene, q.last)) return undefined;
  const made = make(cue, 'quotation-after', [source], [[q.first, q.last]]);
  scene.spoken.set(k, made);
  return made;
}

/** `“...,” former policy planning director Ana Roos wrote`: all between a quotation and its verb is who speaks, where no verb and no comma stands there. */
function phraseBehindQuotation(scene: Scene, cue: Cue): Range | undefined {
  const { t, quoteAt } = scene;
  if (cue.use !== 'active' || !(cue.word.verb.frames & frame.quotation)) return undefined;
  let first = cue.start;
  while (first > cue.from && cue.start - first < longestSpeaker && (quoteAt[first - 1] as number) < 0) {
    first--;
    if (!isWord(t, first) ? !isPossessiveMark(t, first) : isFiniteVerb(t, first) || has(t, first, cls.conjunction | cls.subordinator))
      return undefined;
  }
  const k = first > cue.from ? quotedBefore(scene, first - 1) : -1;
  return k >= 0 && first < cue.start && isName(t, cue.start - 1) && takesQuotation(scene, cue, k) ? [first, cue.start - 1] : undefined;
}
/** Most tokens of a phrase that says who speaks. */
const longestSpeaker = 20;

/** `said of the plan, “...”`, `wrote on the notice board: “...”`: a phrase of no more than ten words between cue and quotation. */
function beforeQuotation({ t, quoteAt }: Scene, at: number, { to }: Cue): number {
  if (!has(t, at, cls.preposition)) return at;
  for (let i = at + 1; i < Math.min(to, at + 11); i++) {
    if (commaOrColon.has(word(t, i)) && (quoteAt[i + 1] as number) >= 0) return i;
    if (!isWord(t, i) || isFiniteVerb(t, i)) return at;
  }
  return at;
}

/** The quotation ends its clause; words that follow it directly make it a part of an indirect content. */
const closesSentence = ({ t }: Scene, last: number): boolean =>
  t.spanOf[last + 1] !== t.spanOf[last] || !isWord(t, last + 1) || speechEnds.has(word(t, last - 1));

/** `“Why now?” Ana Roos asked.` where the mark ended a sentence: nothing but speaker, verb and circumstance stand in the next. */
function tagsQuestion(scene: Scene, cue: Cue, q: Quotation): boolean {
  const { t } = scene;
  if (!asks(t.words[q.last - 1] ?? '') || t.firstOf[t.spanOf[cue.at] as number] !== q.last + 1 || !(cue.word.verb.frames & frame.quotation))
    return false;
  const after = skipCircumstance(scene, cue.at + 1, cue);
  return after >= cue.to || stopOrComma.has(word(t, after));
}

const asks = (printed: string): boolean => printed.endsWith('?') || printed.endsWith('!');
const closers = setOf(', . ! ? … - —');
/** A mark behind which the speaker may follow; points come as one token. */
const closes = (printed: string): boolean => closers.has(printed) || printed.startsWith('..');

const takesQuotation = (scene: Scene, cue: Cue, k: number): boolean => {
  const q = scene.quotations[k] as Quotation;
  if (scene.spoken.has(k) || (scene.t.spanOf[q.last] !== scene.t.spanOf[cue.at] && !tagsQuestion(scene, cue, q))) return false;
  const closed = closes(endingBefore(scene.t, q.last)) || word(scene.t, q.last + 1) === ',';
  return closed && (cue.word.verb.frames & (frame.quotation | frame.clause)) !== 0;
};

function quoteFirst(scene: Scene, cue: Cue, before: Range | undefined, k: number): Draft | undefined {
  const { t, quotations } = scene;
  const source = before ?? subjectAfter(scene, cue.at, cue);
  if (!source || (before && contentFollows(scene, cue))) return undefined;
  const q = quotations[k] as Quotation;
  if (word(t, cue.from) === 'asked' && q.first > cue.from) return undefined; // `Asked whether it was “fair,” she said no`
  const opens = q.first <= cue.from || clauseMarks.has(word(t, q.first - 1)) || t.spanOf[q.first] !== t.spanOf[cue.at];
  const first = opens ? q.first : clauseOpening(scene, cue, q.first);
  const content: Range[] = [[first, q.last]];
  const made = make(cue, opens ? 'quotation-before' : 'quotation-closing', [source], content);
  scene.spoken.set(k, made);
  const more = quotations[k + 1];
  const behind = Math.max(cue.at, source[1]);
  const goesOn = more?.speech && more.first < cue.to && more.first > behind && commaOrColon.has(word(t, more.first - 1));
  if (more && goesOn && !anotherSays(scene, behind + 1, more.first)) {
    content.push([more.first, more.last]);
    scene.spoken.set(k + 1, made);
  }
  return made;
}

/** `“...,” X said, before Y replied: “...”`: a verb of saying stands before the second quotation. */
function anotherSays({ t }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (saysAt(t, i)) return true;
  return false;
}

/** After the cue stands a clause of its own: the quotation before was a title or a term. */
function contentFollows(scene: Scene, cue: Cue): boolean {
  const { t } = scene;
  const i = skipCircumstance(scene, cue.at + 1, cue);
  return (
    i < cue.to &&
    (word(t, i) === 'that' || has(t, i, cls.determiner | cls.possessive) || (has(t, i, cls.subject) && !has(t, i, cls.object))) &&
    !(cue.word.verb.frames & frame.person)
  );
}

/** `His plan was "a gift," said X`: the content starts with its clause, not with the quotation. */
function clauseOpening(scene: Scene, cue: Cue, quote: number): number {
  const { t } = scene;
  let first = Math.max(openingSkipped(scene, cue), cue.from);
  for (let i = quote - 1; i > first; i--)
    if (
      t.words[i] === ';' ||
      (!isWord(t, i) && scene.quoteAt[i] !== scene.quoteAt[quote] && (scene.quoteAt[i] as number) >= 0 && !has(t, i, cls.noun))
    ) {
      first = i + 1;
      break;
    }
  return first;
}

const make = (cue: Cue, rule: string, source: Range[], content: Range[], more = 0): Draft => ({
  source,
  cue: [cue.start, cue.at + more],
  content,
  stance: cue.word.verb.stance,
  rule,
  verb: cue.word.verb.base,
});
