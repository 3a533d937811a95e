import {
  answering,
  bareQuotation,
  deedClasses,
  eventClasses,
  eventVerbs,
  fresh,
  noNews,
  officeWords,
  onlySpoke,
  opensNow,
  ownVoice,
  pastVerb,
  plainSaying,
  standingFigure,
  underWay,
} from '../../lexicon/en/events.words.ts';

import { statementText } from '../../text/statement.ts';
import { stem } from '../../text/stem.ts';
import { countWords } from '../../text/words.ts';
import { saidOf } from '../claims/sentence.ts';
import type { Said } from '../claims/signs/said.ts';
import { distinct } from '../claims/terms.ts';
import type { ActorCandidate } from '../contribution.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import { besideOf } from './beside.ts';
import { shiftedDate } from './came-after.ts';
import type { EventCandidate } from './candidate.ts';
import { clauseStatement } from './clause-statement.ts';
import { behindColon, type Clause, clausesAround } from './clauses.ts';
import { placedDates } from './date-role.ts';
import { deedSigns } from './deed-signs.ts';
import { type EventDate, eventDates } from './event-date.ts';
import { eventPlaces } from './event-places.ts';
import { hasHappened, isScheduled } from './happened.ts';
import { trimmed } from './trim.ts';
import { leans, withLead } from './with-lead.ts';

const happening = new Set(eventClasses.split(' ').map((c) => `=${c}`));
const deeds = new Set(deedClasses.split(' ').map((c) => `=${c}`));
const doing = new Set(eventVerbs.split(' ').flatMap((v) => [v, stem(v)]));
const longest = 900;
/** A statement of fewer words (`January 25, 2011`) tells nothing. */
const fewest = 4;
/** Sentences at the head of an article in which news without a date is taken for news of its day. */
const head = 6;

/** Events of one article, in order of appearance. `actors`: its candidates. */
export const contributeEvents = (view: ArticleView, actors: readonly ActorCandidate[]): EventCandidate[] =>
  eventsOf(view).map((event) => {
    const places = eventPlaces(event, actors);
    const signs = deedSigns(event);
    return { ...event, ...(places.length > 0 ? { places } : {}), ...(signs ? { signs } : {}) };
  });

