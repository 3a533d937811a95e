import { ownPerson, standWords } from '../../lexicon/en/background.ts';
import type { Actor, Claim, ClaimKind, FigureRow, SourceRecord, Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import { countWords } from '../../text/words.ts';
import { mainEvent } from '../background/main-event.ts';
import { titleWords } from '../background/title-words.ts';
import { lastDay, newestDay } from '../base/sources.ts';
import { voicesOf } from '../base/voices.ts';
import { Memory } from '../memory.ts';
import { nameOnce } from '../wording/name-once.ts';
import { pairOf, type Register, registerOf, togetherOf } from './pair.ts';
import { leansBack, openQuotation } from './whole.ts';

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
  _memory = new Memory(),
): Statement[] {
  const register = registerOf(sources);
  const about = aboutness(topic);
  const voices = voicesOf(sources);
  const happened = recentEvents(timeline, sources);
  const main = mainEvent(topic, happened, voices);
  const slots: (readonly Statement[])[] = [
    newestEvents(happened, about),
    newestPairs(claims, ['denial', 'demand', 'accounts'], register, about),
    newestPairs(claims, ['cause'], register, about),
    figuresTogether(figures),
    main ? [main.statement] : [],
    newestPairs(claims, ['characterisation', 'legitimacy', 'forecast', 'denial', 'accounts'], register, about),
    figuresAlone(figures),
  ];
  // Where little is in dispute, further events and what parties are reported to say make up the least number.
  const views = [...actors.filter((a) => a.party), ...actors.filter((a) => !a.party)].flatMap((a) => a.positions).filter(saysItself);
  slots.push(slots[0] ?? [], views, views, slots[0] ?? []);
  const leading = leadingNames(actors, sources);
  const taken = fill(slots, (s) => s === main?.statement || concerns(s, leading));
  return nameOnce(taken.length > 0 ? taken : fill(slots, () => true), actors);
}

/** How many words of the title or scope a statement has, at most two: what it is about. */
type Aboutness = (s: Statement) => number;

/** What a word of the title adds to the weight of a claim. */
const titleWorth = 0.4;

function aboutness(topic: Topic): Aboutness {
  const title = titleWords(topic);
  return (s) => Math.min(2, title.namedIn(statementText(s)).length);
}

/** "is due to publish": has not happened, whatever its date. */
const isForeseen = (s: Statement): boolean =>
  /\b(?:is|are) (?:due|set|expected|scheduled|about|planned) to\b|\bwill\b/iu.test(statementText(s));

/** The first statement of each slot that may stand there and still has room; the slots behind those of disputes only up to the least number. */
function fill(slots: readonly (readonly Statement[])[], may: (s: Statement) => boolean): Statement[] {
  const taken: Statement[] = [];
  const used = new Set<string>();
  let words = 0;
  for (const [i, candidates] of slots.entries()) {
    if (taken.length >= most || (i >= disputed && taken.length >= fewest)) break;
    const next = candidates.find((s) => may(s) && fits(s, longestAll - words, used));
    if (!next) continue;
    taken.push(next);
    words += countWords(statementText(next));
    for (const p of passagesOf(next)) used.add(p);
  }
  return taken;
}

/** The names of the actors whom most sources name most often, a copy counted with its original. */
function leadingNames(actors: readonly Actor[], sources: readonly SourceRecord[]): string[] {
  const voices = voicesOf(sources);
  const copies = new Map(sources.flatMap(({ document, copyOf }) => (copyOf === undefined ? [] : [[document, copyOf] as const])));
  return actors
    .map((actor) => ({ actor, sources: voices(actor.documents.map((d) => copies.get(d) ?? d)) }))
    .sort((a, b) => b.sources - a.sources || b.actor.mentions - a.actor.mentions || byText(a.actor.id, b.actor.id))
    .slice(0, leaders)
    .flatMap(({ actor }) => [actor.name, ...actor.aliases]);
}

/** Names one of the leading actors; what names none of them is beside the topic. */
const concerns = (s: Statement, leading: readonly string[]): boolean => {
  const text = statementText(s);
  return leading.length === 0 || leading.some((name) => text.includes(name));
};

