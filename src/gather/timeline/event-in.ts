import { joinedInside } from '../../lexicon/en/background.ts';
import { bodyAtEnd, deedClasses, eventClasses, eventVerbs, gaveNoAnswer, onlyDated, onlySpoke } from '../../lexicon/en/events.words.ts';
import { statementText } from '../../text/statement.ts';
import { stem } from '../../text/stem.ts';
import { countWords } from '../../text/words.ts';
import type { Said } from '../claims/signs/said.ts';
import { distinct, type Term } from '../claims/terms.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import type { EventCandidate } from './candidate.ts';
import { clauseStatement } from './clause-statement.ts';
import type { Clause } from './clauses.ts';
import { trimmed } from './trim.ts';
import { leans, withLead } from './with-lead.ts';

/** An event whose date is not told yet. */
export type Undated = Omit<EventCandidate, 'date' | 'dateBasis' | 'scheduled'>;

export const happening = new Set(eventClasses.split(' ').map((c) => `=${c}`));
const deeds = new Set(deedClasses.split(' ').map((c) => `=${c}`));
export const doing = new Set(eventVerbs.split(' ').flatMap((v) => [v, stem(v)]));
/** A statement of fewer words (`January 25, 2011`) tells nothing. */
const fewest = 4;
/** The main verb of a sentence stands within so many letters. */
const mainClause = 90;
/** The force of a sentence without a word for a deed. */
export const idle = 0.4;
/** What leaning on the sentence before takes from it. */
const leaning = 0.3;

/**
 * The event that a clause of sentence `at` tells, made to stand: what leans on the sentence before is told together with it, or counts for
 * less. `ahead`: it is still to come.
 */
export function eventIn(view: ArticleView, at: number, said: Said, clause: Clause, ahead = false): Undated | undefined {
  const made = bareEvent(view, at, said, clause);
  if (!made || clause.start > 0 || !leans(view, at, trimmed(said.text, 0, said.text.length)[0])) return made;
  const whole = withLead(view, at, ahead);
  if (!whole) return { ...made, force: Math.max(0, made.force - leaning), standing: 0.2 };
  return { ...made, statement: whole, standing: 0.6, length: countWords(statementText(whole)) };
}

/** The event of a clause in the words of that clause alone. */
export function bareEvent(view: ArticleView, at: number, said: Said, clause: Clause): Undated | undefined {
  const sentence = view.reading.sentences[at];
  if (!sentence) return undefined;
  const { start: from, end: to, subject, inside } = clause;
  const [start, end] = trimmed(said.text, from, to);
  const statement = clauseStatement(view, sentence, said.text, start, end, subject);
  if (!statement) return undefined;
  const text = statementText(statement);
  if (countWords(text) < fewest || onlySpoke.test(text)) return undefined;
  const terms = said.terms.filter((t) => t.end <= (t.start >= start ? end : (subject ?? 0)) && !isOfBody(said, t));
  const happens = terms.some((t) => happening.has(t.term));
  const noAnswer = gaveNoAnswer.exec(text);
  if ((noAnswer && (!happens || noAnswer.index < mainClause)) || onlyDated.test(text)) return undefined;
  // A clause inside another's sentence is about those whom that names.
  const reach = inside ? ([0, said.text.length] as const) : ([from, to] as const);
  return {
    statement,
    actors: [...new Set(said.names.filter((n) => n.start >= reach[0] && n.end <= reach[1]).map((n) => n.actor))],
    words: distinct(terms),
    force: happens ? 0.8 : terms.some((t) => doing.has(t.term) || deeds.has(t.term)) ? 0.7 : idle,
    standing: standingOf(said.text.slice(start, end), said, start, end, /^(?:\p{L}+ ){0,5}(?:he|she|it) \[/iu.test(text)),
    length: countWords(text),
    figures: figuresIn(view, sentence.start + start, sentence.start + end),
    at,
  };
}

/** `the Election Commission said`: what a body is for does not happen when it is named. */
const isOfBody = ({ text, names }: Said, t: Term): boolean =>
  t.term.startsWith('=') && names.some((n) => t.start >= n.start && t.end < n.end && bodyAtEnd.test(text.slice(t.end, n.end)));

/** 1 for a sentence that opens with a name, less for one that opens with a pronoun or leans back. */
function standingOf(text: string, said: Said, start: number, end: number, bracketed: boolean): number {
  const named = said.names.some((n) => n.start >= start && n.end <= end);
  if (joinedInside.test(text)) return named ? 0.6 : 0.4;
  if (bracketed) return 1;
  if (/^(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|such)\b/iu.test(text)) return named ? 0.4 : 0.2;
  return named ? 1 : 0.6;
}

const figuresIn = (view: ArticleView, start: number, end: number): string[] =>
  itemsBetween(view.reading.quantities, start, end)
    .flatMap((i) => view.reading.quantities[i] ?? [])
    .filter((q) => q.metric !== undefined)
    .map((q) => `${view.article.text.slice(q.number[0], q.number[1]).toLowerCase()} ${q.metric}`);
