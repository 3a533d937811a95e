import type { Actor, Claim, ClaimKind, FigureRow, SourceRecord, Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';
import { mainEvent } from '../background/main-event.ts';
import { titleWords } from '../background/title-words.ts';
import { KnownVoices, PlainVoices } from '../base/known-voices.ts';
import { mostHeard } from '../base/most-heard.ts';
import { lastDay, newestDay } from '../base/sources.ts';
import type { Voices } from '../base/voices.ts';
import { Memory } from '../memory.ts';
import { nameOnce } from '../wording/name-once.ts';
import { type Aboutness, KnownAboutness } from './aboutness.ts';
import { type Judgement, KnownNews } from './news.ts';
import { pairOf, type Register, registerOf, togetherOf } from './pair.ts';

/** How many slots there are before those that only fill up, and the least number to reach. */
const disputed = 7;
const fewest = 3;

/** How many actors a topic turns on. */
const leaders = 8;

/** An event more than so many years older than the newest source is background. */
const recent = 2;

/** The most statements, the most words of one, and of all together. */
const most = 5;
const longestOne = 110;
const longestAll = 250;

/**
 * The key points: the newest event; the newest accusation with its answer; a cause with its holder; figures with their
 * claimants; the event that the topic is about; a disputed evaluation. What has two sides stands as one statement with both; a slot that no source fills stays empty.
 */
export function gatherKeyPoints(
  topic: Topic,
  timeline: readonly TimelineEntry[],
  claims: readonly Claim[],
  figures: readonly FigureRow[],
  sources: readonly SourceRecord[],
  actors: readonly Actor[] = [],
  memory = new Memory(),
): Statement[] {
  const register = registerOf(sources);
  const { isNews, saysItself } = memory.of(KnownNews);
  const about = memory.of(KnownAboutness).by(titleWords(topic));
  const voices = memory.of(PlainVoices).by(sources);
  const happened = recentEvents(timeline, sources, isNews);
  const main = mainEvent(topic, happened, voices, memory);
  const contested = newestContested(claims, register, about);
  const events = () => newestEvents(happened, about);
  const views = () => viewsOf(actors, saysItself);
  const slots: readonly Slot[] = [
    events,
    () => pairsOf(contested, ['denial', 'demand', 'accounts'], register),
    () => pairsOf(contested, ['cause'], register),
    () => figuresTogether(figures),
    () => (main ? [main.statement] : []),
    () => pairsOf(contested, ['characterisation', 'legitimacy', 'forecast', 'denial', 'accounts'], register),
    () => figuresAlone(figures, saysItself),
    // Where little is in dispute, further events and what parties are reported to say make up the least number.
    events,
    views,
    views,
    events,
  ];
  const leading = leadingNames(actors, memory.of(KnownVoices).by(sources), memory);
  const taken = fill(slots, (s) => s === main?.statement || concerns(s, leading));
  return nameOnce(taken.length > 0 ? taken : fill(slots, () => true), actors, memory);
}

/** The candidates for one place, best first; made one by one, since mostly the first will do. */
type Slot = () => Iterable<Statement>;

/** What a word of the title adds to the weight of a claim. */
const titleWorth = 0.4;

/** The first statement of each slot that may stand there and still has room; the slots behind those of disputes only up to the least number. */
function fill(slots: readonly Slot[], may: (s: Statement) => boolean): Statement[] {
  const taken: Statement[] = [];
  const used = new Set<string>();
  let words = 0;
  for (const [i, candidates] of slots.entries()) {
    if (taken.length >= most || (i >= disputed && taken.length >= fewest)) break;
    const next = first(candidates(), (s) => may(s) && fits(s, longestAll - words, used));
    if (!next) continue;
    taken.push(next);
    words += countWords(statementText(next));
    for (const p of passagesOf(next)) used.add(p);
  }
  return taken;
}

function first(candidates: Iterable<Statement>, may: (s: Statement) => boolean): Statement | undefined {
  for (const s of candidates) if (may(s)) return s;
  return undefined;
}

/** The names of the actors whom most sources name most often. */
const leadingNames = (actors: readonly Actor[], voices: Voices<readonly string[]>, memory: Memory): string[] =>
  mostHeard(actors, leaders, (actor) => voices(actor.documents), memory).flatMap(({ actor }) => [actor.name, ...actor.aliases]);

/** Names one of the leading actors; what names none of them is beside the topic. */
const concerns = (s: Statement, leading: readonly string[]): boolean => {
  const text = statementText(s);
  return leading.length === 0 || leading.some((name) => text.includes(name));
};

const passagesOf = (s: Statement): string[] =>
  s.parts.flatMap((p) => (p.kind === 'quote' ? [`${p.evidence.document}:${p.evidence.start}`] : []));

/** Short enough, and no passage of it stands in an earlier key point. */
function fits(s: Statement, room: number, used: ReadonlySet<string>): boolean {
  const words = countWords(statementText(s));
  return words <= Math.min(room, longestOne) && !passagesOf(s).some((p) => used.has(p));
}

/** What has happened in the last years and is told as news. */
function recentEvents(timeline: readonly TimelineEntry[], sources: readonly SourceRecord[], isNews: Judgement): TimelineEntry[] {
  const newest = Number(lastDay(newestDay(sources) ?? '').slice(0, 4));
  return timeline.filter((e) => !e.scheduled && Number(lastDay(e.date).slice(0, 4)) >= newest - recent && isNews(e.statement));
}

/**
 * Events, newest first: of those at least half as weighty as the weightiest the ones whose own date is known, then the others and
 * what is a stand rather than a deed; one known only by its report comes last.
 */
function* newestEvents(happened: readonly TimelineEntry[], about: Aboutness): Generator<Statement> {
  const half = happened.reduce((heaviest, e) => Math.max(heaviest, e.weight), 0) / 2;
  const slight = (e: TimelineEntry) => e.weight < half || e.actors.length === 0;
  const dated = happened.filter((e) => e.dateBasis !== 'reported');
  yield* newestFirst(dated.filter((e) => !slight(e)));
  const others = dated.filter(slight);
  yield* newestFirst(others.filter((e) => about(e) > 0));
  yield* newestFirst(others.filter((e) => about(e) === 0));
  yield* newestFirst(happened.filter((e) => e.dateBasis === 'reported'));
}

const newestFirst = (events: readonly TimelineEntry[]): Statement[] =>
  events
    .map((e) => ({ e, day: lastDay(e.date) }))
    .sort((a, b) => byText(b.day, a.day) || b.e.weight - a.e.weight || byText(a.e.id, b.e.id))
    .map(({ e }) => e.statement);

/** Figures that can be compared (shares of different wholes cannot) with all their claimants. */
function* figuresTogether(figures: readonly FigureRow[]): Generator<Statement> {
  for (const f of figures)
    if (f.comparable && f.values.length > 1 && f.metric !== 'share') yield* togetherOf(f.values.slice(0, 3).map((v) => v.statement));
}

/** Of each figure the newest value by itself. */
function* figuresAlone(figures: readonly FigureRow[], saysItself: Judgement): Generator<Statement> {
  for (const f of figures) yield* f.values.slice(-1).flatMap((v) => (saysItself(v.statement) ? [v.statement] : []));
}

/** What actors are reported to say, the parties first. */
function* viewsOf(actors: readonly Actor[], saysItself: Judgement): Generator<Statement> {
  for (const party of [true, false]) for (const a of actors) if (a.party === party) yield* a.positions.filter(saysItself);
}

/** The contested claims of some kinds, each as its two sides together. */
function* pairsOf(contested: readonly Claim[], kinds: readonly ClaimKind[], register: Register): Generator<Statement> {
  for (const claim of contested) if (kinds.includes(claim.kind)) yield* pairOf(claim, register);
}

/** The contested claims, the newest matter first. */
function newestContested(claims: readonly Claim[], register: Register, about: Aboutness): Claim[] {
  const value = (c: Claim) => c.weight + about(c) * titleWorth;
  return claims
    .filter((c) => c.status === 'contested')
    .map((claim) => ({ claim, year: newestDayIn(claim, register).slice(0, 4), value: value(claim) }))
    .sort((a, b) => byText(b.year, a.year) || b.value - a.value || byText(a.claim.id, b.claim.id))
    .map(({ claim }) => claim);
}

function newestDayIn(claim: Claim, register: Register): string {
  let newest = '';
  for (const { statement } of claim.positions)
    for (const part of statement.parts) {
      const day = part.kind === 'quote' ? (register.get(part.evidence.document)?.day ?? '') : '';
      if (day > newest) newest = day;
    }
  return newest;
}