/** A whole sentence of the source that names its speaker. */
const saysItself = (s: Statement): boolean => {
  const text = statementText(s);
  return /^\p{Lu}/u.test(text) && text.endsWith('.') && !ownPerson.test(text) && !leansBack(s) && !openQuotation(s);
};

const passagesOf = (s: Statement): string[] =>
  s.parts.flatMap((p) => (p.kind === 'quote' ? [`${p.evidence.document}:${p.evidence.start}`] : []));

/** Whole and standing alone. */
const isSentence = (s: Statement): boolean =>
  !leansBack(s) && !openQuotation(s) && (s.parts.at(-1)?.kind === 'cut' || /[.!]["”’')]*$/u.test(statementText(s)));

/** Short enough, and no passage of it stands in an earlier key point. */
function fits(s: Statement, room: number, used: ReadonlySet<string>): boolean {
  const words = countWords(statementText(s));
  return words <= Math.min(room, longestOne) && !passagesOf(s).some((p) => used.has(p));
}

/** What has happened in the last years and is told by a whole sentence that is no stand. */
function recentEvents(timeline: readonly TimelineEntry[], sources: readonly SourceRecord[]): TimelineEntry[] {
  const newest = Number(lastDay(newestDay(sources) ?? '').slice(0, 4));
  return timeline.filter(
    (e) =>
      !e.scheduled &&
      Number(lastDay(e.date).slice(0, 4)) >= newest - recent &&
      isSentence(e.statement) &&
      !isForeseen(e.statement) &&
      !standWords.test(statementText(e.statement)) &&
      !ownPerson.test(statementText(e.statement)),
  );
}

/**
 * Events, newest first: of those at least half as weighty as the weightiest the ones whose own date is known, then the others and
 * what is a stand rather than a deed; one known only by its report comes last.
 */
function newestEvents(happened: readonly TimelineEntry[], about: Aboutness): Statement[] {
  const half = Math.max(0, ...happened.map((e) => e.weight)) / 2;
  const slight = (e: TimelineEntry) => e.weight < half || e.actors.length === 0;
  const rank = (e: TimelineEntry) => (e.dateBasis === 'reported' ? 3 : !slight(e) ? 0 : about(e.statement) > 0 ? 1 : 2);
  return happened
    .map((e) => ({ e, day: lastDay(e.date), rank: rank(e) }))
    .sort((a, b) => a.rank - b.rank || byText(b.day, a.day) || b.e.weight - a.e.weight || byText(a.e.id, b.e.id))
    .map(({ e }) => e.statement);
}

/** Figures that can be compared (shares of different wholes cannot) with all their claimants. */
const figuresTogether = (figures: readonly FigureRow[]): Statement[] =>
  figures
    .filter((f) => f.comparable && f.values.length > 1 && f.metric !== 'share')
    .flatMap((f) => togetherOf(f.values.slice(0, 3).map((v) => v.statement)));

/** Of each figure the newest value by itself. */
const figuresAlone = (figures: readonly FigureRow[]): Statement[] =>
  figures.flatMap((f) => f.values.slice(-1).map((v) => v.statement)).filter(saysItself);

/** The contested claims of some kinds, each as its two sides together, the newest matter first. */
function newestPairs(claims: readonly Claim[], kinds: readonly ClaimKind[], register: Register, about: Aboutness): Statement[] {
  const value = (c: Claim) => c.weight + Math.max(...c.positions.map((p) => about(p.statement))) * titleWorth;
  const newest = (c: Claim) =>
    [
      ...c.positions.flatMap((p) =>
        p.statement.parts.flatMap((x) => (x.kind === 'quote' ? (register.get(x.evidence.document)?.day ?? '') : [])),
      ),
    ]
      .sort(byText)
      .at(-1) ?? '';
  return claims
    .filter((c) => c.status === 'contested' && kinds.includes(c.kind))
    .map((claim) => ({ claim, year: newest(claim).slice(0, 4), value: value(claim) }))
    .sort((a, b) => byText(b.year, a.year) || b.value - a.value || byText(a.claim.id, b.claim.id))
    .flatMap(({ claim }) => pairOf(claim, register));
}
