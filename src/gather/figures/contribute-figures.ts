import { countsFirst, ownersFigure } from '../../lexicon/en/claims.figures.ts';
import type { Quantity, TimeExpression } from '../../model/reading.ts';
import type { Holder } from '../claims/candidate.ts';
import type { Said } from '../claims/signs/said.ts';
import { holderAt, isSpeaker } from '../claims/speakers.ts';
import { distinct, termOf } from '../claims/terms.ts';
import { saidIn, type Utterance, utteranceAt, utterancesOf, utteredStatement } from '../claims/utterances.ts';
import type { ActorCandidate } from '../contribution.ts';
import { eventPlaces } from '../timeline/event-places.ts';
import type { ArticleView } from '../view.ts';
import { type Answered, answeredCounts, metricBehind, plainShares, pointsBack } from './answered-counts.ts';
import type { FigureCandidate } from './candidate.ts';
import { candidateOf, voteShare } from './vote-share.ts';
import { whoseOf } from './whose.ts';

const longest = 900;

/** Printed numbers of one article with their claimants. In order of appearance. */
export function contributeFigures(view: ArticleView, actors: readonly ActorCandidate[]): FigureCandidate[] {
  if (view.reading.quantities.length === 0) return [];
  const answered = answeredCounts(view);
  return view.reading.quantities.flatMap((q) => {
    const at = utteranceAt(view, q.start);
    const u = utterancesOf(view)[at];
    if (!u || u.end - u.start > longest) return [];
    return figureOf(view, q, at, u, answered.get(q)).map((f) => ({ ...f, places: eventPlaces(f, actors) }));
  });
}

function figureOf(
  view: ArticleView,
  q: Quantity,
  at: number,
  u: Utterance,
  answered: Answered | undefined,
): Omit<FigureCandidate, 'places'>[] {
  const said = saidIn(view, at);
  const own = u.speeches;
  const candidate = candidateOf(said, q, q.start - u.start);
  const metric = answered?.metric ?? (candidate === undefined ? metricOf(q, said, q.start - u.start) : voteShare);
  const statement = metric === undefined ? undefined : utteredStatement(view, u);
  if (metric === undefined || !statement) return [];
  const speech =
    ownerOf(said, Math.min(q.start, q.number[0]) - u.start) ?? holderAt(own, q.number[0]) ?? counter(said, q, q.start - u.start) ?? own[0];
  const date = dateOf(view, u.sentence, q);
  const day = date ?? view.article.meta.published;
  const publication = view.article.meta.publisher ?? view.article.meta.title ?? view.article.document;
  return [
    {
      holder: speech?.holder ?? publication,
      voice: speech?.voice ?? 'author',
      ...(speech?.actor === undefined ? {} : { actor: speech.actor }),
      printed: view.article.text.slice(Math.min(q.start, q.number[0]), q.number[1]),
      quantity: q,
      metric,
      ...(answered?.isAnswer ? { isAnswer: true as const } : {}),
      ...(day === undefined ? {} : { asOf: day }),
      dated: date !== undefined,
      statement,
      actors: [...new Set(said.names.map((n) => n.actor))],
      ...(candidate === undefined ? whoseOf(said, q.start - u.start, q.end - u.start) : { whose: candidate }),
      words: distinct(said.terms),
      context: said.before ? distinct(said.before.terms) : [],
      at,
      paragraph: u.paragraph,
    },
  ];
}

/** "eight more bodies", "another three": what is added is no total. */
const increment = /^(?:\S+ ){0,2}?(?:more(?! than)|further|additional|others?)\b/iu;
/** The size of another quake than the one that is told. */
const aftershock = /\b(?:after|fore)shocks?\b/iu;
/** "of which $150m is insured": a part of the number before it. */
const part = /\b(?:of which|of whom|of them|including|among them|among whom)(?: (?:about|some|at least|more than))? ?$/iu;
/** "110 kilometres south of the capital": where a place lies is no figure of an event. */
const distance =
  /^\S+ ?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|yards|feet)\b(?: ?\([^)]{1,20}\))? (?:(?:to the )?(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern|ward)?|from|away|off|outside|inland|upstream|downstream)\b/iu;
