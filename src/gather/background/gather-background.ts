import { latestWords, matterNouns } from '../../lexicon/en/background.ts';
import type { Actor, Claim, Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { nameKey } from '../actors/name-key.ts';
import { lastDay } from '../base/sources.ts';
import { type Voices, voicesOf } from '../base/voices.ts';
import { termOf } from '../claims/terms.ts';
import type { BackgroundCandidate, Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { nameOnce } from '../wording/name-once.ts';
import { byPlace, chooseBackground, endOf, latest, type Ranked, startOf } from './choose.ts';
import { stemsOf } from './contribute-background.ts';
import { mainEvent } from './main-event.ts';
import { newestOf, presentState } from './present-state.ts';
import { yearOf } from './sentence-year.ts';

/** Fewer than that, and nearness to the topic is asked for less strictly. */
const fewest = 3;

/**
 * The statements of the background section, oldest matter first: the best candidate of each slot and period, no matter
 * told twice, no source preferred for talking most.
 */
export function gatherBackground(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  timeline: readonly TimelineEntry[],
  keyPoints: readonly Statement[],
  claims: readonly Claim[],
  _memory = new Memory(),
): Statement[] {
  const voices = voicesOf(contributions.map((c) => c.source));
  const main = passagesOf(mainEvent(topic, timeline, voices));
  const isMain = (c: { readonly document: string } & BackgroundCandidate) =>
    main.some(([document, from, to]) => document === c.document && from < endOf(c) && to > startOf(c));
  const ranked = rank(topic, contributions, actors, supportIn(timeline, voices), voices).map((c) =>
    isMain(c) ? { ...c, rank: c.rank + mainWorth } : c,
  );
  const all = firstTold(foremost(ranked)).filter(settled(claims));
  const said = new Set(
    keyPoints.flatMap((s) => s.parts.flatMap((p) => (p.kind === 'quote' ? [`${p.evidence.document}:${p.evidence.start}`] : []))),
  );
  // The main event stands in both: without it the background is of nothing.
  const fresh = all.filter((c) => isMain(c) || !said.has(`${c.document}:${startOf(c)}`));
  // What the key points say already stands here only where there is hardly anything else.
  const enough = fresh.length >= fewest ? fresh : all;
  const state = presentState(topic, contributions, timeline);
  const chosen = chooseBackground(state ? enough.filter((c) => !c.events.includes(state.event)) : enough, state?.words);
  return nameOnce([...chosen.map((c) => c.statement), ...(state ? [state.statement] : [])], actors.actors);
}

/** What telling the main event adds. */
const mainWorth = 4;

/** Where an event is told: document, start and end of each passage. */
const passagesOf = (e: TimelineEntry | undefined): (readonly [document: string, start: number, end: number])[] =>
  (e ? [e.statement, ...e.also] : [])
    .flatMap((s) => s.parts)
    .flatMap((p) => (p.kind === 'quote' ? [[p.evidence.document, p.evidence.start, p.evidence.end] as const] : []));

/** Leaves out what somebody named holds in a contested claim, which shows it with its answer. */
function settled(claims: readonly Claim[]): (c: Ranked) => boolean {
  const told = claims
    .filter((c) => c.status === 'contested')
    .flatMap((c) => c.positions.flatMap((p) => (p.actor === undefined ? [] : p.statement.parts)))
    .flatMap((p) => (p.kind === 'quote' ? [p.evidence] : []));
  return (c) => !told.some((e) => e.document === c.document && e.start < endOf(c) && e.end > startOf(c));
}

/** The best candidates: far more than are taken, far fewer than a large topic has. */
const foremost = (all: readonly Ranked[]): Ranked[] => [...all].sort((a, b) => b.rank - a.rank || byPlace(a, b)).slice(0, 300);

/** For each document the stretches that tell a dated event, with the number of documents that tell it and its id. */
type Support = ReadonlyMap<string, readonly (readonly [from: number, to: number, documents: number, event: string])[]>;

function supportIn(timeline: readonly TimelineEntry[], voices: Voices): Support {
  const found = new Map<string, [number, number, number, string][]>();
  for (const e of timeline)
    for (const part of [e.statement, ...e.also].flatMap((s) => s.parts)) {
      if (part.kind !== 'quote') continue;
      const { document, start, end } = part.evidence;
      const known = found.get(document);
      if (known) known.push([start, end, voices(e.documents), e.id]);
      else found.set(document, [[start, end, voices(e.documents), e.id]]);
    }
  return found;
}

/** All candidates with their standing in the topic: how much they tell, and how near to its title, its actors and its common matter. */
function rank(topic: Topic, contributions: readonly Contribution[], actors: ActorIndex, support: Support, voices: Voices): Ranked[] {
  const title = new Set(stemsOf(`${topic.title} ${topic.scope ?? ''}`));
  const common = commonIn(contributions, (c) => c.background.map((b) => b.stems));
  const known = commonIn(contributions, (c) => [...c.background.map((b) => b.stems), ...c.events.map((e) => e.words)]);
  const parties = titled(topic, actors);
  const newest = newestOf(contributions).documents;
  const top = new Map(mostNamed(actors, voices).map((a, i) => [a.id, 2 - i * 0.2]));
  return contributions.flatMap((c) =>
    c.background.flatMap((b): Ranked[] => {
      if (b.needs !== undefined && ![b.needs, termOf(b.needs)].some((w) => title.has(w) || known.has(w)) && !beginsMatter(b)) return [];
      const named = new Set(b.actors.flatMap((i) => actors.of(c.document, i)?.id ?? []));
      const about = sum(
        [...named]
          .map((id) => top.get(id) ?? 0)
          .sort((x, y) => y - x)
          .slice(0, 2),
      );
      const inTitle = b.stems.filter((s) => title.has(s)).length;
      const shared = b.stems.filter((s) => common.has(s)).length;
      // Two of the parties that the title names, in one statement: what the topic is about.
      const together = [...named].filter((id) => parties.has(id)).length;
      const events = support.get(c.document)?.filter(([from, to]) => from < endOf(b) && to > startOf(b)) ?? [];
      const told = events[0]?.[2] ?? 1;
      const groups = b.actors.map((i) => actors.keyOf(c.document, i) ?? '');
      const published = lastDay(c.source.meta.published ?? '');
      const aged = age(b.year, published, told);
      const isLatest = newest.has(c.document) && latestWords.test(statementText(b.statement));
      const near =
        about > 0 ||
        inTitle > 0 ||
        shared > (aged > 0 ? 0 : 2) ||
        (aged > 0 && b.slots.includes('origin') && b.stems.some((w) => known.has(w))) ||
        (isLatest && b.needs !== undefined);
      // The title's own words stand in every statement of the topic and tell none from another.
      const matter = b.matter.filter((w) => !title.has(w));
      const order = b.year ?? Number(published.slice(0, 4));
      return [
        {
          ...b,
          slots: isLatest ? [...b.slots, latest] : b.slots,
          document: c.document,
          groups,
          rank:
            b.score +
            about +
            Math.min(3, inTitle + shared / 2) +
            Math.min(2, told - 1) +
            (together > 1 ? 2 : 0) +
            age(b.year, published, told),
          near,
          events: events.map(([, , , id]) => id),
          order,
          published,
          matter,
          set: new Set(matter),
        },
      ];
    }),
  );
}

/** "The dispute began in ...": whatever the title calls it, the matter itself. */
const beginsMatter = (b: BackgroundCandidate): boolean => matterNouns.has(b.needs ?? '') && b.slots.includes('origin');

/** In years: what happened so long before the source was written led up to it; what is fresher is news. */
const ledUp = 0.25;
const isNews = 0.06;

/** What led up to the matter belongs here; the news of one source does not. */
function age(year: number | undefined, published: string, told: number): number {
  const written = yearOf(published);
  if (year === undefined || written === undefined) return 0;
  const before = written - year;
  if (before >= ledUp) return 1.5;
  return before > 0 && before < isNews && told < 2 ? -2 : 0;
}

/** One wording told by several articles counts for the earliest of them; what is far from the topic, only where little is near. */
function firstTold(ranked: readonly Ranked[]): Ranked[] {
  const earliest = new Map<string, Ranked>();
  const keys = ranked.map((r) => nameKey(statementText(r.statement)));
  for (const [i, r] of ranked.entries()) {
    const key = keys[i] ?? '';
    const known = earliest.get(key);
    if (!known || byText(r.published, known.published) < 0) earliest.set(key, r);
  }
  const once = ranked.filter((r, i) => earliest.get(keys[i] ?? '') === r);
  const near = once.filter((r) => r.near);
  return near.length >= fewest ? near : once;
}

/** The actors whom most publishers name, and most often. */
const mostNamed = (actors: ActorIndex, voices: Voices): Actor[] =>
  actors.actors
    .map((actor) => ({ actor, heard: voices(actor.documents) }))
    .sort((a, b) => b.heard - a.heard || b.actor.mentions - a.actor.mentions || byText(a.actor.id, b.actor.id))
    .slice(0, 8)
    .map(({ actor }) => actor);

/** The actors that the topic's title names. */
const titled = (topic: Topic, actors: ActorIndex): Set<string> => {
  const title = ` ${nameKey(topic.title)} `;
  return new Set(actors.actors.filter((a) => [a.name, ...a.aliases].some((n) => title.includes(` ${nameKey(n)} `))).map((a) => a.id));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What the candidates of at least half of the articles (and of two) share: the topic's own matter. */
function commonIn(contributions: readonly Contribution[], listsOf: (c: Contribution) => readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const c of contributions) for (const word of new Set(listsOf(c).flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const needed = Math.max(2, contributions.length / 2);
  return new Set([...counts].filter(([, n]) => n >= needed).map(([word]) => word));
}
