import { relativeDay } from '../../lexicon/en/background.ts';
import type { TimeExpression } from '../../model/reading.ts';
import { type ArticleView, itemsIn } from '../view.ts';
import { missingPart } from './date-label.ts';

/** What the dates of the passage `[start, end)` leave open, for brackets behind them. */
export function dateInsertions(view: ArticleView, start: number, end: number): { readonly at: number; readonly text: string }[] {
  const { text } = view.article;
  const dates = itemsIn(view, view.datesOf, view.reading.dates, start, end).filter((d) => d.start >= start && d.end <= end);
  return dates.flatMap((d, i) => {
    if (d.basis !== 'resolved' || d.edtf === undefined || goesOn(dates[i + 1], d)) return [];
    if (!isPoint(text, d) || isSpoken(text, d, start) || isAnySeason(text, d) || isNamed(text, d)) return [];
    const before = dates[i - 1];
    const from = before && goesOn(d, before) ? before.start : d.start;
    const missing = missingPart(text.slice(from, d.end), d.edtf);
    return missing === undefined ? [] : [{ at: afterPossessive(text, d.end), text: missing }];
  });
}

/** `June 1 and 2`: the bracket of both stands behind the second. */
const goesOn = (next: TimeExpression | undefined, d: TimeExpression): boolean =>
  next?.rule === 'date/day-again' && next.start - d.end < 6 && next.edtf?.slice(0, 7) === d.edtf?.slice(0, 7);

/** `closed in winter`: of every year. */
const isAnySeason = (text: string, d: TimeExpression): boolean =>
  /^(?:spring|summer|autumn|fall|winter)$/iu.test(text.slice(d.start, d.end)) &&
  /\b(?:in|during|every|each|for)(?: (?:early|late|mid))? $/iu.test(text.slice(Math.max(0, d.start - 14), d.start));

/** Dates and clock times with a day in them; never durations and sets. */
function isPoint(text: string, d: TimeExpression): boolean {
  if (d.type === 'DATE') return /\d/u.test(d.value);
  return d.type === 'TIME' && relativeDay.test(text.slice(d.start, d.end));
}

/** A date that is part of a name (`the May 1 Committee`). */
const isNamed = (text: string, d: TimeExpression): boolean =>
  /\b[Tt]he $/u.test(text.slice(Math.max(0, d.start - 4), d.start)) &&
  /^ \p{Lu}/u.test(text.slice(d.end, d.end + 2)) &&
  /\d/u.test(text.slice(d.start, d.end));

/** `today` in somebody's mouth is the day of speaking, which the article's date is not. */
function isSpoken(text: string, d: TimeExpression, start: number): boolean {
  if (!/\b(?:today|tonight|now|this (?:morning|afternoon|evening)|yesterday|tomorrow)\b/iu.test(text.slice(d.start, d.end))) return false;
  const before = text.slice(start, d.start);
  return before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0;
}

/** The offset behind a possessive ending. */
export const afterPossessive = (text: string, end: number): number => (/^['’]s\b/u.test(text.slice(end, end + 3)) ? end + 2 : end);
