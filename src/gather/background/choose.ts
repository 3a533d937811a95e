import { byText } from '../../text/order.ts';
import type { BackgroundCandidate } from '../contribution.ts';

/** The slot of what the newest source says of its own day. */
export const latest = 'latest';

/** The most statements and words of the section. */
const most = 9;
export const mostWords = 300;

/** A candidate with its standing in the topic. */
export interface Ranked extends Pick<BackgroundCandidate, 'statement' | 'words' | 'slots' | 'matter'> {
  readonly document: string;
  /** Where its first passage begins and its last one ends; brackets and cuts may stand around them. */
  readonly from: number;
  readonly to: number;
  readonly groups: readonly string[];
  readonly rank: number;
  readonly order: number;
  /** Names an actor or the matter of the topic. */
  readonly near: boolean;
  /** Tells the event that the topic is about. */
  readonly main: boolean;
  /** Ids of the timeline's events that it tells. */
  readonly events: readonly string[];
  readonly published: string;
  /** Its content words as one text: equal ones tell one thing in the same words. */
  readonly wording: string;
  /** The words that are no names, for comparing. */
  readonly set: ReadonlySet<string>;
}

export const byPlace = (a: Ranked, b: Ranked): number => byText(a.document, b.document) || a.from - b.from;

/** The statements to take, oldest matter first: the best for each slot and period, no matter told twice, no source preferred. `reserved`: words of one further statement. */
export function chooseBackground(ranked: readonly Ranked[], reserved = 0): Ranked[] {
  const taken: Ranked[] = [];
  const covered = new Set<string>();
  let left = [...ranked];
  let room = mostWords - reserved;
  while (taken.length < (reserved > 0 ? most - 1 : most)) {
    left = left.filter((c) => c.words <= room);
    const next = best(left, taken, covered);
    if (!next) break;
    taken.push(next);
    room -= next.words;
    left = left.filter((c) => c !== next && !tellsTheSame(next, c));
    const slot = next.slots.includes(latest) ? latest : next.slots.find((s) => !covered.has(s));
    if (slot !== undefined) covered.add(slot);
  }
  return taken.sort((a, b) => a.order - b.order || byPlace(a, b));
}

/** Where there are others, a candidate that tells less is left out. */
const leastRank = 3.5;

/** What the first statement of a slot adds; how things stand now is asked for most. */
const slotWorth = 3.5;
const worth: Readonly<Record<string, number>> = { [latest]: 9 };

/** The candidate that adds most to what is taken. */
function best(left: readonly Ranked[], taken: readonly Ranked[], covered: ReadonlySet<string>): Ranked | undefined {
  let found: { candidate: Ranked; value: number } | undefined;
  for (const candidate of left) {
    if (taken.length > 1 && candidate.rank < leastRank && !candidate.slots.includes(latest)) continue;
    const value = candidate.rank + worthOf(candidate.slots, covered) - repetition(candidate, taken);
    if (!found || value > found.value || (value === found.value && byPlace(candidate, found.candidate) < 0)) found = { candidate, value };
  }
  return found?.candidate;
}

/** What the slots of a candidate add that are not covered: the one that is worth most. */
function worthOf(slots: readonly string[], covered: ReadonlySet<string>): number {
  let most = 0;
  for (const slot of slots) if (!covered.has(slot)) most = Math.max(most, worth[slot] ?? slotWorth);
  return most;
}

/** What a further statement of the same period or source costs. */
function repetition({ document, order }: Ranked, taken: readonly Ranked[]): number {
  let source = 0;
  let period = 0;
  for (const t of taken) {
    if (t.document === document) source++;
    if (Math.abs(t.order - order) < 1) period++;
  }
  return source * 0.8 + period * 0.5;
}

/** Matters of which an actor has one at a time, so that a second statement of the same year says it again. */
const single: ReadonlySet<string> = new Set(['motive', 'talks', 'recognition']);

/** The first of one candidate's slots that is such a matter and one of another's too. */
function slotOfBoth(a: readonly string[], b: readonly string[]): string | undefined {
  for (const slot of a) if (single.has(slot) && b.includes(slot)) return slot;
  return undefined;
}

/** The same aim of the same actor, or the same talks between the same two. */
function isOneStep(a: Ranked, b: Ranked): boolean {
  const slot = slotOfBoth(a.slots, b.slots);
  if (slot === undefined || a.groups[0] === undefined) return false;
  if (slot === 'motive') return a.slots[0] === slot && b.slots[0] === slot && a.groups[0] === b.groups[0];
  const both = new Set(a.groups.filter((g) => g !== '' && b.groups.includes(g))).size;
  return both > 1 && Math.floor(a.order) === Math.floor(b.order);
}

/** Two statements of one matter: half of the words of the shorter one, names aside, stand in the other and they name one actor, or a third and they date one year. */
function tellsTheSame(a: Ranked, b: Ranked): boolean {
  if (isOneStep(a, b) || meet(a.events, b.events)) return true;
  const [short, long] = a.matter.length <= b.matter.length ? [a, b] : [b, a];
  let shared = 0;
  for (const word of short.matter) if (long.set.has(word)) shared++;
  const share = shared / Math.max(1, short.matter.length);
  if (share >= 0.3 && a.order === b.order && Math.floor(a.order) === a.order) return true;
  return share >= 0.5 && (short.groups.length === 0 || meet(a.groups, b.groups));
}

/** Whether two lists have a member in common. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const text of a) if (b.includes(text)) return true;
  return false;
}