function eventsOf(view: ArticleView): EventCandidate[] {
  const found: EventCandidate[] = [];
  let last: EventDate | undefined;
  view.reading.sentences.forEach((sentence, at) => {
    const text = view.article.text.slice(sentence.start, sentence.end);
    if (text.length > longest || !/[.!…:][”"’')\]]*$/u.test(text.trimEnd())) return;
    const said = saidOf(view, at);
    const dates = eventDates(
      text,
      sentence.start,
      (view.datesOf[at] ?? []).flatMap((d) => view.reading.dates[d] ?? []),
      view.article.meta.published,
    );
    const shifted = dates.length === 0 ? shiftedDate(text, last) : undefined;
    if (dates.length > 0) found.push(...dated(view, at, said, dates));
    else if (shifted) found.push(...datedFrom(view, at, said, shifted));
    else found.push(...undated(view, at, said));
    last = dates.at(-1);
  });
  return found;
}

function dated(view: ArticleView, at: number, said: Said, all: readonly EventDate[]): EventCandidate[] {
  const placed = placedDates(said.text, all, view.article.meta.published);
  const clauses = clausesAround(
    said.text,
    placed.map((p) => p.date.at),
  );
  const seen = new Set<number>();
  return placed.flatMap(({ date, role }, i) => {
    const whole = clauses[i] ?? { start: 0, end: said.text.length };
    const clause: Clause =
      role.kind === 'clause' ? role : whole.start === 0 ? { start: behindColon(said.text, date.at), end: whole.end } : whole;
    const text = said.text.slice(clause.start, clause.end);
    if (seen.has(clause.start) || !hasHappened(view, date, said.text, clause)) return [];
    seen.add(clause.start);
    const made = standing(view, at, said.text, clause, candidate(view, at, said, clause));
    const scheduled = isScheduled(view, date, text);
    // A month or a year in a sentence that names nobody and tells of no deed ("the shells of June").
    if (!made || (made.force <= idle && made.actors.length === 0 && date.edtf.length < 10 && !scheduled)) return [];
    const weak =
      role.kind === 'known' ||
      isSaying(view, at, date) ||
      standingFigure.test(text) ||
      bareQuotation.test(text) ||
      ownVoice.test(unquoted(text));
    const force = Math.max(weak ? 0 : leastForce(made, date, text, scheduled), made.force - (weak ? sayingOnly : 0));
    return [{ ...made, date: date.edtf, dateBasis: date.basis, scheduled, force }];
  });
}

/** A candidate made to stand: what leans on the sentence before is told together with it, or it counts for less. */
function standing(view: ArticleView, at: number, text: string, clause: Clause, made: Undated | undefined): Undated | undefined {
  if (!made || clause.start > 0 || !leans(view, at, trimmed(text, 0, text.length)[0])) return made;
  const whole = withLead(view, at);
  if (!whole) return { ...made, force: Math.max(0, made.force - leaning), standing: 0.2 };
  return { ...made, statement: whole, standing: 0.6, length: countWords(statementText(whole)) };
}

/** What is to come on a known date, or what somebody named did on a known day, is an event whatever its verb, where it stands alone. */
function leastForce(made: Undated, date: EventDate, text: string, scheduled: boolean): number {
  if (made.standing < 0.6 || ownVoice.test(unquoted(text))) return 0;
  if (scheduled) return toCome;
  return date.edtf.length >= 10 && made.actors.length > 0 && pastVerb.test(text) ? onADay : 0;
}

/** A text without what it quotes. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/gu, '');

/** The act that begins where its shifted date stands. */
function datedFrom(view: ArticleView, at: number, said: Said, date: EventDate): EventCandidate[] {
  const made = candidate(view, at, said, { start: date.at, end: said.text.length });
  return made ? [{ ...made, date: date.edtf, dateBasis: date.basis, scheduled: false, standing: 1 }] : [];
}

/** The least force of what was done on a known day. */
const onADay = 0.5;
/** The force of what is to come on a known date. */
const toCome = 0.6;
/** The force of a sentence without a word for a deed. */
const idle = 0.4;
/** What a date of a mere saying, or of a count, takes from the force of its sentence. */
const sayingOnly = 0.4;
/** What leaning on the sentence before takes from it. */
const leaning = 0.3;
/** How near a date stands to the verb of saying that it belongs to. */
const besideCue = 28;

/** "X said on Monday that ...": the date is of the saying. Where what is said comes first and has no date, it is taken for its news. */
function isSaying(view: ArticleView, at: number, date: EventDate): boolean {
  const sentence = view.reading.sentences[at];
  if (!sentence) return false;
  const [from, to] = [sentence.start + date.at, sentence.start + date.end];
  return (view.attributionsOf[at] ?? []).some((i) => {
    const a = view.reading.attributions[i];
    const cue = a?.cue[0];
    if (!a || !cue || !plainSaying.test(view.article.text.slice(cue[0], cue[1]).split(/\s+/u)[0] ?? '')) return false;
    const inContent = a.content.some(([x, y]) => from >= x + besideCue && to <= y);
    const close = from >= cue[1] ? from - cue[1] < besideCue : cue[0] - to < besideCue && cue[0] >= to;
    return close && !inContent && ((a.content[0]?.[0] ?? 0) >= cue[0] || datedInside(view, at, a.content, date));
  });
}

/** What is said has a date of its own, so that the other is of the saying, wherever that stands. */
function datedInside(view: ArticleView, at: number, content: readonly (readonly [number, number])[], saying: EventDate): boolean {
  const start = view.reading.sentences[at]?.start ?? 0;
  return (view.datesOf[at] ?? []).some((i) => {
    const d = view.reading.dates[i];
    return d?.edtf !== undefined && d.start !== start + saying.at && content.some(([from, to]) => d.start >= from && d.end <= to);
  });
}

/** News without a date of its own: something that happened, told at the head of the article or as recent. */
function undated(view: ArticleView, at: number, said: Said): EventCandidate[] {
  const published = view.article.meta.published;
  if (published === undefined || noNews.test(said.text)) return [];
  const happened = said.terms.some((t) => (happening.has(t.term) || doing.has(t.term)) && !t.negated);
  const beside = happened ? besideOf(said) : undefined;
  const isFresh = happened && (fresh.test(said.text) || opensNow.test(said.text) || (at < head && underWay.test(said.text)));
  const isAnswer = answering.test(said.text) && said.names.length > 0 && speaksForOffice(view, at);
  if (!beside && !isFresh && !isAnswer) return [];
  const clause = { start: 0, end: said.text.length };
  const made = standing(view, at, said.text, clause, candidate(view, at, said, clause));
  if (!made) return [];
  const force = Math.max(isFresh ? 0.5 : 0, isAnswer ? 0.5 : 0, beside ? 0.4 : 0) + (at < head ? 0.2 : 0);
  return [{ ...made, date: published, dateBasis: 'reported', scheduled: false, force, ...(beside ? { beside } : {}) }];
}

/** Somebody with an office speaks: the office stands in the source's words or right beside them. */
function speaksForOffice(view: ArticleView, at: number): boolean {
  return (view.attributionsOf[at] ?? []).some((i) => {
    const source = view.reading.attributions[i]?.source[0];
    return source !== undefined && officeWords.test(view.article.text.slice(Math.max(0, source[0] - 40), source[1] + 60));
  });
}

type Undated = Omit<EventCandidate, 'date' | 'dateBasis' | 'scheduled'>;

function candidate(view: ArticleView, at: number, said: Said, clause: Clause): Undated | undefined {
  const sentence = view.reading.sentences[at];
  if (!sentence) return undefined;
  const { start: from, end: to, subject, inside } = clause;
  const [start, end] = trimmed(said.text, from, to);
  const statement = clauseStatement(view, sentence, said.text, start, end, subject);
  if (!statement) return undefined;
  const text = statementText(statement);
  if (countWords(text) < fewest || onlySpoke.test(text)) return undefined;
  // A clause inside another's sentence is about those whom that names.
  const reach = inside ? ([0, said.text.length] as const) : ([from, to] as const);
  const terms = said.terms.filter((t) => t.start >= start && t.end <= end);
  return {
    statement,
    actors: [...new Set(said.names.filter((n) => n.start >= reach[0] && n.end <= reach[1]).map((n) => n.actor))],
    words: distinct(terms),
    force: terms.some((t) => happening.has(t.term)) ? 0.8 : terms.some((t) => doing.has(t.term) || deeds.has(t.term)) ? 0.7 : idle,
    standing: standingOf(said.text.slice(start, end), said, start, end, /^(?:\p{L}+ ){0,5}(?:he|she|it) \[/iu.test(text)),
    length: countWords(text),
    figures: figuresIn(view, sentence.start + start, sentence.start + end),
    at,
  };
}

/** 1 for a sentence that opens with a name, less for one that opens with a pronoun or leans back. */
function standingOf(text: string, said: Said, start: number, end: number, bracketed: boolean): number {
  const named = said.names.some((n) => n.start >= start && n.end <= end);
  if (bracketed) return 1;
  if (/^(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|such)\b/iu.test(text)) return named ? 0.4 : 0.2;
  return named ? 1 : 0.6;
}

const figuresIn = (view: ArticleView, start: number, end: number): string[] =>
  itemsBetween(view.reading.quantities, start, end)
    .flatMap((i) => view.reading.quantities[i] ?? [])
    .filter((q) => q.metric !== undefined)
    .map((q) => `${view.article.text.slice(q.number[0], q.number[1]).toLowerCase()} ${q.metric}`);
