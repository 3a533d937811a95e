import { speechCues } from '../../lexicon/en/actors.ts';
import { hearer, needsHearer } from '../../lexicon/en/hearers.ts';
import type { Attribution } from '../../model/reading.ts';
import { countWords } from '../../text/words.ts';
import type { PositionCandidate } from '../contribution.ts';
import { type ArticleView, itemsBetween, sentenceAt } from '../view.ts';
import { paragraphAt } from '../wording/evidence.ts';
import { cutShort, leadingClause } from '../wording/leading-clause.ts';
import { spanStatement } from '../wording/span-statement.ts';
import { type Matter, matterOf, worthOf } from './position-worth.ts';
import { titleStart } from './title-start.ts';
import { turnsOf } from './turns.ts';

/** The most words that a position may have. */
export const longestPosition = 25;

/** For each actor of the article what it is given as saying, the most telling first. */
export function positionsOf(view: ArticleView, size: number): PositionCandidate[][] {
  const found: PositionCandidate[][] = Array.from({ length: size }, () => []);
  const matter = matterOf(view.article);
  view.reading.attributions.forEach((a, i) => {
    const list = found[view.speakerOf[i] ?? -1];
    if (list && !a.negated)
      list.push(
        ...(a.grade === 'paraphrase'
          ? described(view, a, matter)
          : [...spoken(view, a, matter), ...(a.grade === 'part-quoted' ? described(view, a, matter) : [])]),
      );
  });
  for (const { actor, start, end } of turnsOf(view))
    found[actor]?.push(
      ...sentencesIn(view, start, end).flatMap(([s, e]) =>
        view.article.text.charAt(e - 1) === '?' ? [] : candidate(view, s, e, true, matter),
      ),
    );
  for (const list of found) list.sort((a, b) => b.worth - a.worth || b.words - a.words);
  return found;
}

