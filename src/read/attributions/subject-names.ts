import type { NameMention } from '../../model/reading.ts';
import { countBelow } from '../../text/count-below.ts';
import { setOf } from '../../text/set-of.ts';
import * as cls from '../names/cls.ts';
import type { Marked } from '../names/marked.ts';
import type { Scene } from './draft.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { has, isAdverb, isFiniteVerb, isName, isPossessiveMark, isWord, word } from './phrases.ts';

/** Marks behind a name that open what describes it. */
const described = setOf(', ( — – --');
const articles = setOf('the a an');

/** The first token that starts at or behind an offset; the last where there is none. */
export const tokenFrom = ({ starts, count }: Marked, offset: number): number => Math.min(countBelow(starts, count, offset), count - 1);

/** The mention is the subject of a clause: it opens the clause, and a verb follows or what describes it. `owner`: for each token the draft whose content it is. */
export function isSubject(scene: Scene, owner: Int32Array, n: NameMention): boolean {
  const { t, quoteAt, quotations, drafts } = scene;
  const first = tokenFrom(t, n.start);
  const last = tokenFrom(t, n.end) - 1;
  const teller = drafts[owner[first] as number];
  if ((teller && teller.rule !== 'seeming') || quotations[quoteAt[first] as number]?.speech || isPossessiveMark(t, last + 1)) return false;
  const from = t.firstOf[t.spanOf[first] as number] as number;
  const start = nounPhraseStart(t, last, from);
  if (start < 0 || !opens(t, start, from) || hangs(t, start, first)) return false;
  const next = pastAdverbs(t, last + 1);
  // Between two commas stands one of a list as often as the subject, unless a verb follows.
  return acts(t, next) || (described.has(word(t, next)) && (word(t, start - 1) !== ',' || acts(t, next + 1)));
}

/** Nothing before it in its clause governs it; a noun may stand there (`the remarks Lee made`), or what opens a sentence (`Later`). */
const opens = (t: Marked, start: number, from: number): boolean =>
  start === from ||
  !isWord(t, start - 1) ||
  has(t, start - 1, cls.conjunction | cls.subordinator | cls.noun) ||
  (start - 1 === from && has(t, from, cls.opener));

/** `an adviser to Ann Lee`, `Mr. Roe’s aide Ann Lee`: in the first the name is no head. */
function hangs(t: Marked, start: number, first: number): boolean {
  for (let i = start; i < first; i++) if (has(t, i, cls.preposition) && !isName(t, i)) return true;
  return false;
}

const acts = (t: Marked, i: number): boolean => isFiniteVerb(t, i) || has(t, i, cls.verbPast | cls.verbPresent);

function pastAdverbs(t: Marked, i: number): number {
  let next = i;
  while (isAdverb(t, next)) next++;
  return next;
}

/** The last token of the phrase from `first` on, where it tells of one person by an office alone (`the minister`); else -1. */
export function officeFrom(t: Marked, first: number): number {
  if (!articles.has(word(t, first))) return -1;
  let last = first + 1;
  while (last < first + 5 && isWord(t, last) && !has(t, last, cls.person)) last++;
  if (!has(t, last, cls.person) || isName(t, last) || word(t, last).endsWith('s')) return -1;
  const next = pastAdverbs(t, last + 1);
  if (isPossessiveMark(t, next)) return -1;
  return !isWord(t, next) || isFiniteVerb(t, next) || has(t, next, cls.preposition | cls.subject) ? last : -1;
}

/** The office phrase that is the subject at the head of a sentence; -1 where there is none. */
export function officeThatOpens(t: Marked, sentence: number): number {
  const first = t.firstOf[sentence] as number;
  const last = officeFrom(t, first);
  return last > 0 && isFiniteVerb(t, pastAdverbs(t, last + 1)) ? last : -1;
}
