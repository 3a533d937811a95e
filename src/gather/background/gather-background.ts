import type { Claim, Statement } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { lastDay } from '../base/sources.ts';
import type { BackgroundCandidate, Contribution } from '../contribution.ts';
import { stemsOf } from './contribute-background.ts';

/** The most statements and words of the section. */
const most = 9;
const mostWords = 300;

interface Ranked extends BackgroundCandidate {
  readonly document: string;
  readonly groups: readonly string[];
  readonly rank: number;
  readonly order: number;
}

/**
 * The statements of the background section, oldest matter first: the best candidate of each slot and period, no matter
 * told twice, no source preferred for talking most.
 */
export function gatherBackground(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  _claims: readonly Claim[],
): Statement[] {
  const ranked = rank(topic, contributions, actors);
  const taken: Ranked[] = [];
  let words = 0;
  while (taken.length < most) {
    const next = best(ranked, taken, mostWords - words);
    if (!next) break;
    taken.push(next);
    words += next.words;
  }
  return taken.sort((a, b) => a.order - b.order || byText(a.document, b.document) || position(a) - position(b)).map((c) => c.statement);
}

const position = (c: BackgroundCandidate): number => (c.statement.parts[0].kind === 'quote' ? c.statement.parts[0].evidence.start : 0);

/** All candidates with their standing in the topic: how much they tell, about whom. */
function rank(topic: Topic, contributions: readonly Contribution[], actors: ActorIndex): Ranked[] {
  const title = new Set(stemsOf(`${topic.title} ${topic.scope ?? ''}`));
  const top = new Map(actors.actors.slice(0, 8).map((a, i) => [a.id, 2 - i * 0.2]));
  return contributions.flatMap((c) =>
    c.background.flatMap((b): Ranked[] => {
      if (b.needs !== undefined && !title.has(b.needs)) return [];
      const named = b.actors.flatMap((i) => actors.of(c.document, i)?.id ?? []);
      const about = [...new Set(named)]
        .map((id) => top.get(id) ?? 0)
        .sort((x, y) => y - x)
        .slice(0, 2)
        .reduce((x, y) => x + y, 0);
      const matter = Math.min(2, b.stems.filter((s) => title.has(s)).length);
      if (about + matter === 0) return [];
      const groups = b.actors.map((i) => actors.keyOf(c.document, i) ?? '');
      return [
        {
          ...b,
          document: c.document,
          groups,
          rank: b.score + about + matter,
          order: b.year ?? Number(lastDay(c.source.meta.published ?? '').slice(0, 4)),
        },
      ];
    }),
  );
}

/** The candidate that adds most to what is taken. */
function best(ranked: readonly Ranked[], taken: readonly Ranked[], room: number): Ranked | undefined {
  let found: { candidate: Ranked; value: number } | undefined;
  for (const candidate of ranked) {
    if (candidate.words > room || taken.includes(candidate) || taken.some((t) => tellsTheSame(t, candidate))) continue;
    const value = candidate.rank - repetition(candidate, taken);
    if (!found || value > found.value || (value === found.value && before(candidate, found.candidate))) found = { candidate, value };
  }
  return found?.candidate;
}

const before = (a: Ranked, b: Ranked): boolean => (byText(a.document, b.document) || position(a) - position(b)) < 0;

/** What a further statement of the same slot, period or source costs. */
function repetition(candidate: Ranked, taken: readonly Ranked[]): number {
  const slot = taken.filter((t) => t.slots[0] !== undefined && t.slots[0] === candidate.slots[0]).length;
  const source = taken.filter((t) => t.document === candidate.document).length;
  const period = taken.filter((t) => Math.abs(t.order - candidate.order) < 1).length;
  return slot * 1.5 + source * 0.8 + period * 0.5;
}

/** Two statements of one matter: half of the words of the shorter one stand in the other, and they name one actor. */
function tellsTheSame(a: Ranked, b: Ranked): boolean {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const words = new Set(long.stems);
  const shared = short.stems.filter((s) => words.has(s)).length;
  return shared / Math.max(1, short.stems.length) >= 0.5 && a.groups.some((g) => b.groups.includes(g));
}
