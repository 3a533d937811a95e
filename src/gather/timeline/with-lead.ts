import { anaphoricNouns } from '../../lexicon/en/background.ts';
import { answersBack, ownVoice, pointsBack, pointsBackInside } from '../../lexicon/en/events.words.ts';
import { actingBody } from '../../lexicon/en/pronouns.ts';
import type { Statement } from '../../model/findings.ts';
import { countWords } from '../../text/words.ts';
import type { ArticleView } from '../view.ts';
import { pronounMeant } from '../wording/pronoun.ts';
import { longestPiece, spanStatement } from '../wording/span-statement.ts';
import { standingOf } from '../wording/standing.ts';

/** The most words that a sentence and the one before it may have together. */
const most = Math.min(60, longestPiece);

/** Whether sentence `at`, read from offset `from` of it, cannot be understood without the one before it. */
export function leans(view: ArticleView, at: number, from: number): boolean {
  const text = textOf(view, at).slice(from);
  if (pointsBack.test(text)) return pronounMeant(view, at) === undefined;
  if (pointsBackInside.test(text) || isAnswer(text)) return true;
  const needs = from === 0 ? standingOf(view, at)?.needs : undefined;
  return needs !== undefined && introduces(textOf(view, at - 1), needs);
}

/**
 * A sentence that leans on the one before, together with that: they stand in one paragraph, the first stands alone and tells
 * of no other time, unless the sentence is of what is `ahead`, which nobody takes for the same time. Undefined where they do not.
 */
export function withLead(view: ArticleView, at: number, ahead = false): Statement | undefined {
  const [before, sentence] = [view.reading.sentences[at - 1], view.reading.sentences[at]];
  if (!before || !sentence || before.paragraph !== sentence.paragraph) return undefined;
  if (!ahead && (view.datesOf[at - 1] ?? []).some((d) => view.reading.dates[d]?.edtf !== undefined)) return undefined;
  const text = view.article.text.slice(before.start, sentence.end);
  if (
    countWords(text) > most ||
    /[“”"?]/u.test(textOf(view, at - 1)) ||
    text.includes('?') ||
    ownVoice.test(text) ||
    leans(view, at - 1, 0) ||
    (!ahead && opensUnnamed(view, at - 1))
  )
    return undefined;
  return spanStatement(view, before.start, sentence.end);
}

const textOf = (view: ArticleView, at: number): string => {
  const s = view.reading.sentences[at];
  return s ? view.article.text.slice(s.start, s.end) : '';
};

/** `The missile did not explode`: of what a sentence before that told; not `The council met`. */
function opensUnnamed(view: ArticleView, at: number): boolean {
  return standingOf(view, at)?.needs !== undefined && !actingBody.test(textOf(view, at));
}

/** An answer to `the strike`, or to `it`: to what, only the sentence before tells. */
function isAnswer(text: string): boolean {
  const answer = answersBack.exec(text);
  return answer !== null && (answer[1] === undefined || anaphoricNouns.has(answer[1]));
}

/** `a temporary steel frame`: what the next sentence calls `the frame`. */
const introduces = (text: string, noun: string): boolean => {
  const words = text.split(/[^\p{L}’'-]+/u);
  const at = words.indexOf(noun);
  return at > 0 && words.slice(Math.max(0, at - 5), at).some((w) => /^an?$/iu.test(w));
};
