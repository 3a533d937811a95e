import type { Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { nameKey } from '../actors/name-key.ts';
import { lastDay } from '../base/sources.ts';
import type { BackgroundCandidate, Contribution } from '../contribution.ts';
import { stemsOf } from './contribute-background.ts';

/** The most statements and words of the section. */
const most = 9;
/** Fewer than that, and nearness to the topic is asked for less strictly. */
const fewest = 3;
const mostWords = 300;

interface Ranked extends BackgroundCandidate {
  readonly document: string;
  readonly groups: readonly string[];
  readonly rank: number;
  readonly order: number;
  /** Names an actor or the matter of the topic. */
  readonly near: boolean;
  readonly published: string;
}

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
): Statement[] {
  const all = firstTold(rank(topic, contributions, actors, supportIn(timeline)));
  const said = new Set(
    keyPoints.flatMap((s) => s.parts.flatMap((p) => (p.kind === 'quote' ? [`${p.evidence.document}:${p.evidence.start}`] : []))),
  );
  const fresh = all.filter((c) => !said.has(`${c.document}:${position(c)}`));
  // What the key points say already stands here only where there is hardly anything else.
  const ranked = fresh.length >= fewest ? fresh : all;
  const taken: Ranked[] = [];
  const covered = new Set<string>();
  let words = 0;
  while (taken.length < most) {
    const next = best(ranked, taken, covered, mostWords - words);
    if (!next) break;
    taken.push(next);
    words += next.words;
    const slot = next.slots.find((s) => !covered.has(s));
    if (slot !== undefined) covered.add(slot);
  }
  return taken.sort((a, b) => a.order - b.order || byText(a.document, b.document) || position(a) - position(b)).map((c) => c.statement);
}

const position = (c: BackgroundCandidate): number => (c.statement.parts[0].kind === 'quote' ? c.statement.parts[0].evidence.start : 0);

/** For each document the stretches that tell a dated event, with the number of documents that tell it. */
type Support = ReadonlyMap<string, readonly (readonly [from: number, to: number, documents: number])[]>;

function supportIn(timeline: readonly TimelineEntry[]): Support {
  const found = new Map<string, [number, number, number][]>();
  for (const e of timeline)
    for (const s of [e.statement, ...e.also])
      for (const p of s.parts)
        if (p.kind === 'quote')
          found.set(p.evidence.document, [
            ...(found.get(p.evidence.document) ?? []),
            [p.evidence.start, p.evidence.end, e.documents.length],
          ]);
  return found;
}

const end = (c: BackgroundCandidate): number => {
  const last = c.statement.parts.at(-1);
  return last?.kind === 'quote' ? last.evidence.end : position(c) + 1;
};

/** All candidates with their standing in the topic: how much they tell, and how near to its title, its actors and its common matter. */
function rank(topic: Topic, contributions: readonly Contribution[], actors: ActorIndex, support: Support): Ranked[] {
  const title = new Set(stemsOf(`${topic.title} ${topic.scope ?? ''}`));
  const common = commonStems(contributions);
  const top = new Map(actors.actors.slice(0, 8).map((a, i) => [a.id, 2 - i * 0.2]));
  return contributions.flatMap((c) =>
    c.background.flatMap((b): Ranked[] => {
      if (b.needs !== undefined && !title.has(b.needs) && !common.has(b.needs)) return [];
      const named = new Set(b.actors.flatMap((i) => actors.of(c.document, i)?.id ?? []));
      const about = sum(
        [...named]
          .map((id) => top.get(id) ?? 0)
          .sort((x, y) => y - x)
          .slice(0, 2),
      );
      const titled = b.stems.filter((s) => title.has(s)).length;
      const shared = b.stems.filter((s) => common.has(s)).length;
      const near = about > 0 || titled > 0 || shared > 2;
      const told = support.get(c.document)?.find(([from, to]) => from < end(b) && to > position(b))?.[2] ?? 1;
      const groups = b.actors.map((i) => actors.keyOf(c.document, i) ?? '');
      const published = lastDay(c.source.meta.published ?? '');
      const order = b.year ?? Number(published.slice(0, 4));
      return [
        {
          ...b,
          document: c.document,
          groups,
          rank: b.score + about + Math.min(3, titled + shared / 2) + Math.min(3, 1.5 * (told - 1)),
          near,
          order,
          published,
        },
      ];
    }),
  );
}

/** One wording told by several articles counts for the earliest of them; what is far from the topic, only where little is near. */
function firstTold(ranked: readonly Ranked[]): Ranked[] {
  const earliest = new Map<string, Ranked>();
  for (const r of ranked) {
    const key = nameKey(statementText(r.statement));
    const known = earliest.get(key);
    if (!known || byText(r.published, known.published) < 0) earliest.set(key, r);
  }
  const once = ranked.filter((r) => earliest.get(nameKey(statementText(r.statement))) === r);
  const near = once.filter((r) => r.near);
  return near.length >= fewest ? near : once;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Words that the candidates of at least half of the articles (and of two) share: the topic's own matter. */
function commonStems(contributions: readonly Contribution[]): Set<string> {
  const counts = new Map<string, number>();
  for (const c of contributions) for (const s of new Set(c.background.flatMap((b) => b.stems))) counts.set(s, (counts.get(s) ?? 0) + 1);
  const needed = Math.max(2, contributions.length / 2);
  return new Set([...counts].filter(([, n]) => n >= needed).map(([s]) => s));
}

/** The candidate that adds most to what is taken. */
function best(ranked: readonly Ranked[], taken: readonly Ranked[], covered: ReadonlySet<string>, room: number): Ranked | undefined {
  let found: { candidate: Ranked; value: number } | undefined;
  for (const candidate of ranked) {
    if (candidate.words > room || taken.includes(candidate) || taken.some((t) => tellsTheSame(t, candidate))) continue;
    const value = candidate.rank + (candidate.slots.some((s) => !covered.has(s)) ? 2.5 : 0) - repetition(candidate, taken);
    if (!found || value > found.value || (value === found.value && before(candidate, found.candidate))) found = { candidate, value };
  }
  return found?.candidate;
}

const before = (a: Ranked, b: Ranked): boolean => (byText(a.document, b.document) || position(a) - position(b)) < 0;

/** What a further statement of the same period or source costs. */
function repetition(candidate: Ranked, taken: readonly Ranked[]): number {
  const source = taken.filter((t) => t.document === candidate.document).length;
  const period = taken.filter((t) => Math.abs(t.order - candidate.order) < 1).length;
  return source * 0.8 + period * 0.5;
}

/** Two statements of one matter: half of the words of the shorter one stand in the other and they name one actor, or a third and they date one year. */
function tellsTheSame(a: Ranked, b: Ranked): boolean {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const words = new Set(long.stems);
  const shared = short.stems.filter((s) => words.has(s)).length;
  const share = shared / Math.max(1, short.stems.length);
  if (share >= 0.3 && a.order === b.order && Math.floor(a.order) === a.order) return true;
  return share >= 0.5 && (short.groups.length === 0 || a.groups.some((g) => b.groups.includes(g)));
}