/** What somebody spent, paid or gave is his own sum, which another's does not contradict. */
const outlay =
  /\b(?:spen[dt]|spends|spending|paid|pays?|paying|donat(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|invest(?:s|ed|ing)?)\b(?! (?:off|attention))/iu;
/** "saving the lives of hundreds": who lives on is not counted among the dead. */
const spared = /\b(?:sav(?:e|es|ed|ing)|spar(?:e|es|ed|ing)) (?:the )?(?:lives of )?(?:\S+ ){0,2}$/iu;
const toll = /\b(?:death toll|number of (?:dead|deaths|victims)|toll)\b/iu;
const numberOf = /\bnumber of (?:\p{L}+ ){0,3}?(hurt|injured|wounded|missing|killed|arrested|displaced|infected)\b/iu;
const harms = new Set(['=kill', '=injure', '=missing', '=casualty', '=arrest', '=cost']);
/** "The regional hospital put the number of dead at 19": who counts is the subject of the sentence. */
function counter(said: Said, q: Quantity, at: number): Holder | undefined {
  const opens = /^.*(?:; |, (?:while|whereas|but) )/su.exec(said.text.slice(0, at))?.[0].length ?? 0;
  const found = countsFirst.exec(`${said.text.slice(opens, opens + 1).toUpperCase()}${said.text.slice(opens + 1)}`);
  const words = found?.[1]?.trim();
  // Who gives money counts nothing.
  if (words === undefined || (q.measure === 'money' && /(?:gave|gives|given)$/iu.test(found?.[0] ?? ''))) return undefined;
  const from = said.text.indexOf(words, opens);
  return holderOf(said, words, from, from + words.length);
}

/** Whose number is told, whoever tells of it: "rejected the ministry's figure of 34". */
function ownerOf(said: Said, at: number): Holder | undefined {
  const m = ownersFigure.exec(said.text.slice(0, at));
  if (m?.[1] === undefined) return undefined;
  const words = m[1].replace(/^.*\b(?:the|an?|of|by|with|from|on|in|and|or|that) /iu, '');
  const end = m.index + m[1].length;
  return holderOf(said, words, end - words.length, end);
}

/** A name in `[from, to)`, else the words where one of them is for somebody who speaks. */
function holderOf(said: Said, words: string, from: number, to: number): Holder | undefined {
  const name = said.names.find((n) => n.start < to && n.end > from);
  if (name) return { holder: said.text.slice(name.start, name.end), voice: 'named', actor: name.actor };
  const maker = /\bby ((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)$/u.exec(words)?.[1];
  if (maker !== undefined) return { holder: maker, voice: 'unnamed' };
  return words.toLowerCase().split(' ').some(isSpeaker) ? { holder: words, voice: 'unnamed' } : undefined;
}

/**
 * A metric of the lexicon, by the class of its word; else, for measures and money, the first class word of the sentence,
 * for ratios the nearest: "rainfall was decisive, X said: 164 mm" is of rain.
 */
function metricOf(q: Quantity, said: Said, at: number): string | undefined {
  if (q.metric === 'magnitude' && aftershock.test(said.text.slice(Math.max(0, at - 60), at + 60))) return undefined;
  const rest = said.text.slice(at + q.number[0] - q.start);
  if (part.test(said.text.slice(0, at)) || (q.metric === 'killed' && spared.test(said.text.slice(0, at)))) return undefined;
  if (increment.test(rest) || /\banother\b/iu.test(said.text.slice(Math.max(0, at - 9), at + 9))) return undefined;
  if (distance.test(rest) || (q.measure === 'money' && outlay.test(said.text.slice(Math.max(0, at - 50), at)))) return undefined;
  if (q.metric !== undefined && !plainShares.has(q.metric))
    return q.low === 1 && /^one\b/iu.test(rest) && !harms.has(termOf(q.metric)) ? undefined : termOf(q.metric);
  const before = said.text.slice(0, at);
  if (q.measure === 'count' && q.unit === undefined) {
    if (toll.test(before)) return termOf('killed');
    const counted = numberOf.exec(before)?.[1];
    if (counted !== undefined) return termOf(counted);
    if (pointsBack.test(before)) return said.before?.terms.find((t) => harms.has(t.term))?.term;
  }
  if (q.measure === 'count') return metricBehind(q, said.text.slice(at + q.number[1] - q.start));
  if (q.measure === 'ordinal' || q.unit === undefined) return undefined;
  const classed = said.terms.filter((t) => t.term.startsWith('='));
  const near = q.measure === 'ratio' ? classed.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] : classed[0];
  return near?.term;
}

/** The date of the sentence nearest to the number, in its own clause where there is one. */
function dateOf(view: ArticleView, at: number, q: Quantity): string | undefined {
  const { text } = view.article;
  const dates = (view.datesOf[at] ?? [])
    .flatMap((d) => view.reading.dates[d] ?? [])
    .filter((d) => d.edtf !== undefined && d.basis !== 'unresolved' && d.type !== 'SET')
    .filter((d) => !opensPeriod.test(text.slice(Math.max(0, d.start - 12), d.end)));
  const away = (d: TimeExpression) =>
    Math.abs(d.start - q.start) + (/[:;]/u.test(text.slice(Math.min(d.end, q.end), Math.max(d.start, q.start))) ? 500 : 0);
  return dates.sort((a, b) => away(a) - away(b))[0]?.edtf?.replace(/T.*$/u, '');
}

/** "have died since February": from when is counted, not until when. */
const opensPeriod = /\b(?:since|starting|beginning)(?: (?:in|on|from))?(?: (?:early|late|mid|the end of|the start of))? [^,;.]*$/iu;
