import type { Attribution } from '../../model/reading.ts';
import { countWords } from '../../text/words.ts';
import type { PositionCandidate } from '../contribution.ts';
import { type ArticleView, sentenceAt } from '../view.ts';
import { spanStatement } from '../wording/span-statement.ts';

/** The most words that a position may have. */
export const longestPosition = 25;

/** For each actor of the article what it is given as saying: its own words first, the longest that fit first. */
export function positionsOf(view: ArticleView, size: number): PositionCandidate[][] {
  const found: PositionCandidate[][] = Array.from({ length: size }, () => []);
  view.reading.attributions.forEach((a, i) => {
    const list = found[view.speakerOf[i] ?? -1];
    if (list && !a.negated) list.push(...(a.grade === 'paraphrase' ? described(view, a) : spoken(view, a)));
  });
  for (const list of found) list.sort((a, b) => Number(b.quoted) - Number(a.quoted) || b.words - a.words);
  return found;
}

/** Whole stretches between quotation marks, cut to single sentences where they are too long. */
function spoken(view: ArticleView, a: Attribution): PositionCandidate[] {
  return a.content
    .flatMap(([start, end]) => quotedStretches(view.article.text, start, end))
    .flatMap(([s, e]) => {
      const fits = candidate(view, s, e, true);
      return fits.length > 0 ? fits : sentencesIn(view, s, e).flatMap(([x, y]) => candidate(view, x, y, true));
    });
}

/** Reported speech: from the speaker to the end of what is reported, where that is one stretch of one sentence. */
function described(view: ArticleView, a: Attribution): PositionCandidate[] {
  const spans = [...a.source, ...a.cue, ...a.content];
  const start = Math.min(...spans.map((s) => s[0]));
  const end = Math.max(...spans.map((s) => s[1]));
  return candidate(view, start, end, false);
}

function candidate(view: ArticleView, start: number, end: number, quoted: boolean): PositionCandidate[] {
  const words = countWords(view.article.text.slice(start, end));
  if (words < 3 || words > longestPosition || sentenceAt(view.reading.sentences, start) !== sentenceAt(view.reading.sentences, end - 1))
    return [];
  const statement = spanStatement(view, start, end);
  return statement ? [{ statement, words, quoted }] : [];
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
