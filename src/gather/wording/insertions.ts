import { bodyWords } from '../../lexicon/en/actors.ts';
import { personalPronoun } from '../../lexicon/en/background.ts';
import type { Span } from '../../model/span.ts';
import { personMeant } from '../actors/refers-to.ts';
import { type ArticleView, itemsIn, sentenceAt } from '../view.ts';
import { afterPossessive, dateInsertions } from './date-insertions.ts';
import { fitsPronoun } from './fits-pronoun.ts';
import { innerMeant } from './inner-pronoun.ts';
import { possessorAt } from './possessor.ts';
import { pronounMeant } from './pronoun.ts';

/** A clarification to be printed in brackets at an offset of the article. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The clarifications that the passage `[start, end)` needs to stand alone: relative dates, pronouns that speak, short names; `alone`: a pronoun inside as well. */
export function insertionsIn(view: ArticleView, start: number, end: number, alone = false): Insertion[] {
  const found = [
    ...dateInsertions(view, start, end),
    ...ownerInsertions(view, start, end),
    ...speakerInsertions(view, start, end),
    ...subjectInsertions(view, start, end, alone),
    ...nameInsertions(view, start, end),
  ];
  const seen = new Set<string>();
  return found
    .filter((i) => i.at > start && i.at <= end && !isBracketed(view.article.text.slice(start, i.at)))
    .sort((a, b) => a.at - b.at)
    .filter((i, n, all) => i.at !== all[n - 1]?.at && !seen.has(i.text) && seen.add(i.text));
}

/** A bracket that the source prints itself is still open: nothing is put inside it. */
const isBracketed = (before: string): boolean => before.lastIndexOf('[') > before.lastIndexOf(']');

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

/** The pronoun that is the subject of the passage's sentence. */
function subjectInsertions(view: ArticleView, start: number, end: number, alone: boolean): Insertion[] {
  const sentence = sentenceAt(view.reading.sentences, start);
  const meant = pronounMeant(view, sentence) ?? (alone ? innerMeant(view, sentence) : undefined);
  return meant && !view.article.text.slice(start, end).includes(meant.text) ? [meant] : [];
}

/** `He` and `she` are the person named last; `it` and `they` only at the head of a sentence, where that name stands shortly before. */
export function isPlain(view: ArticleView, from: number, to: number, holder: string): boolean {
  const { text } = view.article;
  const pronoun = text.slice(from, to);
  if (/^(?:he|she|him|her)$/iu.test(pronoun)) return isNearest(view, [from, to], holder);
  if (!/(?:^|[.!?”"]\s+|\n)$/u.test(text.slice(Math.max(0, from - 3), from))) return false;
  return personalPronoun.test(pronoun) && text.slice(Math.max(0, from - 200), from).includes(holder);
}

/** How far back the person is looked for to whom a pronoun points. */
const reach = 600;

/** Whether the holder is a person of fitting sex, and of those named before the pronoun the last, or the first of the sentence before. */
function isNearest(view: ArticleView, [from, to]: Span, holder: string): boolean {
  if (!/^\p{Lu}/u.test(holder)) return !bodyWords.test(/[\p{L}-]+$/u.exec(holder)?.[0] ?? '');
  if (!fitsPronoun(holder, view.article.text.slice(from, to))) return false;
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
