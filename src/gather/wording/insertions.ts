import { personalPronoun, relativeDay } from '../../lexicon/en/background.ts';
import type { TimeExpression } from '../../model/reading.ts';
import { personMeant } from '../actors/refers-to.ts';
import { type ArticleView, itemsIn, sentenceAt } from '../view.ts';
import { missingPart } from './date-label.ts';
import { possessorAt } from './possessor.ts';

/** A clarification to be printed in brackets at an offset of the article. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The clarifications that the passage `[start, end)` needs to stand alone: relative dates, pronouns that speak, short names. */
export function insertionsIn(view: ArticleView, start: number, end: number): Insertion[] {
  const found = [
    ...dateInsertions(view, start, end),
    ...ownerInsertions(view, start, end),
    ...speakerInsertions(view, start, end),
    ...nameInsertions(view, start, end),
  ];
  const seen = new Set<string>();
  return found
    .filter((i) => i.at > start && i.at <= end)
    .sort((a, b) => a.at - b.at)
    .filter((i) => !seen.has(i.text) && seen.add(i.text));
}

function dateInsertions(view: ArticleView, start: number, end: number): Insertion[] {
  return itemsIn(view, view.datesOf, view.reading.dates, start, end)
    .filter(
      (d) =>
        d.start >= start &&
        d.end <= end &&
        d.basis === 'resolved' &&
        d.edtf !== undefined &&
        isPoint(view, d) &&
        !isSpoken(view, d, start) &&
        !isNamed(view.article.text, d),
    )
    .flatMap((d) => {
      const text = missingPart(view.article.text.slice(d.start, d.end), d.edtf ?? '');
      return text === undefined ? [] : [{ at: afterPossessive(view.article.text, d.end), text }];
    });
}

/** Dates and clock times with a day in them; never durations and sets. */
function isPoint(view: ArticleView, d: TimeExpression): boolean {
  if (d.type === 'DATE') return /\d/u.test(d.value);
  return d.type === 'TIME' && relativeDay.test(view.article.text.slice(d.start, d.end));
}

/** A date that is part of a name (`the May 1 Committee`). */
const isNamed = (text: string, d: TimeExpression): boolean =>
  /\b[Tt]he $/u.test(text.slice(Math.max(0, d.start - 4), d.start)) &&
  /^ \p{Lu}/u.test(text.slice(d.end, d.end + 2)) &&
  /\d/u.test(text.slice(d.start, d.end));

/** `today` in somebody's mouth is the day of speaking, which the article's date is not. */
function isSpoken(view: ArticleView, d: TimeExpression, start: number): boolean {
  const { text } = view.article;
  if (!/\b(?:today|tonight|now|this (?:morning|afternoon|evening)|yesterday|tomorrow)\b/iu.test(text.slice(d.start, d.end))) return false;
  const before = text.slice(start, d.start);
  return before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0;
}

/** `Its [Alba’s] leader`: whose, where the passage opens so. */
function ownerInsertions(view: ArticleView, start: number, end: number): Insertion[] {
  const owner = possessorAt(view, start);
  return owner && owner.at < end ? [owner] : [];
}

function speakerInsertions(view: ArticleView, start: number, end: number): Insertion[] {
  const { text } = view.article;
  return itemsIn(view, view.attributionsOf, view.reading.attributions, start, end).flatMap((a) => {
    const [from, to] = a.source[0] ?? [-1, -1];
    if (from < start || to > end || a.holder === undefined) return [];
    return isPlain(view, from, to, a.holder) && !text.slice(start, end).includes(a.holder) ? [{ at: to, text: a.holder }] : [];
  });
}

/** `He` and `she` are the person named last; `it` and `they` only at the head of a sentence, where that name stands shortly before. */
export function isPlain(view: ArticleView, from: number, to: number, holder: string): boolean {
  const { text } = view.article;
  const pronoun = text.slice(from, to);
  if (/^(?:he|she|him|her)$/iu.test(pronoun)) return isNearest(view, from, holder);
  if (!/(?:^|[.!?”"]\s+|\n)$/u.test(text.slice(Math.max(0, from - 3), from))) return false;
  return personalPronoun.test(pronoun) && text.slice(Math.max(0, from - 200), from).includes(holder);
}

/** How far back the person is looked for to whom a pronoun points. */
const reach = 600;

/** Whether the holder is a person, and of those named before the pronoun the last, or the first of the sentence before. */
function isNearest(view: ArticleView, from: number, holder: string): boolean {
  if (!/^\p{Lu}/u.test(holder)) return true;
  const before = itemsIn(view, view.namesOf, view.reading.names, Math.max(0, from - reach), from).filter(
    (n) => n.end <= from && n.kind === 'PER',
  );
  const sentence = sentenceAt(view.reading.sentences, from);
  const previous = view.reading.sentences[sentence - 1];
  const first = before.find((n) => n.start >= (previous?.start ?? from));
  const surname = lastWord(holder);
  return [before.at(-1), first].some((n) => n !== undefined && lastWord(n.refersTo ?? view.article.text.slice(n.start, n.end)) === surname);
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/** `Sample` (of `Ann Sample`) gets its full form once, where the passage does not hold that form anyway. */
function nameInsertions(view: ArticleView, start: number, end: number): Insertion[] {
  const { text } = view.article;
  const passage = text.slice(start, end);
  return itemsIn(view, view.namesOf, view.reading.names, start, end).flatMap((n) => {
    if (n.start < start || n.end > end) return [];
    const full = personMeant(n, text.slice(n.start, n.end));
    return full === undefined || passage.includes(full) ? [] : [{ at: afterPossessive(text, n.end), text: full }];
  });
}

const afterPossessive = (text: string, end: number): number => (/^['’]s\b/u.test(text.slice(end, end + 3)) ? end + 2 : end);
