import type { Actor, Claim, FigureRow, SourceRecord, Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { statementText } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';
import { mainEvent } from '../background/main-event.ts';
import { titleWords } from '../background/title-words.ts';
import { centralIn } from '../base/central.ts';
import { KnownVoices, PlainVoices } from '../base/known-voices.ts';
import { mostHeard } from '../base/most-heard.ts';
import type { Voices } from '../base/voices.ts';
import { Memory } from '../memory.ts';
import { nameOnce } from '../wording/name-once.ts';
import { KnownAboutness } from './aboutness.ts';
import { KnownContested } from './contested.ts';
import { KnownRows } from './known-rows.ts';
import { type Judgement, KnownNews } from './news.ts';
import { recentEvents } from './recent-events.ts';
import { KnownRegister } from './register.ts';

/** How many slots there are before those that only fill up, and the least number to reach. */
const disputed = 7;
const fewest = 3;

/** How many actors a topic turns on. */
const leaders = 8;

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
  const register = memory.of(KnownRegister).by(sources);
  const { isNews, saysItself } = memory.of(KnownNews);
  const about = memory.of(KnownAboutness).by(titleWords(topic));
  const voices = memory.of(PlainVoices).by(sources);
  const happened = recentEvents(timeline, sources, isNews, about, centralIn(actors, sources.length), memory);
  const main = mainEvent(topic, timeline, voices, memory, happened.has);
  const contested = memory.of(KnownContested).of(claims, register, about);
  const rows = memory.of(KnownRows).of(figures, about);
  const replaced = rows.replaced();
  const events = () => without(happened.statements(), replaced);
  const views = () => viewsOf(actors, (s) => about(s) > 0 && saysItself(s));
  const slots: readonly Slot[] = [
    events,
    () => contested.pairs(['denial', 'demand', 'accounts']),
    () => contested.pairs(['cause']),
    () => rows.together(register),
    () => (main ? [main.statement] : []),
    () => contested.pairs(['characterisation', 'legitimacy', 'forecast', 'denial', 'accounts']),
    () => rows.alone((s) => saysItself(s) && about(s) > 0),
    // Where little is in dispute, further events and what parties are reported to say of the matter make up the least number.
    events,
    views,
    views,
    events,
    events,
    () => viewsOf(actors, saysItself),
  ];
  const leading = [...leadingNames(actors, memory.of(KnownVoices).by(sources), memory), ...namesIn(topic.title)];
  const taken = fill(slots, (s) => s === main?.statement || concerns(s, leading));
  return nameOnce(taken.length > 0 ? taken : fill(slots, () => true), actors, memory);
}

/** The candidates for one place, best first; made one by one, since mostly the first will do. */
type Slot = () => Iterable<Statement>;

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

/** Statements but some. */
function* without(all: Iterable<Statement>, some: ReadonlySet<string>): Generator<Statement> {
  for (const s of all) if (!some.has(s.id)) yield s;
}

function first(candidates: Iterable<Statement>, may: (s: Statement) => boolean): Statement | undefined {
  for (const s of candidates) if (may(s)) return s;
  return undefined;
}

/** The names of the actors whom most sources name most often. */
const leadingNames = (actors: readonly Actor[], voices: Voices<readonly string[]>, memory: Memory): string[] =>
  mostHeard(actors, leaders, (actor) => voices(actor.documents), memory).flatMap(({ actor }) => [actor.name, ...actor.aliases]);

/** The places and others that a title names; a title with capitals throughout tells none of them from its other words. */
const namesIn = (title: string): string[] =>
  title.split(' ').filter((w) => /^\p{Ll}{4,}$/u.test(w)).length === 0 ? [] : (title.match(/(?<=\p{Ll}[ –-])\p{Lu}\p{L}{3,}/gu) ?? []);

/** Names one of the leading actors, or a place of the title; what names none of them is beside the topic. */
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

/** What actors are reported to say, the parties first. */
function* viewsOf(actors: readonly Actor[], may: Judgement): Generator<Statement> {
  for (const party of [true, false]) for (const a of actors) if (a.party === party) yield* a.positions.filter(may);
}