/** Whole stretches between quotation marks; a sentence of a longer one goes without a mark that would stay open. */
function spoken(view: ArticleView, a: Attribution, matter: Matter): PositionCandidate[] {
  const { text } = view.article;
  return a.content
    .filter(([start]) => near(view, a, start))
    .flatMap(([start, end]) => quotedStretches(text, start, end))
    .flatMap(([s, e]) => {
      const whole = countWords(text.slice(s, e)) > longestPosition ? [] : candidate(view, s, e, true, matter);
      if (whole.length > 0) return whole;
      return sentencesIn(view, s, e).flatMap(([x, y]) => {
        const from = x === s ? x + 1 : x;
        return candidate(view, from, y === e && /[”"]$/u.test(text.slice(x, y)) ? y - 1 : y, true, matter);
      });
    });
}

/** Words count as a speaker's where the speaker stands in the same paragraph. */
export function near(view: ArticleView, a: Attribution, start: number): boolean {
  const speaker = a.source[0]?.[0] ?? a.cue[0]?.[0];
  return speaker !== undefined && paragraphAt(view.article, speaker) === paragraphAt(view.article, start);
}

/** Reported speech: from the speaker to the end of what is reported, where that is one stretch of one sentence. */
function described(view: ArticleView, a: Attribution, matter: Matter): PositionCandidate[] {
  const { text } = view.article;
  const source = a.source[0];
  // `Alba called off the talks, claiming ...`: the deed is the clause, the speech hangs on it.
  const [cueFrom, cueTo] = a.cue[0] ?? [0, 0];
  if (source && cueFrom > source[1] + 2 && /ing$/u.test(text.slice(cueFrom, cueTo))) return [];
  if (!source || unclear.test(text.slice(...source)) || !speechCues.test(a.cue.map((c) => text.slice(...c)).join(' '))) return [];
  const sentence = view.reading.sentences[sentenceAt(view.reading.sentences, source[0])];
  // `There are no signs that X intends ...`: a speaker inside another clause does not hold what follows.
  if (
    !sentence ||
    !/^(?:\S+ |[^,;]{0,60}, |according to (?:the )?)?$/iu.test(
      text.slice(sentence.start, Math.min(...[...a.source, ...a.content].map((s) => s[0]))),
    )
  )
    return [];
  const spans = [...a.source, ...a.cue, ...a.content];
  const first = titleStart(text, Math.min(...spans.map((s) => s[0])));
  // `On 3 May, the ministry said`: no position opens in the middle of its sentence with a small letter.
  const start = /^\p{Ll}/u.test(text.slice(first, first + 1)) && text.charAt(first - 2) === ',' ? sentence.start : first;
  const last = Math.max(...spans.map((s) => s[1]));
  const end = last === cueTo ? withHearer(text, cueFrom, cueTo) : last;
  if (end === undefined) return [];
  if (/[“”"]/u.test(text.slice(start, end)) && !balanced(text.slice(start, end))) return [];
  if (a.holderKind === 'ORG' && isOfSomebody(view, start, end)) return [];
  // `Ann Lee says strike, and we will strike`: the writer speaks, not she.
  if (/\b(?:I|[Ww]e|[Uu]s|[Oo]ur|[Mm]y)\b/u.test(text.slice(start, end).replace(/“[^”]*”|"[^"]*"/gu, ''))) return [];
  return candidate(
    view,
    start,
    text.charAt(end) === '.' && end + 1 === sentence.end ? end + 1 : end,
    false,
    matter,
    Math.max(...a.cue.map((c) => c[1])),
  );
}

/** `..., he told reporters`: where a verb ends that needs a hearer, who may not be cut off; undefined where none stands there. */
function withHearer(text: string, from: number, to: number): number | undefined {
  if (!needsHearer.test(text.slice(from, to))) return to;
  const told = hearer.exec(text.slice(to, to + 90))?.[0];
  return told === undefined ? undefined : to + told.length;
}

/** `Alba said he would leave`: a body speaks of somebody whom only another sentence names. */
const isOfSomebody = (view: ArticleView, start: number, end: number): boolean =>
  /\b(?:he|she|him|his|her)\b/u.test(view.article.text.slice(start, end).replace(/“[^”]*”|"[^"]*"/gu, '')) &&
  !itemsBetween(view.reading.names, start, end).some((n) => view.reading.names[n]?.kind === 'PER');

/** Speakers that a reader could not tell: pronouns for things and many, and relative pronouns. */
const unclear = /^(?:it|they|them|who|which|that|this|these|those|some|others|one|another|both)$/iu;

const balanced = (text: string): boolean => text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1;

/** A passage of one sentence as a position, cut to its leading clauses where it is too long. */
function candidate(view: ArticleView, start: number, end: number, quoted: boolean, matter: Matter, verbEnd?: number): PositionCandidate[] {
  const { text } = view.article;
  if (sentenceAt(view.reading.sentences, start) !== sentenceAt(view.reading.sentences, end - 1)) return [];
  const long = countWords(text.slice(start, end)) > longestPosition;
  const to = long ? leadingClause(text, start, end, longestPosition, verbEnd) : end;
  if (to === undefined || (long && !balanced(text.slice(start, to)))) return [];
  const words = countWords(text.slice(start, to));
  const statement = words < 3 ? undefined : spanStatement(view, start, to);
  const worth = worthOf(text.slice(start, to), words, quoted, matter);
  if (worth < 0) return [];
  return statement ? [{ statement: long ? cutShort(statement) : statement, words, quoted, worth }] : [];
}

/** The stretches in quotation marks that a content span covers, marks included. */
function quotedStretches(text: string, start: number, end: number): [number, number][] {
  const from = /[“"‘]/u.test(text.charAt(start - 1)) ? start - 1 : start;
  const to = /[”"’]/u.test(text.charAt(end)) ? end + 1 : end;
  const found: [number, number][] = [];
  for (const m of text.slice(from, to).matchAll(/“[^“”]*”?|"[^"]*"?/gu)) found.push([from + m.index, from + m.index + m[0].length]);
  return found;
}

function sentencesIn(view: ArticleView, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  for (let s = sentenceAt(view.reading.sentences, start); s >= 0 && s < view.reading.sentences.length; s++) {
    const one = view.reading.sentences[s];
    if (!one || one.start >= end) break;
    found.push([Math.max(start, one.start), Math.min(end, one.end)]);
  }
  return found;
}
