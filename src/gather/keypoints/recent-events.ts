import type { SourceRecord, Statement, TimelineEntry } from '../../model/findings.ts';
import { lastDay, newestDay } from '../base/sources.ts';
import type { Memory } from '../memory.ts';
import type { Aboutness } from './aboutness.ts';
import { KnownTold, newestFirst, type Told, toldOf } from './known-told.ts';
import type { Judgement } from './news.ts';

/** An event more than so many years older than the newest source is background. */
const recent = 2;

/** What has happened in the last years and is told as news. */
export interface RecentEvents {
  /** Whether the event at a place of the timeline is one of them. */
  readonly has: (at: number) => boolean;
  /** Their statements in the order of `inTurn`. */
  readonly statements: () => Iterable<Statement>;
}

/** So many events that name a word of the title are enough to choose from. */
const many = 8;

/** So many words of the title tell what it is about, whoever is named. */
const whole = 2;

/** Whether an event concerns what the topic is about. */
type Near = (event: TimelineEntry) => boolean;

/** Judged one by one, since few are asked for. `central`: ids of actors of whom most documents tell. */
export function recentEvents(
  timeline: readonly TimelineEntry[],
  sources: readonly SourceRecord[],
  isNews: Judgement,
  about: Aboutness,
  central: ReadonlySet<string>,
  memory: Memory,
): RecentEvents {
  const all = memory.of(KnownTold).of(timeline, toldOf);
  const from = Number(lastDay(newestDay(sources) ?? '').slice(0, 4)) - recent;
  const has = ({ year, event }: Told) => year >= from && isNews(event.statement);
  return {
    has: (at) => has(all[at] as Told),
    *statements() {
      const late = all.filter(({ year }) => year >= from);
      const near = late.reduce((count, { event }) => count + (about(event) > 0 ? 1 : 0), 0);
      // Where many events name the matter, a party that is everywhere brings none nearer.
      const isNear: Near = (event) => about(event) > 0 || (near < many && event.actors.some((id) => central.has(id)));
      for (const { event } of inTurn(late, heaviestOf(late, isNews), isNear, about)) if (isNews(event.statement)) yield event.statement;
    },
  };
}

function heaviestOf(all: readonly Told[], isNews: Judgement): number {
  let heaviest = 0;
  for (const { event } of all) if (event.weight > heaviest && isNews(event.statement)) heaviest = event.weight;
  return heaviest;
}

/**
 * Events, newest first: of those at least half as weighty as the weightiest the ones whose own date is known, then the others and
 * what is a stand rather than a deed, each time those first that name a word of the title or an actor who is central to it; one known only by its report comes last.
 */
function* inTurn(all: readonly Told[], heaviest: number, isNear: Near, about: Aboutness): Generator<Told> {
  const slight = ({ event }: Told) => event.weight < heaviest / 2 || (event.actors.length === 0 && about(event) < whole);
  const dated = all.filter(({ event }) => event.dateBasis !== 'reported');
  for (const some of [dated.filter((told) => !slight(told)), dated.filter(slight)]) {
    const inOrder = newestFirst(some);
    for (const told of inOrder) if (isNear(told.event)) yield told;
    for (const told of inOrder) if (!isNear(told.event)) yield told;
  }
  yield* newestFirst(all.filter(({ event }) => event.dateBasis === 'reported'));
}
